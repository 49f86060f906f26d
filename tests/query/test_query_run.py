from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from pathlib import Path
from xml.etree import ElementTree as ET

import pyoxigraph as ox
import pytest
import rdflib

from kg.errors import GraphError, QueryError
from kg.ontology import PREFIXES, load
from kg.query import FORMATS, Answer, View, named_queries, query_text, run
from kg.query.table import table

NAMES = "SELECT ?name { ?x a kg:Person ; rdfs:label ?name }"
BASE = "https://kg.example/id/"
ONTOLOGY = load().directory
CARTESIAN = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }"


def node(path: str) -> ox.NamedNode:
    return ox.NamedNode(BASE + path)


@pytest.mark.parametrize("timeout", [None, 20.0])
def test_a_store_and_its_file_answer_alike(
    timeout: float | None, store: ox.Store, path: Path
) -> None:
    of_store, of_file = run(store, NAMES, timeout=timeout), run(path, NAMES, timeout=timeout)
    assert of_store == of_file
    assert of_store.variables == ("name",)
    assert list(of_store.rows()) == [(ox.Literal("Ana Roos"),)]


@pytest.mark.parametrize("timeout", [None, 20.0])
@pytest.mark.parametrize(("event", "yes"), [("arrest", True), ("fraud", False)])
def test_ask(event: str, yes: bool, timeout: float | None, path: Path) -> None:
    result = run(path, f"ASK {{ <{BASE}event/{event}> a kg:Event }}", timeout=timeout)
    assert result.answer is Answer.BOOLEAN
    assert result.boolean is yes


def test_construct_comes_sorted_and_once(store: ox.Store) -> None:
    result = run(store, "CONSTRUCT { ?x a kg:Person } { ?x a ?any }", timeout=None)
    lines = result.data.split(b"\n")[:-1]
    assert lines == sorted(set(lines))
    assert ox.Triple(
        node("person/ana"),
        ox.NamedNode(load().iri("rdf:type")),
        ox.NamedNode(load().iri("kg:Person")),
    ) in list(result.triples())


def test_a_query_of_its_own_prefix_wins(store: ox.Store) -> None:
    other = f"PREFIX kg: <urn:other#> {NAMES}"
    assert list(run(store, other, timeout=None).rows()) == []


def test_a_query_that_runs_too_long_is_stopped(path: Path) -> None:
    start = time.monotonic()
    with pytest.raises(QueryError, match="stopped after 1 s"):
        run(path, CARTESIAN, timeout=1)
    assert time.monotonic() - start < 10


def test_a_query_that_breaks_the_engine_is_an_error_and_no_crash(path: Path) -> None:
    with pytest.raises(QueryError, match="broke off"):
        run(path, "SELECT * { FILTER(" + "!" * 50_000 + "true) }", timeout=30)


@pytest.mark.parametrize("timeout", [None, 20.0])
def test_a_missing_graph_is_told_as_such(timeout: float | None, tmp_path: Path) -> None:
    with pytest.raises(GraphError, match="no graph at"):
        run(tmp_path / "graph.ttl", NAMES, timeout=timeout)


@pytest.mark.parametrize(
    ("query", "message"),
    [
        ("SELECT ?s {\n ?s ?p ", "at line 2, column 8, near"),
        ("SELECT ?s ?o { ?s ?p ?o } GROUP BY ?s", "The SELECT contains a variable that is unbound"),
        ("SELECT * { FILTER(<urn:f>(1)) }", "the query failed: .*urn:f"),
        ("", "not SPARQL"),
    ],
)
@pytest.mark.parametrize("timeout", [None, 20.0])
def test_a_malformed_query_says_where(
    query: str, message: str, timeout: float | None, path: Path
) -> None:
    with pytest.raises(QueryError, match=message):
        run(path, query, timeout=timeout)


def test_a_query_loads_neither_rdflib_nor_networkx_nor_spacy(path: Path) -> None:
    code = (
        "import sys; from pathlib import Path; from kg.query import FORMATS, View, run\n"
        f"result = run(Path(sys.argv[1]), {NAMES!r}, timeout=None)\n"
        "FORMATS['table'](result, View())\n"
        "print(*({'rdflib', 'networkx', 'spacy', 'pyshacl'} & set(sys.modules)))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, str(path)],
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
        capture_output=True,
        check=True,
        text=True,
    )
    assert done.stdout.strip() == ""


