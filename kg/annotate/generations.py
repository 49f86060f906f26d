"""The "Jr." that tells generations of one family apart, and is nobody's surname."""

from __future__ import annotations

from collections.abc import Sequence

from kg.annotate.word_lists import name_rules


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
