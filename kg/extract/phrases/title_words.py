"""What the words of a title tell: whether it leads the whole body, whom its holder serves, and
whether they work in the place behind it."""

from __future__ import annotations

from kg.annotate.labels import NOUNS
from kg.extract.cue_words import title_words
from kg.extract.phrases.post_titles import is_former, post_entry
from kg.extract.sentence.triggers import Trigger
from kg.extract.sentence.view import View
from kg.model import Mention, Token

LEADS = "kg:leads"
# What one is on, and not only in; "an adviser on Iraq" need not be there.
_ISLES = ("Island", "Islands", "Isle", "Peninsula", "Coast", "Reservation", "Street", "Avenue")


def leads_whole(view: View, start: int, trigger: Trigger) -> bool:
    """False for the title of a part: the "budget chief" of a ministry, its "regional director".

    The title begins with token `start`, its noun with the trigger.
    """
    return not any(_is_part(token) for token in view.parse.tokens[start : trigger.start])


def _is_part(token: Token) -> bool:
    word = token.text.lower()
    if token.pos == "ADJ":
        return word in title_words()["part"]
    known = not title_words()["whole"].isdisjoint({word, token.lemma.lower()})
    return word in title_words()["part"] or (token.pos in NOUNS and not known)


def serves(noun: Token) -> bool:
    """True for a noun whose holder serves the place before it: no home is told."""
    return noun.lemma.lower() in title_words()["serves"]


def works_there(view: View, noun: Token, word: str, place: Mention) -> bool:
    """True for "a nurse in Graz", "a paramedic on Graz Island" and "the ambassador to Malta"; a
    tourist there works elsewhere, and "a specialist in Malta" knows it."""
    words, lemma = title_words(), noun.lemma.lower()
    if is_former(view, noun) or (word == "on" and not place.text.endswith(_ISLES)):
        return False
    if word == "to":
        return lemma in words["posted"]
    trigger = view.triggers.get(noun.i)
    post = post_entry(trigger) if trigger is not None else None
    employed = post is not None and post.denotes == "schema:worksFor"
    return lemma in words["at_work"] or (employed and lemma not in words["field"])
