"""Writes the gazetteer's tables under data/ from the pinned packages of the extra `data`.

    python -m kg.annotate.make_gazetteer

The packages hold the facts (see data/LICENCES.md); the files under data/hand/ say how
English news names things. Run it again after a change to either; the same inputs give the
same bytes. At run time only the tables are read.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from kg.annotate.make_cities import Row, capital_of, city_rows
from kg.annotate.make_sources import (
    GeoNames,
    Record,
    Territories,
    census,
    geonames,
    territories,
)
from kg.annotate.place_rows import DATA

HAND = DATA / "hand"

COUNTRY = "iso2 iso3 geonames wikidata sovereign name official capital population aliases demonyms"
REGION = "iso geonames wikidata name noun aliases demonyms"
WORLD = "slug kind name country wikidata geonames aliases demonyms"
CITY = "geonames name country region lat lon population aliases"

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


def country_rows(source: GeoNames, areas: Territories, cities: list[Record]) -> Iterator[Row]:
    """Yield a row for each state and territory."""
    facts = source.get_countries()
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
        ]


def region_rows(source: GeoNames, areas: Territories) -> list[Row]:
    """The first-level regions, by ISO code; a row by hand takes the place of rigour's."""
    states = {f"US-{code}": str(s["geonameid"]) for code, s in source.get_us_states().items()}
    found: dict[str, Row] = {}
    for area in areas.get_territories():
        within, _, part = area.code.partition("-")
        if part and within in NOUNS and area.code not in NOT_REGIONS:
            iso, name = area.code.upper(), area.name.split(" (")[0].lstrip("‘")
            found[iso] = [iso, states.get(iso, ""), area.qid, name, NOUNS[within], *_oblast(name)]
    for iso, name, noun, aliases, demonyms in hand("regions.tsv"):
        qid = getattr(areas.get_territory(iso.lower()), "qid", "")
        found[iso] = [iso, states.get(iso, ""), qid, name, noun, aliases, plurals(demonyms)]
    return [found[iso] for iso in sorted(found)]


def _oblast(name: str) -> list[str]:
    """Columns aliases and demonyms of a region of rigour."""
    for end, others in OBLAST.items():
        if name.endswith(end):
            return ["|".join(name.removesuffix(end) + other for other in others), ""]
    return ["", ""]


def world_rows() -> Iterator[Row]:
    """Yield the larger parts of the world."""
    for row in hand("world.tsv"):
        yield [*row[:-1], plurals(row[-1])]


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
    source, areas = geonames(), territories()
    places = list(source.get_cities().values())
    countries = write("countries.tsv", COUNTRY, country_rows(source, areas, places))
    regions = write("regions.tsv", REGION, region_rows(source, areas))
    codes = {row[0] for row in regions}
    cities = write("cities.tsv", CITY, city_rows(places, codes, list(hand("cities.tsv"))))
    world = write("world.tsv", WORLD, world_rows())
    write("preferred.tsv", "name id", (row[:2] for row in hand("preferred.tsv")))
    # A country or continent keeps its name whoever else bears it (Jordan, Chad, Asia).
    great = {name for row in countries for name in (row[5], *row[9].split("|"))}
    great |= {row[2] for row in world}
    names = {row[3] for row in regions} | {
        name for row in cities for name in (row[1], *row[7].split("|"))
    }
    write("stop.tsv", "name why", stop_rows(names - great))


if __name__ == "__main__":
    main()
