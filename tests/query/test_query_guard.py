from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from typing import Protocol

import pyoxigraph as ox
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kg.errors import QueryError
from kg.ontology import PREFIXES
from kg.query import run
from kg.query.guard import MAX_DEPTH, check
from kg.query.lexer import tokens


class Trap(Protocol):
    address: str
    asked: list[str]


KEYWORDS = [
    "SERVICE",
    "FROM",
    "LOAD",
    "INSERT",
    "DELETE",
    "CLEAR",
    "DROP",
    "CREATE",
    "COPY",
    "MOVE",
    "ADD",
    "USING",
]


def cased(word: str) -> st.SearchStrategy[str]:
    return st.tuples(*[st.sampled_from([char.lower(), char.upper()]) for char in word]).map("".join)


steady = settings(deadline=None)  # a busy machine is no failure
keywords = st.sampled_from(KEYWORDS).flatmap(cased)
spaces = st.lists(
    st.sampled_from([" ", "\t", "\n", "\r\n", '# it\'s <a> "comment"\n', "#\n"]), min_size=1
).map("".join)


@steady
@given(keywords, spaces, spaces)
def test_a_keyword_is_refused_in_any_case_and_spacing(word: str, before: str, after: str) -> None:
    with pytest.raises(QueryError):
        check(f"SELECT * {{ ?s ?p ?o .{before}{word}{after}<https://x.example/> {{}} }}", PREFIXES)


HARMLESS = [
    'SELECT ?s {{ ?s rdfs:label "{0} <http://x/>" }}',
    "SELECT ?s {{ ?s rdfs:label '{0}' }}",
    'SELECT ?s {{ ?s rdfs:label """a "{0}" \n {0} \\" """ }}',
    "SELECT ?s {{ ?s rdfs:label '''a '{0}' \n {0} \\' ''' }}",
    'SELECT ?s {{ ?s rdfs:label "\\"{0}\\\\" }}',
    "SELECT ?s {{ ?s a <https://x.example/{0}#{0}> }}",
    "SELECT ?s {{ ?s a <https://x.example/it's({0})> }}",
    "SELECT ?s {{ ?s a <urn:{0}:1> }}",
    "SELECT ?s {{ ?s a kg:{0} }}",
    "SELECT ?s {{ ?s a kg:a.{0}-b }}",
    "SELECT ?{0} {{ ?{0} ?p ${0} }}",
    "SELECT ?s {{ ?s ?p ?o }} # {0} <http://x/>",
    "# {0} it's\nSELECT ?s {{ ?s ?p ?o }}",
    "SELECT ?s {{ ?s ?p _:{0} }}",
    "BASE <https://x.example/> SELECT ?s {{ ?s a <{0}> }}",
]


@pytest.mark.parametrize("query", HARMLESS)
@steady
@given(word=keywords)
def test_a_keyword_inside_something_else_is_fine(query: str, word: str, store: ox.Store) -> None:
    run(store, query.format(word), timeout=None)


