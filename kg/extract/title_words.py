"""What the words of a title tell: whether it leads the whole body, and whom its holder serves."""

from __future__ import annotations

from functools import lru_cache

from kg.annotate.word_lists import rows
from kg.extract.triggers import Trigger
from kg.extract.view import View
from kg.model import Token

LEADS = "kg:leads"


@lru_cache(maxsize=4)
def title_words(rule: str) -> frozenset[str]:
    """The words under a rule of the data file (see its own comments)."""
    return frozenset(word for word, under in rows("titles.tsv", "kg.extract") if under == rule)


def leads_whole(view: View, start: int, trigger: Trigger) -> bool:
    """False for the title of a part: the "budget chief" of a ministry, its "regional director".

    The title begins with token `start`, its noun with the trigger.
    """
    return not any(_is_part(token) for token in view.parse.tokens[start : trigger.start])


def _is_part(token: Token) -> bool:
    word = token.text.lower()
    if token.pos == "ADJ":
        return word in title_words("part")
    known = word in title_words("whole") or token.lemma.lower() in title_words("whole")
    return word in title_words("part") or (token.pos in {"NOUN", "PROPN"} and not known)


def serves(noun: Token) -> bool:
    """True for a noun whose holder serves the place before it: no home is told."""
    return noun.lemma.lower() in title_words("serves")
