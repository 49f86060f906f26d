"""The command line, with a scorer of the test's own where one is needed."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner

from tests.bench import restricted
from tests.bench.commands import main
from tests.bench.rows import Row
from tests.bench.sets import SETS, DataSet, Figure, Scoring
from tests.bench.suite import Folder, ScorerError, results
from tests.bench.tracks import TRACKS

ROOT = Path(__file__).parents[2]
SCORER = """\
import json, sys
def load(path): return [{"id": i, "tokens": ["a"], "entities": [[0, 1, "X"]]} for i in "abc"]
def read_jsonl(path): return [json.loads(line) for line in open(path)]
def main():
    name, rows = sys.argv[1], load("gold")
    if name == "export":
        text = "".join(json.dumps({"id": r["id"], "tokens": r["tokens"]}) + chr(10) for r in rows)
        open(sys.argv[sys.argv.index("--out") + 1], "w").write(text)
    else:
        n = len(read_jsonl(sys.argv[sys.argv.index("--pred") + 1]))
        print(f"strict  P 10.0  R 20.0  F1 {100 * n / len(rows):.1f}   of {len(rows)}")
if __name__ == "__main__": main()
"""


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A folder with one data set and its scorer."""
    (tmp_path / "scorers").mkdir()
    (tmp_path / "scorers" / "toyscorer.py").write_text(SCORER, encoding="utf-8")
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "toy.txt").write_text("gold", encoding="utf-8")
    return tmp_path


@pytest.fixture
def toy(monkeypatch: pytest.MonkeyPatch) -> DataSet:
    """A data set whose track says nothing."""

    def predict(rows: Iterable[Row]) -> Iterator[Row]:
        return ({"id": row["id"], "entities": row.get("entities", [])} for row in rows)

    monkeypatch.setitem(TRACKS, "toy", predict)
    gold = "{data}/toy.txt"
    scoring = Scoring((Figure("strict", "names"),))
    return DataSet("toy", "toy", "toyscorer", gold, ("--gold", gold), (scoring,))


def test_an_unknown_track_is_a_usage_error() -> None:
    command = [sys.executable, "-m", "tests.bench", "nonsense", "a", "b"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert "No such command 'nonsense'" in done.stderr


def test_an_input_that_is_not_there_is_a_usage_error(tmp_path: Path) -> None:
    result = CliRunner().invoke(main, ["ner", str(tmp_path / "no.jsonl"), str(tmp_path / "out")])
    assert result.exit_code == 2
    assert "no.jsonl" in result.output


@pytest.mark.parametrize("name", TRACKS)
def test_a_track_explains_its_formats(name: str) -> None:
    result = CliRunner().invoke(main, [name, "--help"])
    assert result.exit_code == 0
    assert "->" in result.output


def test_data_that_are_not_there_are_named_and_skipped(tmp_path: Path) -> None:
    result = CliRunner().invoke(main, ["all", "--data", str(tmp_path)])
    assert result.exit_code == 0
    for data_set in SETS:
        assert f"skipped {data_set.name}: no " in result.output


def test_every_set_has_a_track_and_a_name_of_its_own() -> None:
    assert {data_set.track for data_set in SETS} == set(TRACKS)
    assert len({data_set.name for data_set in SETS}) == len(SETS)


def test_a_set_is_exported_predicted_and_scored(data: Path, toy: DataSet) -> None:
    (result,) = results([toy], Folder(data))
    assert (result.name, result.words) == ("toy", 3)
    assert [(score.name, score.f1) for score in result.scores] == [("names", 100.0)]


def test_a_quick_run_is_scored_on_the_documents_that_it_took(data: Path, toy: DataSet) -> None:
    (result,) = results([toy], Folder(data, most=2))
    assert result.words == 2
    assert result.scores[0].f1 == 100.0


def test_the_names_of_the_gold_can_be_a_part_of_the_input(data: Path, tmp_path: Path) -> None:
    out = tmp_path / "in.jsonl"
    Folder(data).run(restricted.__file__, "names", "toyscorer", "{data}/toy.txt", str(out))
    rows = [json.loads(line) for line in out.read_text(encoding="utf-8").splitlines()]
    assert rows[0] == {"id": "a", "tokens": ["a"], "entities": [[0, 1, "X"]]}


def test_a_scorer_that_fails_is_not_passed_over(data: Path, toy: DataSet) -> None:
    (data / "scorers" / "toyscorer.py").write_text("raise SystemExit('no gold')", encoding="utf-8")
    with pytest.raises(ScorerError, match="no gold"):
        list(results([toy], Folder(data)))
