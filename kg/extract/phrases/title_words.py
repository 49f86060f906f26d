"""What the words of a title tell: whether it leads the whole body, and whom its holder serves."""

from __future__ import annotations

from kg.annotate.labels import NOUNS
from kg.extract.cue_words import title_words
from kg.extract.sentence.triggers import Trigger
from kg.extract.sentence.view import View
from kg.model import Token

LEADS = "kg:leads"


def leads_whole(view: View, start: int, trigger: Trigger) -> bool:
    """False for the title of a part: the "budget chief" of a ministry, its "regional director".

    The title begins with token `start`, its noun with the trigger.
    """
    return not any(_is_part(token) for token in view.parse.tokens[start : trigger.start])


def leading(title: str) -> str | None:
    """What who leads by this title does to the place before it: the "mayor" leads it, its "police
    chief" works for it, and its "opposition leader" does neither (None).

    >>> leading("mayor"), leading("Police Chief"), leading("opposition leader")
    ('kg:leads', 'schema:worksFor', None)
    """
    before = set(title.lower().split()[:-1])
    if not title_words()["apart"].isdisjoint(before):
        return None
    return LEADS if title_words()["body"].isdisjoint(before) else "schema:worksFor"


def _is_part(token: Token) -> bool:
    word = token.text.lower()
    if token.pos == "ADJ":
        return word in title_words()["part"]
    known = not title_words()["whole"].isdisjoint({word, token.lemma.lower()})
    return word in title_words()["part"] or (token.pos in NOUNS and not known)


def serves(noun: Token) -> bool:
    """True for a noun whose holder serves the place before it: no home is told."""
    return noun.lemma.lower() in title_words()["serves"]
