from __future__ import annotations

import pytest

from .finding import Finding
from .floors import broken, read_floors
from .read import read_seeds
from .seeds import findings
from .table import as_text, totals


@pytest.fixture(scope="module")
def found() -> tuple[Finding, ...]:
    return findings()


def test_no_figure_falls_below_its_floor(
    found: tuple[Finding, ...], capsys: pytest.CaptureFixture[str]
) -> None:
    with capsys.disabled():
        print(f"\n{as_text(found)}")
    assert broken(totals(found), read_floors()) == []


def test_every_article_of_the_list_was_read(found: tuple[Finding, ...]) -> None:
    # A path that no source has would only show as rows that are missing.
    right = {finding.article for finding in found if finding.verdict == "right"}
    assert right == {article.path for article in read_seeds().articles}


def test_every_figure_has_a_floor(found: tuple[Finding, ...]) -> None:
    figures = {measure: set(row) for measure, row in totals(found).items()}
    assert {measure: set(row) for measure, row in read_floors().items()} == figures
