"""Export, predict and score, for every data set that is there."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from tests.bench.rows import Row, read_rows, write_rows
from tests.bench.scores import Score, find_score
from tests.bench.sets import DataSet, Scoring
from tests.bench.tracks import TRACKS

_RESTRICTED = Path(__file__).parent / "restricted.py"
_ROOT = Path(__file__).parents[2]


class ScorerError(RuntimeError):
    """A scorer ended with an error; the message is what it printed."""


@dataclass(frozen=True, slots=True)
class Result:
    """The figures of one data set; `seconds` are those of the CPU, loading the model left out."""

    name: str
    scores: tuple[Score, ...]
    words: int
    seconds: float

    @property
    def speed(self) -> float:
        """Words a CPU-second."""
        return self.words / self.seconds


@dataclass(frozen=True, slots=True)
class Folder:
    """Where data and scorers are, and how many documents of each set to take (None for all)."""

    path: Path
    most: int | None = None

    def has(self, data_set: DataSet) -> bool:
        """True if the gold of a data set is there."""
        return Path(self.filled(data_set.gold)).exists()

    def filled(self, option: str) -> str:
        """An option with its folder in it."""
        return option.replace("{data}", str(self.path / "data"))

    def run(self, *command: str) -> str:
        """What a program prints that may import the scorers. Raises ScorerError if it fails."""
        scorers = str(self.path / "scorers")
        path = os.pathsep.join([scorers, str(_ROOT), os.environ.get("PYTHONPATH", "")])
        done = subprocess.run(
            [sys.executable, *(self.filled(part) for part in command)],
            env={**os.environ, "PYTHONPATH": path},
            capture_output=True,
            text=True,
            check=False,
        )
        if done.returncode:
            raise ScorerError(done.stderr or done.stdout)
        return done.stdout


def results(sets: Iterable[DataSet], folder: Folder) -> Iterator[Result]:
    """Yield the figures of each data set, which must be there."""
    for data_set in sets:
        with tempfile.TemporaryDirectory() as work:
            yield _result(data_set, folder, Path(work))


def _result(data_set: DataSet, folder: Folder, work: Path) -> Result:
    given, predicted = work / "input.jsonl", work / "output.jsonl"
    rows = _export(data_set, folder, given)
    next(TRACKS[data_set.track](rows[:1]), None)  # loads the model
    start = time.process_time()
    write_rows(predicted, TRACKS[data_set.track](rows))
    seconds = time.process_time() - start
    scores = [
        score
        for scoring in data_set.scorings
        for score in _scores(data_set, scoring, folder, (given, predicted))
    ]
    return Result(data_set.name, tuple(scores), sum(map(count_words, rows)), seconds)


def _export(data_set: DataSet, folder: Folder, out: Path) -> list[Row]:
    """The rows of an input, which are left in `out`."""
    if data_set.given:
        folder.run(str(_RESTRICTED), "names", data_set.scorer, data_set.gold, str(out))
    else:
        command = (*_scorer(data_set, folder), "export", *data_set.options)
        folder.run(*command, *data_set.export, "--out", str(out))
    rows = list(read_rows(out, folder.most))
    write_rows(out, rows)
    return rows


def _scorer(data_set: DataSet, folder: Folder) -> tuple[str, ...]:
    if data_set.scorer == "gum":
        return ("-m", "tests.bench.gum")
    return (str(folder.path / "scorers" / f"{data_set.scorer}.py"),)


def _scores(
    data_set: DataSet, scoring: Scoring, folder: Folder, files: tuple[Path, Path]
) -> Iterator[Score]:
    given, predicted = map(str, files)
    start = _scorer(data_set, folder)
    if folder.most is not None and data_set.scorer != "gum":
        start = (str(_RESTRICTED), "score", data_set.scorer, given)
    output = folder.run(*start, "score", *data_set.options, "--pred", predicted, *scoring.options)
    for figure in scoring.figures:
        score = find_score(output, figure)
        if score is None:
            raise ScorerError(f"{data_set.name}: no line begins with {figure.line!r} in:\n{output}")
        yield score


def count_words(row: Row) -> int:
    """How many words an input has.

    >>> count_words({"sentences": [[0, ["It", "rained"]]]}), count_words({"text": "It rained"})
    (2, 2)
    """
    if "tokens" in row:
        return len(row["tokens"])
    if "text" in row or "sentence" in row:
        return len(str(row.get("text", row.get("sentence"))).split())
    sentences: Sequence[tuple[int, Sequence[str]]] = row["sentences"]
    return sum(len(tokens) for _, tokens in sentences)
