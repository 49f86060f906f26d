"""A place that the gazetteer knows."""

from __future__ import annotations

from dataclasses import dataclass
from math import cos, hypot, inf, radians

# Of one degree of latitude.
_KILOMETRES = 111.2


@dataclass(frozen=True, slots=True)
class Place:
    """A country, city, first-level region or larger part of the world.

    `id` is "iso:KH" (country or territory), "iso:US-CA" (first-level region),
    "geonames:1821306" (city) or "world:southeast-asia" (continent, sea, part of the world).
    `kind` is the class of the ontology: kg:Country, kg:Region, kg:City or kg:Place.
    `country` is the ISO 3166-1 code of the state it lies in, a country's own code for
    itself, the sovereign's for a territory, and None where no one state fits. `iso3` is the
    three-letter code of a country or territory.
    `region` is the ISO 3166-2 code of a city's region, where known; `lat` and `lon` are
    degrees, known for cities only; `population` is 0 where unknown.
    """

    id: str
    kind: str
    name: str
    country: str | None = None
    region: str | None = None
    lat: float | None = None
    lon: float | None = None
    population: int = 0
    geonames: int | None = None
    wikidata: str | None = None
    iso: str | None = None
    iso3: str | None = None
    official: str | None = None
    aliases: tuple[str, ...] = ()

    def lies_in(self, areas: frozenset[str]) -> bool:
        """True if it is, or lies in, one of `areas`: codes such as "KH" and "US-CA".

        >>> Place("iso:KH-8", "kg:Region", "Kandal", "KH", iso="KH-8").lies_in(frozenset({"KH"}))
        True
        """
        return not areas.isdisjoint((self.iso, self.country, self.region))


def kilometres(one: Place, other: Place) -> float:
    """The distance as on a flat map, exact enough for neighbours; infinite where none is known.

    >>> kilometres(Place("a", "kg:City", "A", lat=0, lon=0), Place("b", "kg:City", "B"))
    inf
    """
    if one.lat is None or one.lon is None or other.lat is None or other.lon is None:
        return inf
    east = (one.lon - other.lon) * cos(radians(one.lat))
    return _KILOMETRES * hypot(one.lat - other.lat, east)
