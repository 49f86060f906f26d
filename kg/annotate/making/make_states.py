"""Rows of states, of their regions, and of the larger parts of the world."""

from __future__ import annotations

from collections.abc import Iterator

from kg.annotate.making.make_areas import Areas
from kg.annotate.making.make_cities import Row, capital_of
from kg.annotate.making.make_hand import hand, hand_points, plurals
from kg.annotate.making.make_positions import Point, written
from kg.annotate.making.make_sources import GeoNames, Record, Territories, country_point

# rigour's items for these two are the kingdoms with their overseas parts, not the countries.
WIKIDATA = {"DK": "Q35", "NL": "Q55"}

# The countries whose regions are taken from rigour, with the noun that goes with a name.
NOUNS = {
    "ae": "emirate",
    "au": "state",
    "br": "state",
    "ca": "province",
    "ch": "canton",
    "cn": "province",
    "de": "state",
    "in": "state",
    "ru": "",
    "ua": "",
    "us": "state",
}

# Codes of rigour that are not ISO's: parts of Ukraine that the hand list names by their ISO code,
# and the Chinese territories that are in countries.tsv.
NOT_REGIONS = {"ua-cri", "ua-dpr", "ua-lpr", "cn-hk", "cn-mo", "cn-tw"}

# What English news writes for the kinds of region of Russia and Ukraine.
OBLAST = {" Oblast": (" oblast", " region"), " Krai": (" krai", " territory", " region")}


def country_rows(
    source: GeoNames, areas: Territories, cities: list[Record], points: dict[str, Point]
) -> Iterator[Row]:
    """Yield a row for each state and territory; `points` are the middles of their towns."""
    facts = source.get_countries()
    by_hand = hand_points()
    for iso, name, sovereign, official, aliases, demonyms in hand("countries.tsv"):
        fact, other = facts[iso], areas.get_territory(iso.lower())
        if other is None:
            raise SystemExit(f"countries.tsv: rigour does not know {iso!r}")
        yield [
            iso,
            fact["iso3"],
            str(fact["geonameid"]),
            WIKIDATA.get(iso, other.qid),
            sovereign,
            name,
            official or other.full_name,
            capital_of(fact, cities),
            str(fact["population"]),
            aliases,
            plurals(demonyms),
            *written(by_hand.get(f"iso:{iso}") or country_point(iso) or points.get(iso)),
        ]


def region_rows(listed: Areas, areas: Territories, points: dict[str, Point]) -> list[Row]:
    """The first-level regions, by ISO code; a row by hand takes the place of rigour's.

    `points` are the middles of the towns of each.
    """
    known = {area.iso: area.geonames for area in listed.listed if area.iso}
    points |= {key.removeprefix("iso:"): point for key, point in hand_points().items()}
    found: dict[str, Row] = {}
    for area in areas.get_territories():
        within, _, part = area.code.partition("-")
        if part and within in NOUNS and area.code not in NOT_REGIONS:
            iso, name = area.code.upper(), area.name.split(" (")[0].lstrip("‘")
            found[iso] = [iso, known.get(iso, ""), area.qid, name, NOUNS[within], *_oblast(name)]
    for iso, name, noun, aliases, demonyms in hand("regions.tsv"):
        qid = getattr(areas.get_territory(iso.lower()), "qid", "")
        found[iso] = [iso, known.get(iso, ""), qid, name, noun, aliases, plurals(demonyms)]
    return [[*found[iso], *written(points.get(iso))] for iso in sorted(found)]


def _oblast(name: str) -> list[str]:
    """Columns aliases and demonyms of a region of rigour."""
    for end, others in OBLAST.items():
        if name.endswith(end):
            return ["|".join(name.removesuffix(end) + other for other in others), ""]
    return ["", ""]


def world_rows(continents: dict[str, Point]) -> Iterator[Row]:
    """Yield the larger parts of the world; `continents` are points by GeoNames id."""
    points = hand_points()
    for row in hand("world.tsv"):
        point = continents.get(row[5]) or points.get(f"world:{row[0]}")
        yield [*row[:-1], plurals(row[-1]), *written(point)]
