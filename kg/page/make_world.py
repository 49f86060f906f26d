"""Make data/world.json, the outline of the world, from the npm package world-atlas.

    python -m kg.page.make_world PACKAGE

PACKAGE is the folder of world-atlas 2.0.2, unpacked; it holds countries-110m.json, a TopoJSON
file: lines ("arcs") that neighbours share, as steps on a grid.
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import accumulate, pairwise
from pathlib import Path
from typing import Any

FILE = Path(__file__).parent / "data" / "world.json"
SOURCE = "Natural Earth 1:110m (public domain), from the npm package world-atlas 2.0.2 (ISC)"

# The outline is good to about this part of a degree, some 10 km; finer steps would only weigh.
PARTS = 10

# Once around the world, and the South Pole, in such parts.
TURN = 360 * PARTS
POLE = 90 * PARTS

Point = tuple[int, int]
Arcs = Sequence[Sequence[Point]]


def world(atlas: Mapping[str, Any]) -> dict[str, str | int]:
    """Land to fill and borders to draw, as SVG paths in `parts` of a degree, north up."""
    arcs = _arcs(atlas)
    rings = [whole(_ring(ring, arcs)) for ring in _rings(atlas["objects"]["land"])]
    uses = Counter(arc for country in _countries(atlas) for arc in country)
    borders = [arcs[arc] for arc in sorted(uses) if uses[arc] > 1]
    return {
        "source": SOURCE,
        "parts": PARTS,
        "land": "".join(f"{path(ring)}z" for ring in rings if len(set(ring)) > 2),
        "borders": "".join(path(line) for line in borders if len(set(line)) > 1),
    }


def path(points: Sequence[Point]) -> str:
    """An SVG path through `points`: the first as it is, then steps.

    >>> path([(10, -20), (15, -20), (15, -20), (12, 3)])
    'M10-20l5 0-3 23'
    """
    (x, y), *_ = points
    steps = [(b[0] - a[0], b[1] - a[1]) for a, b in pairwise(points) if a != b]
    numbers = " ".join(f"{one} {other}" for one, other in steps)
    return f"M{x} {y}l{numbers}".replace(" -", "-")


def whole(ring: Sequence[Point]) -> list[Point]:
    """`ring` without jumps from one edge of the map to the other.

    An island on the 180th meridian sticks out over the edge; a ring around the South Pole is
    cut at the edge and led along it.

    >>> whole([(1790, 0), (-1790, 0), (-1790, 50), (1790, 50)])
    [(1790, 0), (1810, 0), (1810, 50), (1790, 50)]
    """
    turns = _turns(ring)
    if turns[-1] == 0:
        return [(x + TURN * turn, y) for (x, y), turn in zip(ring, turns, strict=False)]
    start = next(place for place, turn in enumerate(turns) if turn)
    coast = [*ring[start:], *ring[:start]]
    return [*coast, (coast[-1][0], POLE), (coast[0][0], POLE)]


def _turns(ring: Sequence[Point]) -> list[int]:
    """How often each point, and the first one again at the end, is around the world."""
    jumps = [0] + [round((a[0] - b[0]) / TURN) for a, b in pairwise([*ring, ring[0]])]
    return list(accumulate(jumps))


def _arcs(atlas: Mapping[str, Any]) -> Arcs:
    (across, up), (west, south) = atlas["transform"]["scale"], atlas["transform"]["translate"]
    found = []
    for steps in atlas["arcs"]:
        x = y = 0
        line = []
        for dx, dy in steps:
            x, y = x + dx, y + dy
            line.append((round((x * across + west) * PARTS), -round((y * up + south) * PARTS)))
        found.append(line)
    return found


def _rings(shape: Mapping[str, Any]) -> Iterator[Sequence[int]]:
    """Every ring of a shape, as numbers of arcs; ~n is arc n from its end."""
    for part in shape.get("geometries", ()):
        yield from _rings(part)
    polygons = [shape["arcs"]] if shape["type"] == "Polygon" else shape.get("arcs", ())
    for polygon in polygons:
        yield from polygon


def _ring(ring: Iterable[int], arcs: Arcs) -> list[Point]:
    lines = (arcs[arc] if arc >= 0 else arcs[~arc][::-1] for arc in ring)
    return [point for line in lines for point in line]


def _countries(atlas: Mapping[str, Any]) -> Iterator[set[int]]:
    for country in atlas["objects"]["countries"]["geometries"]:
        yield {max(arc, ~arc) for ring in _rings(country) for arc in ring}


def main(folder: str) -> None:
    """Write the file from the package in `folder`."""
    atlas = json.loads((Path(folder) / "countries-110m.json").read_text(encoding="utf-8"))
    text = json.dumps(world(atlas), indent=0) + "\n"
    FILE.write_text(text, encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main(*sys.argv[1:])
