"""Boxes packed on shelves: components side by side, not on top of each other."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

Point = tuple[float, float]

# Pixels between two boxes, and how much wider than high a screen's map is.
MARGIN = 80.0
ASPECT = 0.85

# Row widths that are tried; more rows than this never fit better.
TRIES = 40


@dataclass(frozen=True, slots=True)
class Box:
    """Nodes with their places, and the rectangle that these fill."""

    places: dict[int, Point]
    left: float
    top: float
    width: float
    height: float


Shelf = list[Box]


def pack(boxes: Sequence[Box]) -> dict[int, Point]:
    """Place the boxes in rows, in the order given; no two overlap.

    Of a few widths for the rows, it takes the one at which the whole can be shown largest.
    """
    if not boxes:
        return {}
    widest = max(box.width for box in boxes) + MARGIN
    total = sum(box.width + MARGIN for box in boxes)
    widths = [max(widest, total / rows) for rows in range(1, len(boxes) + 1)]
    best = min((_shelves(boxes, width) for width in widths[:TRIES]), key=_extent)
    return _place(best)


def _shelves(boxes: Iterable[Box], limit: float) -> list[Shelf]:
    shelves: list[Shelf] = []
    used = math.inf
    for box in boxes:
        if used + box.width + MARGIN > limit + 1:
            shelves.append([])
            used = 0.0
        shelves[-1].append(box)
        used += box.width + MARGIN
    return shelves


def _extent(shelves: Sequence[Shelf]) -> float:
    """The height of a screen that would hold these rows at scale 1."""
    height = sum(_height(shelf) for shelf in shelves)
    return max(height, max(_width(shelf) for shelf in shelves) / ASPECT)


def _place(shelves: Iterable[Shelf]) -> dict[int, Point]:
    """Rows from the top, each in the middle, each box in the middle of its row."""
    placed: dict[int, Point] = {}
    top = 0.0
    for shelf in shelves:
        left = -_width(shelf) / 2
        for box in shelf:
            shift = left - box.left, top + (_height(shelf) - MARGIN - box.height) / 2 - box.top
            placed |= {node: (x + shift[0], y + shift[1]) for node, (x, y) in box.places.items()}
            left += box.width + MARGIN
        top += _height(shelf)
    return placed


def _width(shelf: Shelf) -> float:
    return sum(box.width + MARGIN for box in shelf)


def _height(shelf: Shelf) -> float:
    return max(box.height for box in shelf) + MARGIN
