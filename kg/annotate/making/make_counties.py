"""Rows of cities.tsv for counties, and for the regions of countries that regions.tsv leaves out."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Set

from kg.annotate.making.make_areas import Area, Areas
from kg.annotate.making.make_cities import Row, variants
from kg.annotate.making.make_positions import middles, written
from kg.annotate.making.make_sources import Record

# The countries whose counties news in English names.
COUNTIES = frozenset({"GB", "US"})

# An alias in GeoNames that holds one of these words is an English one; most are other languages'.
NOUNS = frozenset(
    {"County", "Department", "District", "Governorate", "Island", "Islands", "Oblast"}
    | {"Prefecture", "Province", "Region", "State", "Territory"}
)


def county_rows(cities: list[Record], areas: Areas, regions: Set[str]) -> Iterator[Row]:
    """Yield a row for each area with a town in it; `regions` are the codes of regions.tsv.

    The population is that of its towns: GeoNames' own is in no package, and the rank among
    namesakes is all that it decides.
    """
    of_city = {key: _wanted(found, regions) for key, found in areas.of_city.items()}
    points = middles(cities, of_city)
    people = _people(cities, of_city)
    for area in areas.listed:
        if area.geonames in points:
            yield [
                area.geonames,
                "kg:Region",
                area.official,
                area.country,
                areas.region(area),
                *written(points[area.geonames]),
                str(people[area.geonames]),
                "|".join(variants(area.official, _aliases(area))),
            ]


def _wanted(found: tuple[Area, Area | None], regions: Set[str]) -> str:
    """The id of the area to list for a city: its county, or its region, or "" for none."""
    region, part = found
    if region.country in COUNTIES:
        return part.geonames if part else ""
    return region.geonames if region.iso and region.iso not in regions else ""


def _people(cities: list[Record], of_city: dict[str, str]) -> dict[str, int]:
    people: dict[str, int] = defaultdict(int)
    for city in cities:
        people[of_city.get(str(city["geonameid"]), "")] += city["population"]
    return people


def _aliases(area: Area) -> list[str]:
    """English names of a region; a county has only its full one ("Texas" is no county)."""
    if area.level == "2":
        return []
    return [alias for alias in area.aliases if not NOUNS.isdisjoint(alias.split())]
