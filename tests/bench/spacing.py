"""The white space between tokens that data sets give without it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain


def hyphens_stand_alone(texts: Iterable[Sequence[str]]) -> bool:
    """True if whoever made the tokens parted words at hyphens: "long", "-", "term".

    Then a hyphen by itself is rarely a dash, and read as one it would part "al-Sadr".
    """
    hyphened = [token for token in chain.from_iterable(texts) if "-" in token]
    alone = sum(token == "-" for token in hyphened)
    inside = sum(all(part.isalpha() for part in token.split("-")) for token in hyphened)
    return alone > inside


def gaps(tokens: Sequence[str], *, hyphens: bool) -> Iterator[str]:
    """What stands behind each token: a space, or nothing about a hyphen that joins two words.

    `hyphens` says that hyphens which join words are tokens.

    >>> list(gaps(["long", "-", "term", "plans"], hyphens=True))
    ['', '', ' ', ' ']
    """
    return ("" if hyphens and _is_joint(tokens, i) else " " for i in range(len(tokens)))


def _is_joint(tokens: Sequence[str], i: int) -> bool:
    """True for a hyphen between two words, and for the word before it."""
    at = i if tokens[i] == "-" else i + 1
    inside = 0 < at < len(tokens) - 1 and tokens[at] == "-"
    return inside and tokens[at - 1][-1].isalnum() and tokens[at + 1][0].isalnum()
