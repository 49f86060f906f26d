"""The floors that the figures must keep."""

from __future__ import annotations

import math
import tomllib
from collections.abc import Mapping
from pathlib import Path

from .finding import MEASURES, Figure

FLOORS = Path(__file__).parent / "floors.toml"
# New floors lie this far below the figures, so that a single changed claim does not break them.
_SLACK = 0.01

Figures = Mapping[str, Mapping[str, float]]


def read_floors() -> dict[str, dict[str, float]]:
    """Measure -> figure -> the least share, or the greatest number of errors."""
    return tomllib.loads(FLOORS.read_text(encoding="utf-8"))


def broken(figures: Figures, floors: Figures) -> list[str]:
    """A line for each figure on the wrong side of its floor."""
    return [
        f"{measure}.{name} is {value:g}, and must be at {side} {floors[measure][name]:g}"
        for measure, row in figures.items()
        for name, value in row.items()
        for side in (_side(measure),)
        if _is_worse(measure, value, floors[measure][name])
    ]


def raised(figures: Figures, floors: Figures) -> str:
    """The text of a table of floors that the figures allow, none below the present ones."""
    lines = []
    for measure, row in figures.items():
        lines.append(f"[{measure}]")
        for name, value in row.items():
            new = value if MEASURES[measure] is Figure.ERRORS else _below(value)
            old = floors.get(measure, {}).get(name, new)
            lines.append(f"{name} = {old if _is_worse(measure, new, old) else new:g}")
        lines.append("")
    return "\n".join(lines)


def _below(value: float) -> float:
    return math.floor((value - _SLACK) * 1000) / 1000


def _is_worse(measure: str, value: float, floor: float) -> bool:
    return value > floor if MEASURES[measure] is Figure.ERRORS else value < floor


def _side(measure: str) -> str:
    return "most" if MEASURES[measure] is Figure.ERRORS else "least"
