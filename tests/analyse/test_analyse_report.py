from __future__ import annotations

import csv
import re
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kg.analyse import ANALYSES
from kg.analyse.markdown import escape, table
from kg.analyse.report import SHOWN, write_report
from kg.analyse.spreadsheet import harmless, write_csv
from kg.model import Knowledge
from kg.ontology import Ontology

HOSTILE = "=cmd|' /C calc'!A0 <script>alert(1)</script> [x](javascript:1) \ud800"


def cells(path: Path) -> list[list[str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.reader(file))


def test_each_analysis_has_a_part_and_a_file(
    knowledge: Knowledge, ontology: Ontology, tmp_path: Path
) -> None:
    write_report(knowledge, ontology, tmp_path / "new" / "folder")
    text = (tmp_path / "new" / "folder" / "report.md").read_text(encoding="utf-8")
    for name, analysis in ANALYSES.items():
        assert f"\n## {analysis.title}\n\n{analysis.explanation}\n" in text
        header, *rows = cells(tmp_path / "new" / "folder" / "tables" / f"{name}.csv")
        assert header == list(analysis.columns)
        assert all(len(row) == len(header) for row in rows)


def test_the_network_of_the_report_holds_nothing_that_is_only_claimed(
    knowledge: Knowledge, ontology: Ontology, tmp_path: Path
) -> None:
    write_report(knowledge, ontology, tmp_path)
    names = {row[0] for row in cells(tmp_path / "tables" / "central.csv")}
    assert "Dora Vell" in names
    assert "bribe" not in (tmp_path / "tables" / "components.csv").read_text(encoding="utf-8")


def test_a_hostile_name_is_text_in_both(
    knowledge: Knowledge, ontology: Ontology, tmp_path: Path
) -> None:
    named = tuple(replace(entity, name=HOSTILE) for entity in knowledge.entities)
    write_report(replace(knowledge, entities=named), ontology, tmp_path)
    text = (tmp_path / "report.md").read_text(encoding="utf-8")
    assert not re.search(r"(?<!\\)<script|(?<!\\)\[x", text)
    assert cells(tmp_path / "tables" / "mentioned.csv")[1][0].startswith("'=cmd|")


def test_a_graph_without_facts_still_has_a_report(ontology: Ontology, tmp_path: Path) -> None:
    write_report(Knowledge((), (), ()), ontology, tmp_path)
    assert "None found." in (tmp_path / "report.md").read_text(encoding="utf-8")


def test_a_long_table_is_cut_and_says_so(
    knowledge: Knowledge, ontology: Ontology, tmp_path: Path
) -> None:
    many = tuple(replace(knowledge.sources[0], id=f"s{n}", path=f"{n}.txt") for n in range(40))
    write_report(replace(knowledge, sources=many), ontology, tmp_path)
    text = (tmp_path / "report.md").read_text(encoding="utf-8")
    assert f"The first {SHOWN} of 40. All: [tables/sources.csv](tables/sources.csv)" in text
    assert len(cells(tmp_path / "tables" / "sources.csv")) == 41


def test_the_same_graph_gives_the_same_bytes(
    knowledge: Knowledge, ontology: Ontology, tmp_path: Path
) -> None:
    for folder in ("one", "two"):
        write_report(knowledge, ontology, tmp_path / folder)
    for file in (tmp_path / "one").rglob("*.*"):
        twin = tmp_path / "two" / file.relative_to(tmp_path / "one")
        assert file.read_bytes() == twin.read_bytes()
        assert b"\r" not in file.read_bytes()


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t=", "\r\n@", "＝"])
def test_what_a_spreadsheet_would_run_gets_an_apostrophe(start: str) -> None:
    assert harmless(f"{start}1") == f"'{start.strip()}1"


@settings(deadline=None)  # a busy machine is no failure
@given(st.lists(st.text(st.characters(exclude_categories=["Cs"])), min_size=1))
def test_a_row_of_text_survives_the_file(
    tmp_path_factory: pytest.TempPathFactory, row: list[str]
) -> None:
    path = tmp_path_factory.mktemp("csv") / "table.csv"
    write_csv(path, ["column"], [row])
    assert cells(path)[1:] == [[harmless(cell) for cell in row]]


@settings(deadline=None)  # a busy machine is no failure
@given(st.text())
def test_escaped_text_never_leaves_its_cell(text: str) -> None:
    escaped = escape(text)
    assert "\n" not in escaped
    assert not re.search(r"(?<!\\)(?:\\\\)*[|<>\[\]`*_]", escaped)


def test_figures_stand_to_the_right() -> None:
    assert table(["name", "count"], [("a", 1)]) == "| name | count |\n| --- | --: |\n| a | 1 |"
