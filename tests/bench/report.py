"""The figures of the benchmarks as a table and as JSON."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import asdict

from tests.bench.scores import Score
from tests.bench.suite import Result

_HEAD = ("data set", "figure", "P", "R", "F1", "95%", "target", "words/s")


def table(results: Iterable[Result]) -> str:
    """One line a figure, in columns; speed is in words a CPU-second."""
    rows = [_HEAD, *(row for result in results for row in _rows(result))]
    widths = [max(len(row[i]) for row in rows) for i in range(len(_HEAD))]
    return "\n".join(_line(row, widths) for row in rows)


def as_json(results: Iterable[Result]) -> dict[str, object]:
    """The same for a program."""
    return {
        result.name: {
            "scores": [asdict(score) for score in result.scores],
            "words": result.words,
            "words_per_cpu_second": round(result.speed),
        }
        for result in results
    }


def _rows(result: Result) -> Iterator[tuple[str, ...]]:
    for number, score in enumerate(result.scores):
        name, speed = (result.name, f"{result.speed:.0f}") if number == 0 else ("", "")
        yield (name, score.name, *_figures(score), speed)


def _figures(score: Score) -> tuple[str, ...]:
    numbers = (score.precision, score.recall, score.f1)
    interval = "" if score.low is None else f"{score.low:.1f}-{score.high:.1f}"
    target = "" if score.target is None else f"{score.target:.0f}"
    return (*("" if n is None else f"{n:.1f}" for n in numbers), interval, target)


def _line(row: Sequence[str], widths: Sequence[int]) -> str:
    left = [cell.ljust(width) for cell, width in zip(row[:2], widths[:2], strict=True)]
    right = [cell.rjust(width) for cell, width in zip(row[2:], widths[2:], strict=True)]
    return "  ".join([*left, *right]).rstrip()
