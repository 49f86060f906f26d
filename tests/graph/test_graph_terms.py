from __future__ import annotations

import pyoxigraph as ox
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kg.errors import GraphError
from kg.graph.names import Names, last_part, read_span
from kg.graph.terms import escape_iri, iri, string, typed
from kg.model import Span

XSD = "http://www.w3.org/2001/XMLSchema#"
# A busy machine is no failure.
steady = settings(deadline=None)
unicode_text = st.text(st.characters(exclude_categories=["Cs"]))


def parse(line: str) -> ox.Quad:
    quads: list[ox.Quad] = list(ox.parse(line.encode(), ox.RdfFormat.N_TRIPLES))
    assert len(quads) == 1
    return quads[0]


@steady
@given(unicode_text)
def test_any_text_makes_an_iri_that_the_engine_takes(text: str) -> None:
    term = iri(f"https://kg.example/id/{text}")
    assert parse(f"{term} <urn:p> <urn:o> .").subject == ox.NamedNode(term[1:-1])


@steady
@given(unicode_text)
def test_escaping_an_iri_twice_changes_nothing(text: str) -> None:
    once = escape_iri(f"https://kg.example/id/{text}")
    assert escape_iri(once) == once


@steady
@given(unicode_text)
def test_any_text_survives_as_a_literal(text: str) -> None:
    literal = parse(f"<urn:s> <urn:p> {string(text)} .").object
    assert literal.value == text  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("text", "datatype", "kept"),
    [
        ("0.70", "decimal", "0.7"),
        ("1.00", "decimal", "1"),
        ("+007", "integer", "7"),
        ("1", "boolean", "true"),
        ("2023", "gYear", "2023"),
        ("2026-01", "gYearMonth", "2026-01"),
        ("--06-27", "gMonthDay", "--06-27"),
        ("2026-01-16", "date", "2026-01-16"),
        ("2026-13-45", "date", "2026-13-45"),
    ],
)
def test_a_literal_is_written_as_the_engine_keeps_it(text: str, datatype: str, kept: str) -> None:
    assert typed(text, XSD + datatype) == f'"{kept}"^^<{XSD}{datatype}>'


@steady
@given(
    st.from_regex(r"[+-]?[0-9]{1,12}(\.[0-9]{0,4})?", fullmatch=True),
    st.sampled_from(["decimal", "integer", "date", "gYear", "boolean"]),
)
def test_a_store_rewrites_nothing_that_was_written(text: str, datatype: str) -> None:
    line = f"<urn:s> <urn:p> {typed(text, XSD + datatype)} ."
    store = ox.Store()
    store.load(line.encode(), ox.RdfFormat.N_TRIPLES)
    assert list(store) == [parse(line)]


@steady
@given(unicode_text.filter(bool), st.integers(0, 10**6), st.integers(0, 10**6))
def test_a_span_comes_back_from_its_iri(article: str, start: int, end: int) -> None:
    assert read_span(Names().span(Span(article, start, end))) == Span(article, start, end)


@steady
@given(unicode_text)
def test_a_name_comes_back_from_its_iri(name: str) -> None:
    assert last_part(Names().extractor(name)) == name


def test_an_iri_that_is_no_span_is_refused() -> None:
    with pytest.raises(GraphError, match="not a stretch of an article"):
        read_span("https://kg.example/id/person/ana")


@pytest.mark.parametrize(
    "base",
    ["", "id/", "https://kg.example/id", "https://kg.example/#", "https://a b/", "https://x/?a/"],
)
def test_a_base_that_would_break_names_is_refused(base: str) -> None:
    with pytest.raises(GraphError, match="base IRI"):
        Names(base)
