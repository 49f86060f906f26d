"""Answers as text: one function a format, one line in FORMATS."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

import pyoxigraph as ox

from kg.errors import QueryError
from kg.graph.serialise import split_lines, to_turtle
from kg.query.result import Answer, Result
from kg.query.table import table

# XML 1.0 has no place for these; a carriage return must be escaped or a reader changes it.
_NOT_IN_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


@dataclass(frozen=True, slots=True)
class View:
    """How to show an answer: prefixes that shorten IRIs, the base of the data, and the width
    of the terminal in columns (None: lines may be as long as they need)."""

    prefixes: Mapping[str, str] = field(default_factory=dict)
    base: str | None = None
    width: int | None = None


Format = Callable[[Result, View], bytes]


def as_table(result: Result, view: View) -> bytes:
    """Return an aligned table; IRIs are shortened to CURIEs or to their part after the base."""
    if result.answer is Answer.BOOLEAN:
        return b"yes\n" if result.boolean else b"no\n"
    if result.answer is Answer.TRIPLES:
        header: tuple[str, ...] = ("subject", "predicate", "object")
        rows = [[_short(term, view) for term in triple] for triple in result.triples()]
    else:
        header = result.variables
        rows = [[_short(term, view) for term in row] for row in result.rows()]
    if not rows:
        return b"no rows\n"
    if not header:
        return f"{len(rows)} rows without columns\n".encode()
    return f"{table(header, rows, view.width)}\n".encode()


def as_csv(result: Result, _view: View) -> bytes:
    """Return SPARQL CSV, exact to the character: a cell may start with "=", so import it into a
    spreadsheet as text, or use `kg export --format csv`, which is made for spreadsheets."""
    return _standard(result, ox.QueryResultsFormat.CSV, "csv")


def as_json(result: Result, _view: View) -> bytes:
    """Return SPARQL JSON."""
    return _standard(result, ox.QueryResultsFormat.JSON, "json")


def as_xml(result: Result, _view: View) -> bytes:
    """Return SPARQL XML; what XML cannot hold becomes U+FFFD."""
    text = _standard(result, ox.QueryResultsFormat.XML, "xml").decode()
    return _NOT_IN_XML.sub("\ufffd", text).replace("\r", "&#13;").encode()


def as_turtle(result: Result, view: View) -> bytes:
    """Return triples as Turtle, in a stable order. Raises QueryError for rows and booleans."""
    if result.answer is not Answer.TRIPLES:
        raise QueryError("ttl holds triples: use CONSTRUCT or DESCRIBE, or table, csv, json, xml")
    return to_turtle(split_lines(result.data), view.prefixes, view.base)


FORMATS: Mapping[str, Format] = {
    "table": as_table,
    "csv": as_csv,
    "json": as_json,
    "xml": as_xml,
    "ttl": as_turtle,
}


def _standard(result: Result, wanted: ox.QueryResultsFormat, name: str) -> bytes:
    if result.answer is Answer.TRIPLES:
        raise QueryError(f"{name} holds rows: use SELECT or ASK, or the format ttl or table")
    parsed = ox.parse_query_results(result.data, ox.QueryResultsFormat.JSON)
    return parsed.serialize(format=wanted) or b""


def _short(term: object, view: View) -> str:
    if isinstance(term, ox.NamedNode):
        return _curie(term.value, view)
    if isinstance(term, ox.Literal):
        return term.value
    return "" if term is None else str(term)


def _curie(iri: str, view: View) -> str:
    for prefix, namespace in view.prefixes.items():
        local = iri.removeprefix(namespace)
        if local != iri and local.isidentifier():
            return f"{prefix}:{local}"
    if view.base and iri.startswith(view.base):
        return iri.removeprefix(view.base)
    return iri
