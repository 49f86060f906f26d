"""Places named from the small to the large: "Linz, Upper Austria", "Linz in northern Austria"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from kg.extract.phrases.place_neighbours import JOINING, qualifies
from kg.extract.phrases.place_prepositions import joined_places
from kg.extract.phrases.place_sizes import (
    are_apart,
    is_larger,
    is_small,
    is_town,
    lies_in,
    may_be_quarter,
    may_contain,
)
from kg.extract.phrases.place_words import Pair, behind, is_area, named_places, tokens_between
from kg.extract.sentence.view import View
from kg.model import Mention, Token


def nested_places(view: View) -> Iterator[Pair]:
    """(inner, outer) of places joined by commas or by a preposition."""
    found = [pair for chain in _chains(view) for pair in _in_chain(view, chain)]
    yield from dict.fromkeys([*found, *joined_places(view)])


def _in_chain(view: View, chain: Sequence[Mention]) -> list[Pair]:
    """Each of a chain with the next that is larger; in a list of places only with its neighbour,
    and only if that is surely larger and no map has them apart.

    Of two towns that one map has in the last place, the first is a part of the second.
    """
    last = chain[-1]
    ends = _ends_phrase(view, last)
    if ends and len(chain) == 2 and may_be_quarter(chain[0], last):
        return [(chain[0], last)]
    if not ends or is_small(last):
        return [(a, b) for a, b in pairwise(chain) if is_larger(b, a) and not are_apart(a, b)]
    quarter = len(chain) == 3 and all(_is_town_in(p, last) for p in chain[:2])
    outer = (_around(chain[i:], quarter=quarter) for i in range(len(chain)))
    return [(a, b) for a, b in zip(chain, outer, strict=True) if b is not None]


def _around(chain: Sequence[Mention], *, quarter: bool) -> Mention | None:
    """What the first place of a chain lies in, None if nothing behind it is larger."""
    first, *later = chain
    for place in later[:1]:
        if may_contain(place, first) or (quarter and is_town(place)):
            return place
    return next((p for p in later if may_contain(p, first) and not are_apart(first, p)), None)


def _is_town_in(place: Mention, area: Mention) -> bool:
    """True if it is a town there, as far as a map knows: "Brooklyn" in "Brooklyn, N.Y."."""
    return is_town(place) and (place.link is None or lies_in(place, area))


def _chains(view: View) -> Iterator[list[Mention]]:
    """Runs of two or more places with nothing but a comma between each two names."""
    chain: list[Mention] = []
    for place in named_places(view):
        if chain and not _goes_on(tokens_between(view, chain[-1], place)):
            yield from [chain] if len(chain) > 1 else []
            chain = []
        if not qualifies(view, place) or is_area(behind(view, place)[:1]):
            chain.append(place)
    if len(chain) > 1:
        yield chain


def _goes_on(between: Sequence[Token]) -> bool:
    """True for the comma of "Linz, Austria" and of "the Linz district, Austria"."""
    return [t.text for t in between[-1:]] == [","] and (len(between) == 1 or is_area(between[:-1]))


def _ends_phrase(view: View, place: Mention) -> bool:
    """True if a stop or bracket follows, or a comma that does not lead on to one more place."""
    words = [t.text.lower() for t in behind(view, place)[:2]]
    if words[:1] in ([], ["."], [";"], [")"], [":"]):
        return True
    return words[:1] == [","] and not JOINING.issuperset(words[1:2])
