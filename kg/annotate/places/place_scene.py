"""Which places the names of one article mean, each judged by what the others may be.

A local paper names small places near home and says so only now and then ("Paris, Texas"): every
name votes for the regions and countries in which it could lie, and each is then read where the
others' votes are.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from math import exp

from kg.annotate.places.place import Place, kilometres

# (score, place) of all that a name may mean, the likeliest first.
Senses = Sequence[tuple[float, Place]]

# How much the votes of others add to a score, in powers of ten of population, if all agree ...
REGION = 3.0
COUNTRY = 2.0
# ... and how many votes it takes for two thirds of that.
VOTES = 1.0
# What a neighbour adds, by how near it is: all of it next door, a third at this many kilometres.
NEAR = 2.0
KILOMETRES = 50.0
# Of a name borne by many places, as many of the likeliest are looked at.
MOST = 12
# How sharply a name's share of nearness goes to its likeliest sense: a famous namesake far away
# must not keep two small neighbours from finding each other.
NEAR_SHARPNESS = 0.5
# What a name gains where the text says in which area it lies ("Paris, Texas").
SAID = 10.0
# How sharply a name's own votes go to its likeliest sense.
SHARPNESS = 1.5
ROUNDS = 3


def settle(
    senses: Mapping[str, Senses], said: Mapping[str, frozenset[str]]
) -> dict[str, list[tuple[float, Place]]]:
    """The senses of each name with scores that the other names had a say in.

    `said` leads from a name to the codes ("US-TX", "KH") that the text puts behind it.
    """
    own = {
        name: [(score + _said(place, said.get(name)), place) for score, place in places]
        for name, places in sorted(senses.items())
    }
    scored = own
    for _ in range(ROUNDS):
        votes = {name: dict(_votes(places)) for name, places in scored.items()}
        total: dict[str, float] = defaultdict(float)
        for vote in votes.values():
            for code, weight in vote.items():
                total[code] += weight
        towns = {name: _towns(places) for name, places in scored.items()}
        scored = {
            name: _scored(places, votes[name], total, [t for n, t in towns.items() if n != name])
            for name, places in own.items()
        }
    return {name: sorted(found, key=_likeliest_first) for name, found in scored.items()}


def _said(place: Place, codes: frozenset[str] | None) -> float:
    return SAID if codes and place.lies_in(codes) and place.iso not in codes else 0.0


def _votes(places: Senses) -> Iterator[tuple[str, float]]:
    """(code of an area, share of the name's vote), each area once."""
    best = max(score for score, _ in places)
    weights = [(exp((score - best) * SHARPNESS), place) for score, place in places]
    whole = sum(weight for weight, _ in weights)
    shares: dict[str, float] = defaultdict(float)
    for weight, place in weights:
        for code in _codes(place):
            shares[code] += weight / whole
    return iter(shares.items())


def _codes(place: Place) -> list[str]:
    """The areas that a place is in, itself among them, each once."""
    return [code for code in dict.fromkeys((place.iso, place.region, place.country)) if code]


def _scored(
    places: Senses, own: Mapping[str, float], total: Mapping[str, float], towns: Sequence[Senses]
) -> list[tuple[float, Place]]:
    def votes(code: str | None) -> float:
        others = total.get(code, 0.0) - own.get(code, 0.0) if code else 0.0
        return 1 - exp(-max(others, 0.0) / VOTES)

    return [
        (
            score
            + REGION * votes(_region(place))
            + COUNTRY * votes(place.country)
            + NEAR * (1 - exp(-_neighbours(place, towns))),
            place,
        )
        for score, place in places
    ]


def _towns(places: Senses) -> Senses:
    """The likeliest senses that have a narrow place on the map, with their shares."""
    ranked = sorted(places, key=_likeliest_first)[:MOST]
    best = ranked[0][0]
    return [
        (exp((score - best) * NEAR_SHARPNESS), place)
        for score, place in ranked
        if place.id.startswith("geonames:")
    ]


def _neighbours(place: Place, towns: Sequence[Senses]) -> float:
    """How many of the other names have a sense near `place`."""
    if not place.id.startswith("geonames:"):
        return 0.0
    return sum(max((_nearness(place, sense) for sense in senses), default=0.0) for senses in towns)


def _nearness(place: Place, sense: tuple[float, Place]) -> float:
    share, other = sense
    return share * exp(-kilometres(place, other) / KILOMETRES)


def _region(place: Place) -> str | None:
    return place.region or (place.iso if place.iso and "-" in place.iso else None)


def _likeliest_first(sense: tuple[float, Place]) -> tuple[float, str]:
    score, place = sense
    return -score, place.id
