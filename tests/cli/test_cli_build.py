from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from types import SimpleNamespace
from typing import BinaryIO

import pytest
from click.testing import Result

from kg.errors import ModelError
from kg.progress import Progress, silent

Kg = Callable[..., Result]


@dataclass
class FakePipeline:
    """Stands in for kg.pipeline, which loads the language model."""

    articles: int = 2
    skipped: tuple[tuple[str, str], ...] = ()
    error: Exception | None = None
    calls: list[tuple[Sequence[str], Path, SimpleNamespace]] = field(default_factory=list)
    read: bytes = b""
    violations: tuple[str, ...] = ()
    lost: tuple[tuple[int, str], ...] = ()
    unfit: tuple[str, ...] = ()

    Options = SimpleNamespace

    def build(
        self,
        paths: Sequence[str],
        out: Path,
        options: SimpleNamespace,
        progress: Progress,
        stdin: BinaryIO,
    ) -> SimpleNamespace:
        self.calls.append((paths, out, options))
        assert progress is silent
        self.read = stdin.read() if "-" in paths else b""
        if self.error:
            raise self.error
        counts = {"articles": self.articles, "facts": 7}
        return SimpleNamespace(
            articles=self.articles,
            skipped=self.skipped,
            counts=counts,
            violations=self.violations,
            ledger=Path("news/review.ledger"),
            lost=self.lost,
            unfit=self.unfit,
        )


@pytest.fixture
def pipeline(monkeypatch: pytest.MonkeyPatch) -> FakePipeline:
    fake = FakePipeline()
    monkeypatch.setitem(sys.modules, "kg.pipeline", fake)
    return fake


def test_a_build_says_what_came_out_and_where(kg: Kg, pipeline: FakePipeline) -> None:
    result = kg("build", "news", "-o", "there")
    assert result.exit_code == 0
    assert result.stdout.startswith("2 articles, 7 facts\n")
    for name in ("graph.html", "graph.ttl", "report.md", "build.json"):
        assert str(Path("there") / name) in result.stdout
    assert result.stderr == ""


def test_claims_left_out_are_counted_and_the_build_is_still_good(
    kg: Kg, pipeline: FakePipeline
) -> None:
    pipeline.unfit = ("'Anna Brandt' is married to 'Harbour Centre' (a, characters 0-9)",)
    result = kg("build", "news", "-o", "there")
    assert result.exit_code == 0
    assert "left out 1 claim " in result.stderr
    assert str(Path("there") / "build.json") in result.stderr


def test_options_reach_the_pipeline(kg: Kg, pipeline: FakePipeline, tmp_path: Path) -> None:
    iri = "https://news.example/id/"
    kg("build", "a", "b", "--model", "m", "--base-iri", iri, "--ontology", str(tmp_path))
    paths, out, options = pipeline.calls[0]
    assert (tuple(paths), out) == (("a", "b"), Path("out"))
    assert vars(options) == {"model": "m", "base_iri": iri, "ontology": tmp_path, "ledger": None}


def test_an_article_that_is_skipped_is_named_and_changes_the_exit_code(
    kg: Kg, pipeline: FakePipeline
) -> None:
    pipeline.skipped = (("b.txt", "nothing\nin it"),)
    result = kg("build", "news")
    assert result.exit_code == 3
    assert result.stderr == "kg: skipped b.txt: nothing in it\n"
    assert "7 facts" in result.stdout


def test_nothing_built_is_an_error_not_a_summary(kg: Kg, pipeline: FakePipeline) -> None:
    pipeline.articles, pipeline.skipped = 0, (("b.txt", "nothing in it"),)
    result = kg("build", "news")
    assert result.exit_code == 1
    assert result.stdout == ""
    assert result.stderr == "kg: skipped b.txt: nothing in it\nkg: nothing could be built\n"


def test_an_error_of_the_pipeline_is_one_line(kg: Kg, pipeline: FakePipeline) -> None:
    pipeline.error = ModelError("no model 'x';\n install it")
    result = kg("build", "news", "--model", "x")
    assert (result.exit_code, result.stderr) == (1, "kg: no model 'x'; install it\n")


def test_a_folder_that_cannot_be_written_is_one_line(kg: Kg, pipeline: FakePipeline) -> None:
    pipeline.error = PermissionError(13, "Permission denied", "out")
    result = kg("build", "news")
    assert (result.exit_code, result.stderr) == (1, "kg: out: Permission denied\n")


def test_quiet_is_quiet_but_still_names_what_was_skipped(kg: Kg, pipeline: FakePipeline) -> None:
    pipeline.skipped = (("b.txt", "nothing in it"),)
    result = kg("build", "news", "--quiet")
    assert result.stdout == ""
    assert "b.txt" in result.stderr


def test_without_a_path_the_seeds_are_read(kg: Kg, pipeline: FakePipeline, tmp_path: Path) -> None:
    (tmp_path / "seeds").mkdir()
    assert kg("build").exit_code == 0
    assert tuple(pipeline.calls[0][0]) == ("seeds",)


def test_without_a_path_and_seeds_it_is_a_usage_error(kg: Kg, pipeline: FakePipeline) -> None:
    result = kg("build")
    assert result.exit_code == 2
    assert "no PATH given" in result.stderr
    assert not pipeline.calls


def test_standard_input_reaches_the_pipeline_as_bytes(kg: Kg, pipeline: FakePipeline) -> None:
    kg("build", "-", input=b"\xff\xfeA\x00")
    assert pipeline.read == b"\xff\xfeA\x00"


@pytest.mark.parametrize("iri", ["", "news", "https://news.example/id", "https://a b/", "/id/"])
def test_a_base_that_makes_no_iri_is_a_usage_error(
    kg: Kg, pipeline: FakePipeline, iri: str
) -> None:
    result = kg("build", "news", "--base-iri", iri)
    assert result.exit_code == 2
    assert "ends in / or #" in result.stderr
    assert not pipeline.calls


def test_a_decision_that_changes_nothing_is_reported(kg: Kg, pipeline: FakePipeline) -> None:
    pipeline.lost = ((3, "no article names 'Ana' (kg:Person) now"),)
    result = kg("build", "news")
    assert result.exit_code == 0
    assert result.stderr == (
        "kg: decision 3 of news/review.ledger changes nothing: "
        "no article names 'Ana' (kg:Person) now\n"
    )
