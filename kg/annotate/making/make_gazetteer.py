"""Writes the gazetteer's tables under data/ from the pinned packages of the extra `data`.

    python -m kg.annotate.making.make_gazetteer

The packages hold the facts (see data/LICENCES.md); the files under data/hand/ say how
English news names things. Run it again after a change to either; the same inputs give the
same bytes. At run time only the tables are read.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from kg.annotate.making.make_areas import areas as read_areas
from kg.annotate.making.make_cities import Row, city_rows
from kg.annotate.making.make_counties import county_rows
from kg.annotate.making.make_hand import HAND, hand
from kg.annotate.making.make_positions import middles
from kg.annotate.making.make_sources import census, geonames, territories
from kg.annotate.making.make_states import country_rows, region_rows, world_rows
from kg.annotate.places.place_index import canonical
from kg.annotate.places.place_rows import DATA

POINT = " lat lon"
COUNTRY = "iso2 iso3 geonames wikidata sovereign name official capital population aliases demonyms"
REGION = "iso geonames wikidata name noun aliases demonyms"
WORLD = "slug kind name country wikidata geonames aliases demonyms"
CITY = "geonames kind name country region lat lon population aliases"

# How many surnames of the census list, most frequent first, count as personal names.
SURNAMES = 5000


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
