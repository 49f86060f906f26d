"""Places of a list that share what the last of them lies in: "Ulm and Linz, Austria"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import takewhile

from kg.extract.phrases.place_neighbours import JOINING
from kg.extract.phrases.place_sizes import lies_in, may_contain
from kg.extract.phrases.place_words import (
    PARTS,
    Pair,
    is_area,
    named_places,
    tokens_between,
    words_between,
)
from kg.extract.sentence.view import View
from kg.model import Mention, Token

# "Ulm and southern Linz".
_LISTING = JOINING | PARTS | {","}


def listed_places(view: View, found: Sequence[Pair]) -> Iterator[Pair]:
    """(place, outer) for each place listed before the inner one of a pair of `found`.

    A list ends at a place that a map puts elsewhere: "Paris and Linz, Austria".
    """
    shared = ((i, o) for i, o in found if not _is_of_one(tokens_between(view, i, o)))
    for inner, outer in shared:
        for place in takewhile(lambda p: _may_lie_in(p, outer), _listed_before(view, inner)):  # noqa: B023
            yield place, outer


def _is_of_one(between: Sequence[Token]) -> bool:
    """ "Ulm and the Linz district of Austria" tells of Linz alone."""
    return is_area(between[:1]) and between[0].tag == "NN"


def _listed_before(view: View, last: Mention) -> Iterator[Mention]:
    """The places of the list that "and" closes with `last`, the nearest first."""
    before = [p for p in named_places(view) if p.span.start < last.span.start]
    closed = False
    for place in reversed(before):
        between = words_between(view, place, last)
        closed = closed or not JOINING.isdisjoint(between)
        if not between or not closed or not _LISTING.issuperset(between):
            return
        yield place
        last = place


def _may_lie_in(place: Mention, outer: Mention) -> bool:
    """True if it is small enough, and lies there as far as a map knows it."""
    return may_contain(outer, place) and (place.link is None or lies_in(place, outer))
