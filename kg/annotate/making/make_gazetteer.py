"""Writes the gazetteer's tables under data/ from the pinned packages of the extra `data`.

    python -m kg.annotate.making.make_gazetteer

The packages hold the facts (see data/LICENCES.md); the files under data/hand/ say how
English news names things. Run it again after a change to either; the same inputs give the
same bytes. At run time only the tables are read.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from kg.annotate.making.make_areas import Areas
from kg.annotate.making.make_areas import areas as read_areas
from kg.annotate.making.make_cities import Row, capital_of, city_rows
from kg.annotate.making.make_counties import county_rows
from kg.annotate.making.make_positions import Point, middles, written
from kg.annotate.making.make_sources import (
    GeoNames,
    Record,
    Territories,
    census,
    country_point,
    geonames,
    territories,
)
from kg.annotate.places.place_index import canonical
from kg.annotate.places.place_rows import DATA

HAND = DATA / "hand"

POINT = " lat lon"
COUNTRY = "iso2 iso3 geonames wikidata sovereign name official capital population aliases demonyms"
REGION = "iso geonames wikidata name noun aliases demonyms"
WORLD = "slug kind name country wikidata geonames aliases demonyms"
CITY = "geonames kind name country region lat lon population aliases"

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

# How many surnames of the census list, most frequent first, count as personal names.
SURNAMES = 5000


def hand(name: str) -> Iterator[Row]:
    """Yield the rows of a file under data/hand/, without comments and the line of columns."""
    lines = (HAND / name).read_text(encoding="utf-8").splitlines()
    return (line.split("\t") for line in [text for text in lines if text[:1] != "#"][1:])


def plurals(field: str) -> str:
    """Write out the "+" of a hand list: "Thai+|Swiss" -> "Thai|Thais|Swiss"."""
    words = [word for word in field.split("|") if word]
    return "|".join(
        form
        for word in words
        for form in ([word[:-1], word[:-1] + "s"] if word[-1] == "+" else [word])
    )


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


def hand_points() -> dict[str, Point]:
    """The points of hand/positions.tsv by id."""
    return {row[0]: (float(row[1]), float(row[2])) for row in hand("positions.tsv")}


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


def name_rows(places: Iterable[Row]) -> Iterator[Row]:
    """Yield every name of the rows of cities.tsv with the ids of its bearers."""
    bearers: dict[str, list[str]] = {}
    for row in places:
        for name in dict.fromkeys(canonical(name) for name in (row[2], *row[8].split("|")) if name):
            bearers.setdefault(name, []).append(row[0])
    return ([name, "|".join(ids)] for name, ids in bearers.items())


def in_order(rows: Iterable[Row]) -> list[Row]:
    """Rows as `SortedLines` needs them: in the order of the bytes of their lines."""
    return sorted(rows, key=lambda row: "\t".join(row).encode())


def stop_rows(known: set[str]) -> Iterator[Row]:
    """Yield the names of places that are first of all words or names of persons, and why."""
    why = dict.fromkeys(census("dist.all.last")[:SURNAMES], "surname")
    why |= dict.fromkeys(census("dist.male.first"), "given name")
    why |= dict.fromkeys(census("dist.female.first"), "given name")
    why |= dict.fromkeys(_words(), "word")
    if missing := sorted(set(_words()) - known):
        raise SystemExit(f"stop_words.txt: no place has these names, remove them: {missing}")
    for name in sorted(known & why.keys()):
        yield [name, why[name]]


def _words() -> Iterator[str]:
    for line in (HAND / "stop_words.txt").read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            yield from line.split()


def write(name: str, columns: str, rows: Iterable[Row]) -> list[Row]:
    """Write a table and return its rows."""
    table = list(rows)
    lines = ["\t".join(row) for row in [columns.split(), *table]]
    (DATA / name).write_text("\n".join(lines) + "\n", encoding="utf-8", newline="\n")
    return table


def main() -> None:
    """Write every table."""
    source, areas, listed = geonames(), territories(), read_areas()
    towns = list(source.get_cities().values())
    # ISO has codes for the parts of some regions too: those of the Philippines are its provinces.
    parts = {key: part.iso for key, (_, part) in listed.of_city.items() if part}
    regions_of = {key: region.iso for key, (region, _) in listed.of_city.items()}
    points = middles(towns, parts) | middles(towns, regions_of)
    states = middles(towns, {str(town["geonameid"]): town["countrycode"] for town in towns})
    countries = write("countries.tsv", COUNTRY + POINT, country_rows(source, areas, towns, states))
    regions = write("regions.tsv", REGION + POINT, region_rows(listed, areas, points))
    codes = {row[0] for row in regions}
    capitals = {row[7] for row in countries}
    places = [*city_rows(towns, listed, list(hand("cities.tsv")), capitals)]
    places += county_rows(towns, listed, codes)
    write("cities.tsv", CITY, in_order(places))
    write("city_names.tsv", "name geonames", in_order(name_rows(places)))
    continents = {
        str(row["geonameId"]): (float(row["lat"]), float(row["lng"]))
        for row in source.get_continents().values()
    }
    world = write("world.tsv", WORLD + POINT, world_rows(continents))
    write("preferred.tsv", "name id", (row[:2] for row in hand("preferred.tsv")))
    # A country or continent keeps its name whoever else bears it (Jordan, Chad, Asia).
    great = {name for row in countries for name in (row[5], *row[9].split("|"))}
    great |= {row[2] for row in world}
    names = {row[3] for row in regions} | {
        name for row in places for name in (row[2], *row[8].split("|"))
    }
    write("stop.tsv", "name why", stop_rows(names - great))


if __name__ == "__main__":
    main()