GLUED = [
    "SELECT * {{ SERVICE<{0}>{{ ?s ?p ?o }} }}",
    "SELECT * {{ SERVICE SILENT <{0}> {{ ?s ?p ?o }} }}",
    "SELECT * {{ VALUES ?x {{ <{0}> }} SERVICE ?x {{ ?s ?p ?o }} }}",
    "PREFIX e: <{0}> SELECT * {{ SERVICEe:x {{ ?s ?p ?o }} }}",
    "PREFIX e: <{0}> SELECT * {{ SERVICESILENTe:x {{ ?s ?p ?o }} }}",
    "PREFIX : <{0}> SELECT * {{ service:x {{ ?s ?p ?o }} }}",
    "PREFIX service: <{0}> PREFIX : <{0}> SELECT * {{ service:x {{ ?s ?p ?o }} }}",
    "SELECT * {{ ?s ?p 5SERVICE<{0}>{{ ?s ?p ?o }} }}",
    "SELECT * {{ ?s ?p trueSERVICE<{0}>{{ ?s ?p ?o }} }}",
    "SELECT * {{ ?s ?p 'x'SERVICE<{0}>{{ ?s ?p ?o }} }}",
    "SELECT * {{ ?s ?p 'x'@en SERVICE<{0}>{{ ?s ?p ?o }} }}",
    "SELECT * {{ ?a ?b ?c FILTER(?a<?b)SERVICE#>\n<{0}>{{ ?s ?p ?o }} }}",
    "SELECT * {{ ?a ?b ?c FILTER(?a<'b>') SERVICE <{0}> {{ ?s ?p ?o }} #'\n}}",
    "SELECT * {{ ?a ?b ?c FILTER(?a<kg:b)SERVICE#>\n<{0}>{{ ?s ?p ?o }} }}",
    "SELECT * {{ ?s ?p ?o FILTER EXISTS {{ SERVICE <{0}> {{ ?s ?p ?o }} }} }}",
    "SELECT * {{ {{ SELECT * {{ SERVICE <{0}> {{ ?s ?p ?o }} }} }} }}",
    "ASK {{ SERVICE <{0}> {{ ?s ?p ?o }} }}",
    "CONSTRUCT {{ ?s ?p ?o }} {{ SERVICE <{0}> {{ ?s ?p ?o }} }}",
    "DESCRIBE ?s {{ SERVICE <{0}> {{ ?s ?p ?o }} }}",
    "SELECT * FROM <{0}> {{ ?s ?p ?o }}",
    "SELECT * FROM NAMED <{0}> {{ GRAPH ?g {{ ?s ?p ?o }} }}",
    "SELECT *FROM<{0}>{{ ?s ?p ?o }}",
    "ASKFROM<{0}>{{ ?s ?p ?o }}",
    "PREFIX e: <{0}> SELECT * FROMe:x {{ ?s ?p ?o }}",
    "DESCRIBE <{0}> FROM <{0}>",
    "LOAD <{0}>",
    "LOAD <{0}> INTO GRAPH <urn:g>",
    "INSERT {{ ?s ?p ?o }} WHERE {{ SERVICE <{0}> {{ ?s ?p ?o }} }}",
]


@pytest.mark.parametrize("query", GLUED)
@pytest.mark.parametrize("timeout", [None, 20.0])
def test_no_query_asks_an_address(
    query: str, timeout: float | None, store: ox.Store, trap: Trap
) -> None:
    with pytest.raises(QueryError):
        run(store, query.format(trap.address), timeout=timeout)
    assert trap.asked == []


def test_the_trap_works(store: ox.Store, trap: Trap) -> None:
    with pytest.raises(OSError, match="404"):
        list(store.query(f"SELECT * {{ SERVICE <{trap.address}> {{ ?s ?p ?o }} }}"))  # type: ignore[arg-type]
    assert trap.asked


@pytest.mark.parametrize(
    "query",
    [
        "SELECT * FROM <{0}> {{ ?s ?p ?o }}",
        "SELECT * FROM NAMED <{0}> {{ GRAPH ?g {{ ?s ?p ?o }} }}",
        "SELECT * {{ SERVICE <{0}> {{ ?s ?p ?o }} }}",
        "LOAD <{0}>",
        "SELECT * {{ GRAPH <{0}> {{ ?s ?p ?o }} }}",
    ],
)
def test_no_query_reads_a_file(query: str, store: ox.Store, tmp_path: Path) -> None:
    secret = tmp_path / "secret.ttl"
    secret.write_text("<urn:secret> <urn:secret> 'secret' .")
    try:
        answer = run(store, query.format(secret.as_uri()), timeout=20.0)
    except QueryError:
        return
    assert b"secret" not in answer.data.replace(secret.as_uri().encode(), b"")
    assert not list(answer.rows())


# What the engine, which has no token stage, may read otherwise than the guard does.
PIECES = [
    "FILTER(?a<?b)",
    "FILTER(?a<'b')",
    "FILTER(1<'b>')",
    "FILTER(?b<kg:x)",
    "FILTER(?a<'",
    "FILTER(1<e:x)",
    "FILTER(?a",
    "BIND(1<2 AS ?z)",
    "OPTIONAL{}",
    "{}",
    "UNION{}",
    "MINUS{}",
    "?a a kg:x.",
    "?a a e:x",
    "?a ?b 5",
    "?a ?b 'x'",
    "?a ?b true",
    "?a ?b 'x'@en",
    "_:b",
    "'",
    '"',
    "'''",
    '"""',
    "','",
    "')",
    "'>",
    "#'\n",
    "#>\n",
    "#",
    "\n",
    " ",
    ".",
    ";",
    ")",
    "}",
    "<",
    ">",
    "<urn:it's>",
    "<e:x#>",
    "<<",
    "\\",
    "\\u0053",
    "%",
    "-",
    "\x00",
    "\u00b7",
]
CALLS = [
    "SERVICE<{0}>",
    "SERVICE <{0}>",
    "SERVICE SILENT<{0}>",
    "SERVICEe:x",
    "SERVICE e:x",
    "service:x",
    "SERVICE#>\n<{0}>",
    "SERVICE#'\n<{0}>",
    "SERVICE'\n<{0}>",
    "SERVICE\t:x",
]
pieces = st.lists(st.sampled_from(PIECES), max_size=4).map("".join)


