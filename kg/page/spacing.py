"""Nodes that came to lie on each other, pushed apart."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterator, Mapping

from kg.page.packing import Point

Cell = tuple[int, int]

ROUNDS = 60


def spread(
    places: Mapping[int, Point], gap: float, radii: Mapping[int, float] | None = None
) -> dict[int, Point]:
    """Push discs apart until each pair is `gap` away from touching, or ROUNDS are over.

    Nodes without a radius are points. Only discs in neighbouring cells of a grid are compared,
    so that a round costs little more than one look at each node.
    """
    size = {node: (radii or {}).get(node, 0.0) for node in places}
    cell = 2 * max(size.values(), default=0.0) + gap
    moved = dict(places)
    for _ in range(ROUNDS):
        if not _round(moved, size, gap, cell):
            break
    return moved


def _round(moved: dict[int, Point], size: Mapping[int, float], gap: float, cell: float) -> bool:
    """Push each close pair apart by what they lack; True if any had to move."""
    busy = False
    for one, other in list(_neighbours(moved, cell)):
        lack = size[one] + size[other] + gap - math.dist(moved[one], moved[other])
        if lack > 1:
            busy = True
            _push(moved, one, other, lack / 2)
    return busy


def _push(moved: dict[int, Point], one: int, other: int, by: float) -> None:
    (x1, y1), (x2, y2) = moved[one], moved[other]
    distance = math.hypot(x2 - x1, y2 - y1)
    # Two nodes on one spot part in a direction that depends on their numbers alone.
    angle = math.atan2(y2 - y1, x2 - x1) if distance > 0.001 else float(one * 7 + other)
    dx, dy = by * math.cos(angle), by * math.sin(angle)
    moved[one], moved[other] = (x1 - dx, y1 - dy), (x2 + dx, y2 + dy)


def _neighbours(places: Mapping[int, Point], cell: float) -> Iterator[tuple[int, int]]:
    """Pairs of nodes at most one grid cell apart, each once."""
    grid: dict[Cell, list[int]] = defaultdict(list)
    for node, (x, y) in places.items():
        grid[math.floor(x / cell), math.floor(y / cell)].append(node)
    for (column, row), nodes in grid.items():
        for near in _block(column, row):
            for one in nodes:
                yield from ((one, other) for other in grid.get(near, ()) if one < other)


def _block(column: int, row: int) -> list[Cell]:
    return [(column + dx, row + dy) for dx in (-1, 0, 1) for dy in (-1, 0, 1)]