def test_a_worker_takes_no_module_from_the_folder_it_runs_in(
    path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "json.py").write_text("raise SystemExit('a module of the folder was run')")
    monkeypatch.chdir(tmp_path)
    assert list(run(path, NAMES, timeout=20).rows())


# Formats


def show(query: str, wanted: str, store: ox.Store, width: int | None = None) -> bytes:
    return FORMATS[wanted](run(store, query, timeout=None), View(PREFIXES, BASE, width))


def test_table_shortens_what_it_can(store: ox.Store) -> None:
    query = """SELECT ?x ?type ?link ?none { VALUES ?type { kg:City }
        ?x a ?type ; skos:exactMatch ?link . OPTIONAL { ?x kg:size ?none } }"""
    rows = [line.split() for line in show(query, "table", store).decode().splitlines()]
    assert rows[0] == ["x", "type", "link", "none"]
    assert rows[2] == ["city/valletta", "kg:City", "https://sws.geonames.org/2562305/"]


@pytest.mark.parametrize(
    ("query", "text"),
    [
        ("ASK { ?x a kg:Person }", b"yes\n"),
        ("ASK { ?x a kg:Work }", b"no\n"),
        ("SELECT ?x { ?x a kg:Work }", b"no rows\n"),
        ("CONSTRUCT { ?x a kg:Work } { ?x a kg:Work }", b"no rows\n"),
        ("SELECT * { <urn:x> ?p ?o }", b"no rows\n"),
        ("SELECT * {}", b"1 rows without columns\n"),
    ],
)
def test_table_of_an_answer_without_cells(query: str, text: bytes, store: ox.Store) -> None:
    assert show(query, "table", store) == text


def test_table_of_triples(store: ox.Store) -> None:
    query = "CONSTRUCT { ?x a kg:Person } { ?x a kg:Person }"
    assert show(query, "table", store).decode().split("\n")[2].split() == [
        "person/ana",
        "rdf:type",
        "kg:Person",
    ]


@pytest.mark.parametrize("width", [20, 40, 79])
def test_table_fits_a_terminal_and_loses_no_word(width: int) -> None:
    words = [f"word{i}" for i in range(30)]
    shown = table(["short", "long"], [["a", " ".join(words)]], width)
    assert max(map(len, shown.split("\n"))) <= width
    assert [word for word in shown.split() if word.startswith("word")] == words


def test_table_cuts_a_word_that_is_too_long_for_its_column() -> None:
    shown = table(["x"], [["y" * 50]], 20)
    assert shown.count("y") == 50
    assert max(map(len, shown.split("\n"))) == 20


def test_table_aligns_wide_and_combining_characters() -> None:
    rows = [["中国", "1"], ["cafe\u0301", "2"], ["abc", "3"]]
    lines = table(["name", "n"], rows, None).split("\n")
    assert [line[-1] for line in lines[2:]] == ["1", "2", "3"]
    assert [len(line) for line in lines[2:]] == [5, 8, 7]


@pytest.mark.parametrize("hostile", ["\x1b[31mred", "a\x07b", "a\x9b31mb", "a\u2028b"])
def test_table_passes_no_command_to_the_terminal(hostile: str) -> None:
    shown = table(["x"], [[hostile]], None).removeprefix("x\n")
    assert "\ufffd" in shown
    assert all(char.isprintable() for line in shown.split("\n") for char in line)


def test_a_cell_is_one_line() -> None:
    assert (
        table(["x"], [["two\r\nlines\tand a tab"]], None).split("\n")[2] == "two  lines and a tab"
    )


def test_csv_is_exact(store: ox.Store) -> None:
    query = "SELECT ?x { VALUES ?x { '=1+1' 'a,b' 'say \"x\"' } }"
    assert show(query, "csv", store) == b'x\r\n=1+1\r\n"a,b"\r\n"say ""x"""\r\n'


def test_json_is_sparql_json(store: ox.Store) -> None:
    found = json.loads(show(NAMES, "json", store))
    assert found["results"]["bindings"] == [{"name": {"type": "literal", "value": "Ana Roos"}}]