@settings(max_examples=1000, deadline=None)
@given(before=pieces, call=st.sampled_from(CALLS), after=pieces)
def test_whatever_the_guard_lets_pass_asks_nobody(
    before: str, call: str, after: str, store: ox.Store, server: Trap
) -> None:
    server.asked.clear()
    body = f"{before}{call.format(server.address)}{{?s ?p ?o}}{after}"
    prefixes = f"PREFIX e: <{server.address}> PREFIX : <{server.address}>"
    with suppress(QueryError):
        run(store, f"{prefixes} SELECT * {{ ?a ?b ?c {body} }}", timeout=None)
    assert server.asked == []


@steady
@given(st.text())
def test_tokens_together_are_the_text(text: str) -> None:
    with suppress(QueryError):
        assert "".join(token.text for token in tokens(text)) == text


@pytest.mark.parametrize(
    "query",
    [
        "SELECT ?s { ?s kg:confidence ?a, ?b FILTER(?a<?b) }",
        "SELECT ?s { ?s kg:confidence ?a, ?b FILTER(?a<?b&&?b>?a) }",
        "SELECT ?s { ?s kg:confidence ?a, ?b FILTER((?a<?b)&&(?b>?a)) }",
        "SELECT ?s { ?s kg:confidence ?a FILTER(?a <= 0.5 || ?a > 0.1) }",
        "SELECT ?s { ?s kg:subject|^kg:object/rdfs:label* ?a }",
        'SELECT ?s { ?s rdfs:label "a"@en-GB, "5"^^xsd:integer, 1.5e3, -2, true }',
        "SELECT ?s { ?s rdfs:label [] ; a [ a kg:Person ] }",
        "SELECT ?s { ?s a <https://x.example/\\u0041> }",
        "PREFIX x: <urn:x:> SELECT ?s { ?s a x:a\\-b, x:, x:%41 }",
    ],
)
def test_an_honest_query_passes(query: str, store: ox.Store) -> None:
    run(store, query, timeout=None)


@pytest.mark.parametrize(
    ("query", "message"),
    [
        ("SELECT * { ?a ?b ?c FILTER(?a<'b'&&?c>'a') }", "put a space after <"),
        ("SELECT * { ?s a kgg:Person }", "did you mean kg:"),
        ("SELECT * { ?s a 'x }", "has no end"),
        ("SELECT * { SERVICE <x> {} }", "SERVICE is not allowed: it asks another server"),
        ("PREFIX services: <urn:x> SELECT * { ?s services:a ?o }", "rename the prefix"),
        ("SELECT * FROM <x> {}", "FROM is not allowed"),
        ("DELETE WHERE { ?s ?p ?o }", "DELETE: a query cannot change the graph"),
    ],
)
def test_a_refusal_says_why_and_what_to_do(query: str, message: str, store: ox.Store) -> None:
    with pytest.raises(QueryError, match=message):
        run(store, query, timeout=None)


def test_deep_nesting_is_refused_before_the_engine_breaks(store: ox.Store) -> None:
    deep = "(" * 20_000 + "1" + ")" * 20_000
    with pytest.raises(QueryError, match=f"deeper than {MAX_DEPTH}"):
        run(store, f"SELECT * {{ FILTER({deep}) }}", timeout=None)


def test_a_locked_process_can_neither_ask_nor_read(trap: Trap, tmp_path: Path) -> None:
    import subprocess
    import sys

    code = (
        "import sys, pyoxigraph as ox\n"
        "from kg.query.child import lock\n"
        "lock()\n"
        "try: open(sys.argv[2]); print('read')\n"
        "except OSError: pass\n"
        "try: list(ox.Store().query('SELECT * { SERVICE <' + sys.argv[1] + '> {?s ?p ?o} }'))\n"
        "except OSError: print('refused')\n"
    )
    secret = tmp_path / "secret"
    secret.touch()
    done = subprocess.run(
        [sys.executable, "-c", code, trap.address, str(secret)],
        env={"PYTHONPATH": ":".join(sys.path)},
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout == "refused\n"
    assert trap.asked == []
