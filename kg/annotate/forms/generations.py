"""What stands around a surname: the "Jr." behind it, the "de" before it, "the elder"."""

from __future__ import annotations

from collections.abc import Sequence

from kg.annotate.placed import Placed
from kg.annotate.word_lists import name_rules
from kg.model import Sentence

ELDER, YOUNGER = "elder", "younger"


def generations() -> frozenset[str]:
    """ "jr", "iii" and the like, in lower case without a full stop."""
    return name_rules()["generation"]


def without_generation(words: Sequence[str]) -> tuple[str, ...]:
    """The words of a name up to its surname.

    >>> without_generation(["Otto", "Kraft", "Jr."])
    ('Otto', 'Kraft')
    """
    end = len(words)
    while end > 1 and words[end - 1].lower().rstrip(".") in generations():
        end -= 1
    return tuple(words[:end])


def generation_told(here: Placed, sentence: Sentence) -> str | None:
    """ "elder" for "the elder Brandt", "younger" for "the younger Brandt", None if none is told."""
    start = next(t.i for t in sentence.tokens if t.start >= here.mention.span.start)
    before = sentence.tokens[max(start - 1, 0)].text.lower()
    return next((told for told in (ELDER, YOUNGER) if before in name_rules()[told]), None)


def with_particles(words: Sequence[str], surname: Sequence[str]) -> tuple[str, ...]:
    """The surname that ends a name, with the words in lower case before it.

    >>> with_particles(["Els", "van", "der", "Brandt"], ["Brandt"])
    ('van', 'der', 'Brandt')
    """
    first = len(without_generation(words)) - len(surname)
    while first > 1 and words[first - 1].islower():
        first -= 1
    return (*words[first : len(without_generation(words)) - len(surname)], *surname)
