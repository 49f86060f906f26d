"""The commands that read a graph, on a real graph file."""

from __future__ import annotations

import json
import shutil
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result

from kg.ontology import load

Kg = Callable[..., Result]


@pytest.mark.parametrize(
    "command",
    [
        ("query", "people"),
        ("show", "Ana Roos"),
        ("path", "Ana", "Acme"),
        ("export", "--format", "ntriples"),
        ("page",),
        ("report",),
    ],
    ids=lambda command: command[0],
)
def test_without_a_graph_the_error_says_how_to_get_one(kg: Kg, command: tuple[str, ...]) -> None:
    result = kg(*command)
    assert result.exit_code == 1
    assert result.stderr.startswith("kg: no graph at")
    assert "kg build" in result.stderr
    assert result.stderr.count("\n") == 1
    assert result.stdout == ""


def test_show_prints_facts_with_sentence_and_article(kg: Kg, graph: Path) -> None:
    result = kg("show", "ana")
    assert result.exit_code == 0
    assert "leads\n   Acmé\n      “Ana Roos leads Acmé.” — The heads of Acme" in result.stdout


def test_show_names_the_closest_when_there_is_none(kg: Kg, graph: Path) -> None:
    result = kg("show", "Anna Ros")
    assert result.exit_code == 1
    assert "the closest are Ana Roos" in result.stderr


def test_a_name_that_is_no_unicode_is_answered_like_any_other(kg: Kg, graph: Path) -> None:
    result = kg("show", "\udcff")
    assert result.exit_code == 1
    assert result.stderr.startswith("kg: the graph holds nothing called")


def test_path_follows_claims_only_when_asked(kg: Kg, graph: Path) -> None:
    assert "1 step\n" in kg("path", "Acme", "Ana").stdout
    refused = kg("path", "Ana", "Rival")
    assert (refused.exit_code, "--claims" in refused.stderr) == (1, True)
    assert "alleged: “Ana Roos" in kg("path", "Ana", "Rival", "--claims").stdout


def test_another_graph_can_be_named(kg: Kg, graph: Path, tmp_path: Path) -> None:
    moved = graph.rename(tmp_path / "other.ttl")
    assert kg("show", "Ana", "-g", str(moved)).exit_code == 0


@pytest.mark.parametrize("timeout", ["60", "0"], ids=["in a process that can be stopped", "here"])
def test_query_answers_sparql_without_declared_prefixes(kg: Kg, graph: Path, timeout: str) -> None:
    text = "SELECT ?name { ?who a kg:Person ; rdfs:label ?name }"
    result = kg("query", text, "--format", "csv", "--timeout", timeout)
    assert result.stdout_bytes == b"name\r\nAna Roos\r\n"


def test_query_takes_a_name_a_file_or_standard_input(kg: Kg, graph: Path, tmp_path: Path) -> None:
    text = "ASK { ?who kg:leads ?what }"
    (tmp_path / "ask.rq").write_text(text)
    assert kg("query", "ask.rq", "--timeout", "0").stdout == "yes\n"
    assert kg("query", "-", "--timeout", "0", input=text).stdout == "yes\n"
    assert "Ana Roos" in kg("query", "people", "--timeout", "0").stdout


def test_query_lists_the_queries_that_ship(kg: Kg) -> None:
    result = kg("query", "--list")
    assert result.exit_code == 0
    names = {line.split("  ")[0] for line in result.stdout.splitlines()}
    assert {"people", "claims-not-asserted"} <= names


def test_query_lists_those_of_another_ontology(kg: Kg, tmp_path: Path) -> None:
    other = shutil.copytree(load().directory, tmp_path / "other")
    (other / "queries" / "owners.rq").write_text("# Who owns what\nASK {}\n")
    for args in (("--list", "--ontology", "other"), ("--ontology", "other", "--list")):
        assert "owners" in kg("query", *args).stdout


@pytest.mark.parametrize(
    "text", ["peple", "SELECT", "SELECT * { SERVICE <http://a/> { ?s ?p ?o } }"]
)
def test_a_query_that_cannot_run_is_one_line(kg: Kg, graph: Path, text: str) -> None:
    result = kg("query", text)
    assert (result.exit_code, result.stdout) == (1, "")
    assert result.stderr.startswith("kg: ")
    assert result.stderr.count("\n") == 1


def test_export_writes_to_standard_output_or_a_file(kg: Kg, graph: Path, tmp_path: Path) -> None:
    assert kg("export", "--format", "ntriples").stdout_bytes.endswith(b" .\n")
    result = kg("export", "--format", "csv", "--out", "tables.zip")
    assert (result.exit_code, result.stdout_bytes) == (0, b"")
    assert set(zipfile.ZipFile(tmp_path / "tables.zip").namelist()) == {"nodes.csv", "edges.csv"}


def test_export_of_an_unknown_format_lists_those_that_are(kg: Kg, graph: Path) -> None:
    result = kg("export", "--format", "docx")
    assert result.exit_code == 2
    assert "graphml" in result.stderr


def test_page_is_written_next_to_the_graph(kg: Kg, graph: Path) -> None:
    result = kg("page", "--title", "Heads of <Acme>")
    assert result.stdout == "out/graph.html\n"
    page = graph.with_suffix(".html").read_text(encoding="utf-8")
    assert "Heads of &lt;Acme&gt;" in page
    assert "Heads of <Acme>" not in page


def test_report_is_written_next_to_the_graph(kg: Kg, graph: Path) -> None:
    result = kg("report")
    assert result.stdout == "out/report.md\n"
    assert "Ana Roos" in (graph.parent / "report.md").read_text(encoding="utf-8")
    assert kg("report", "-o", "elsewhere").stdout == "elsewhere/report.md\n"


def test_a_graph_that_kg_did_not_write_is_one_line(kg: Kg, graph: Path) -> None:
    graph.write_text("this is no Turtle")
    result = kg("show", "Ana")
    assert (result.exit_code, result.stderr.count("\n")) == (1, 1)


def test_export_for_cytoscape_is_json(kg: Kg, graph: Path) -> None:
    assert json.loads(kg("export", "--format", "cytoscape").stdout)["elements"]


def test_query_without_a_query_says_what_there_is(kg: Kg, graph: Path) -> None:
    result = kg("query")
    assert result.exit_code == 2
    assert "--list" in result.stderr
