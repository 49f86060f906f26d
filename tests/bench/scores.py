"""What scorers print, as figures."""

from __future__ import annotations

import re
from dataclasses import dataclass

from tests.bench.sets import Figure

_NUMBER = r"\s+(-?\d+(?:\.\d+)?)"
_INTERVAL = re.compile(r"CI \[(-?[\d.]+), (-?[\d.]+)\]")


@dataclass(frozen=True, slots=True)
class Score:
    """One figure in per cent; precision, recall and 95% interval where the scorer tells them."""

    name: str
    f1: float
    precision: float | None = None
    recall: float | None = None
    low: float | None = None
    high: float | None = None
    target: float | None = None


def find_score(output: str, figure: Figure) -> Score | None:
    """The first line of a scorer's output that begins as the figure says; None if there is none.

    >>> find_score("strict  P  50.0  R  25.00  F1 33.3", Figure("strict", "names", 78)).recall
    25.0
    """
    for line in output.splitlines():
        if line.startswith(figure.line) and (f1 := _number("F1", line)) is not None:
            low, high = _interval(line)
            precision, recall = _number("P", line), _number("R", line)
            return Score(figure.name, f1, precision, recall, low, high, figure.target)
    return None


def _number(name: str, line: str) -> float | None:
    found = re.search(rf"\b{name}{_NUMBER}", line)
    return float(found[1]) if found else None


def _interval(line: str) -> tuple[float | None, float | None]:
    found = _INTERVAL.search(line)
    return (float(found[1]), float(found[2])) if found else (None, None)
