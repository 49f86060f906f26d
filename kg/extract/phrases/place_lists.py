"""Places of a list that share what the last of them lies in: "Ulm and Linz, Austria"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import takewhile

from kg.annotate.places.gazetteer import load
from kg.extract.phrases.place_chains import (
    JOINING,
    PARTS,
    Pair,
    may_contain,
    named_places,
    words_between,
)
from kg.extract.sentence.view import View
from kg.model import Mention

# "Ulm and southern Linz".
_LISTING = JOINING | PARTS | {","}


def listed_places(view: View, found: Sequence[Pair]) -> Iterator[Pair]:
    """(place, outer) for each place listed before the inner one of a pair of `found`.

    A list ends at a place that a map puts elsewhere: "Paris and Linz, Austria".
    """
    for inner, outer in found:
        for place in takewhile(lambda p: _may_lie_in(p, outer), _listed_before(view, inner)):  # noqa: B023
            yield place, outer


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
    if not may_contain(outer, place):
        return False
    known = load().by_id(place.link) if place.link else None
    area = load().by_id(outer.link) if outer.link else None
    return known is None or (area is not None and known.lies_in(frozenset({area.iso or ""})))
