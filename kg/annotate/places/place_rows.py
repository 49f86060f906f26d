"""The gazetteer's tables as places.

A table is a file of tab-separated values under data/, made by `make_gazetteer`; its first
line names the columns. `|` separates the items of a list.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from kg.annotate.places.place import Place

DATA = Path(__file__).parents[1] / "data"


@dataclass(frozen=True, slots=True)
class Listed:
    """A place with every name it goes by, and the id of its capital ("" if none)."""

    place: Place
    names: tuple[str, ...]
    demonyms: tuple[str, ...]
    capital: str = ""


def lines(name: str) -> list[str]:
    """The lines of a table under data/, without its line of column names."""
    return (DATA / name).read_text(encoding="utf-8").splitlines()[1:]


def pairs(name: str) -> dict[str, str]:
    """A table of two columns."""
    table = {}
    for line in lines(name):
        key, value = line.split("\t")
        table[key] = value
    return table


def areas() -> Iterator[Listed]:
    """Yield countries, regions and parts of the world."""
    for line in lines("countries.tsv"):
        yield country(line)
    for line in lines("regions.tsv"):
        yield region(line)
    for line in lines("world.tsv"):
        yield world(line)


def items(field: str) -> tuple[str, ...]:
    """Split a list field.

    >>> items("UK|Britain"), items("")
    (('UK', 'Britain'), ())
    """
    return tuple(field.split("|")) if field else ()


def point(fields: Sequence[str]) -> tuple[float | None, float | None]:
    """Latitude and longitude in degrees; (None, None) where the table has none.

    >>> point(["11.5", "104.9"]), point(["", ""])
    ((11.5, 104.9), (None, None))
    """
    lat, lon = fields
    return (float(lat), float(lon)) if lat and lon else (None, None)


def country(line: str) -> Listed:
    """A row of countries.tsv."""
    row = line.split("\t")
    iso, iso3, geonames, wikidata, sovereign, name, official, capital, people = row[:9]
    lat, lon = point(row[11:])
    aliases, demonyms = items(row[9]), items(row[10])
    place = Place(
        f"iso:{iso}",
        "kg:Region" if sovereign else "kg:Country",
        name,
        country={"": iso, "-": None}.get(sovereign, sovereign),
        lat=lat,
        lon=lon,
        population=int(people),
        geonames=int(geonames),
        wikidata=wikidata,
        iso=iso,
        iso3=iso3,
        official=official,
        aliases=aliases,
    )
    # The seat of a territory is no capital: "Douglas" and "Hamilton" are people first.
    seat = f"geonames:{capital}" if capital and not sovereign else ""
    return Listed(place, (name, official, *aliases), demonyms, seat)


def region(line: str) -> Listed:
    """A row of regions.tsv; "Kandal" also goes by "Kandal province"."""
    iso, geonames, wikidata, name, noun, aliases, demonyms, *where = line.split("\t")
    lat, lon = point(where)
    place = Place(
        f"iso:{iso}",
        "kg:Region",
        name,
        country=iso.partition("-")[0],
        lat=lat,
        lon=lon,
        geonames=int(geonames) if geonames else None,
        wikidata=wikidata or None,
        iso=iso,
        aliases=items(aliases),
    )
    with_noun = (f"{name} {noun}", f"{name} {noun.title()}") if noun else ()
    return Listed(place, (name, *place.aliases, *with_noun), items(demonyms))


def world(line: str) -> Listed:
    """A row of world.tsv."""
    slug, kind, name, within, wikidata, geonames, aliases, demonyms, *where = line.split("\t")
    lat, lon = point(where)
    place = Place(
        f"world:{slug}",
        kind,
        name,
        country=within or None,
        lat=lat,
        lon=lon,
        geonames=int(geonames) if geonames else None,
        wikidata=wikidata or None,
        aliases=items(aliases),
    )
    return Listed(place, (name, *place.aliases), items(demonyms))


def city(line: str) -> Place:
    """A row of cities.tsv: a city, town, county or region."""
    geonames, kind, name, within, area, lat, lon, people, aliases = line.split("\t")
    return Place(
        f"geonames:{geonames}",
        kind,
        name,
        country=within,
        region=area or None,
        lat=float(lat),
        lon=float(lon),
        population=int(people),
        geonames=int(geonames),
        aliases=items(aliases),
    )