@pytest.mark.parametrize(
    "text", ["\\u0000", "\\u0001", "\\uFFFE", "a\\rb", "<b>&", "]]>", "\\u0085"]
)
def test_xml_can_be_read_whatever_it_holds(text: str, store: ox.Store) -> None:
    shown = show(f'SELECT ?x {{ VALUES ?x {{ "{text}" }} }}', "xml", store)
    literal = ET.fromstring(shown).find(".//{*}literal")
    expected = text.encode().decode("unicode_escape")
    replaced = "\ufffd" if expected in "\x00\x01\ufffe" else expected
    assert literal is not None
    assert literal.text == replaced


def test_ttl_reads_back(store: ox.Store) -> None:
    query = f"DESCRIBE <{BASE}person/ana>"
    graph = rdflib.Graph().parse(data=show(query, "ttl", store))
    described = store.quads_for_pattern(node("person/ana"), None, None)
    assert len(graph) == len(list(described)) > 3


def test_ttl_keeps_a_literal_with_a_line_separator() -> None:
    store = ox.Store()
    store.add(ox.Quad(node("x"), ox.NamedNode("urn:p"), ox.Literal("a\u2028b\x85c")))
    shown = show("CONSTRUCT { ?s ?p ?o } { ?s ?p ?o }", "ttl", store)
    assert [quad.object for quad in ox.parse(shown, ox.RdfFormat.TURTLE)] == [
        ox.Literal("a\u2028b\x85c")
    ]


@pytest.mark.parametrize(
    ("query", "wanted"),
    [
        (NAMES, "ttl"),
        ("ASK {}", "ttl"),
        ("CONSTRUCT WHERE { ?s ?p ?o }", "csv"),
        ("CONSTRUCT WHERE { ?s ?p ?o }", "json"),
        ("DESCRIBE ?x { ?x a kg:Person }", "xml"),
    ],
)
def test_a_format_that_cannot_hold_the_answer_names_those_that_can(
    query: str, wanted: str, store: ox.Store
) -> None:
    with pytest.raises(QueryError, match=f"{wanted} holds .*use"):
        show(query, wanted, store)


# Queries by name

ROWS = {
    "arrests": 1,
    "claims-not-asserted": 2,
    "decisions": 2,
    "events": 4,
    "evidence": 11,
    "groups": 1,
    "memberships": 1,
    "organisations": 3,
    "people": 1,
    "places": 1,
    "sources": 2,
    "standpoints": 0,
    "who-said-what": 2,
}


def test_every_named_query_says_what_it_is_for() -> None:
    described = named_queries(ONTOLOGY)
    assert list(described) == sorted(ROWS)
    assert all(described.values())


@pytest.mark.parametrize("name", ROWS)
def test_a_named_query_answers_alike_on_both_engines(
    name: str, store: ox.Store, path: Path
) -> None:
    text = query_text(name, ONTOLOGY)
    ours = [
        [term.value if term else None for term in row]  # type: ignore[union-attr]
        for row in run(store, text, timeout=None).rows()
    ]
    theirs = [
        [str(term) if term is not None else None for term in row]  # type: ignore[union-attr]
        for row in rdflib.Graph().parse(path).query(text)
    ]
    assert sorted(ours, key=repr) == sorted(theirs, key=repr)
    assert len(ours) == ROWS[name]


def test_a_query_is_text_a_file_or_a_name(tmp_path: Path) -> None:
    file = tmp_path / "mine.rq"
    file.write_text("ASK {} # é", encoding="utf-8")
    assert query_text("ASK {}", ONTOLOGY) == "ASK {}"
    assert query_text(str(file), ONTOLOGY) == "ASK {} # é"
    assert query_text(" people\n", ONTOLOGY).startswith("# People")


@pytest.mark.parametrize(
    ("wanted", "message"),
    [
        ("poeple", "did you mean people.*sources"),
        ("nothing-like-it-at-all", "; there are: arrests"),
        ("missing.rq", "no query file missing.rq"),
        ("../../etc/passwd.rq", "no query file"),
    ],
)
def test_a_name_that_leads_nowhere_is_refused(wanted: str, message: str) -> None:
    with pytest.raises(QueryError, match=message):
        query_text(wanted, ONTOLOGY)


def test_a_query_file_that_is_no_text_is_refused(tmp_path: Path) -> None:
    (tmp_path / "x.rq").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(QueryError, match="cannot be read as text"):
        query_text(str(tmp_path / "x.rq"), ONTOLOGY)
