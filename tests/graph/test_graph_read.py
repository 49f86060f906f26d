from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import pyoxigraph as ox
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kg.errors import GraphError
from kg.graph import Run, base_iri, read_knowledge, turtle
from kg.graph.columns import Columns, Object
from kg.model import (
    Decision,
    Entity,
    Fact,
    Factuality,
    Knowledge,
    Ref,
    Source,
    Span,
    Support,
    Term,
    Value,
    fact_key,
)
from kg.ontology import Ontology

BASE = "https://kg.example/id/"
RUN = Run("0.1.0")

texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
optional = st.none() | texts
spans = st.builds(Span, st.sampled_from(["a1", "a2"]), st.integers(0, 999), st.integers(0, 999))
things = st.sampled_from([f"{BASE}thing/{i}" for i in range(6)])
values = st.one_of(
    st.builds(Value, texts),
    st.dates().map(lambda day: Value(day.isoformat(), "xsd:date")),
    st.integers(0, 10**9).map(lambda size: Value(str(size), "xsd:integer")),
    st.sampled_from([Value("2023", "xsd:gYear"), Value("--06-27", "xsd:gMonthDay")]),
)
sources = st.builds(
    Source,
    id=st.sampled_from(["a1", "a2", "ø/#?", "%41"]),
    path=texts,
    url=st.none() | st.sampled_from(["https://news.example/1?a=b#c", "HTTP://news.example/ø"]),
    title=optional,
    author=optional,
    publisher=optional,
    published=st.none() | st.dates(),
    place=optional,
    language=st.sampled_from(["en", "km"]),
)
links = st.tuples(
    st.sampled_from(["owl:sameAs", "skos:closeMatch", "skos:exactMatch"]),
    st.sampled_from(["https://www.wikidata.org/entity/Q424", "geo:11.56,104.92", "urn:iso:KH"]),
)
former = st.sampled_from([f"{BASE}person/{name}" for name in ("ana", "bo", "ø")])
decisions = st.sampled_from([f"{BASE}decision/{number}" for number in range(3)])
made = st.builds(
    Decision,
    id=decisions,
    action=st.sampled_from(["merge", "confirm", "split", "reject"]),
    by=texts.filter(bool),
    when=st.just("2026-01-31T12:00:00Z"),
    why=texts,
)
statements = st.one_of(
    st.tuples(
        things, st.sampled_from(["schema:worksFor", "kg:agent", "kg:relatedTo"]), things.map(Ref)
    ),
    st.tuples(things, st.sampled_from(["sem:hasTime", "kg:size", "kg:verb"]), values),
)


# Classes that a node has only by a claim.
_TOLD = frozenset({"kg:Arrest", "kg:Wish"})


def degrees(most: int) -> st.SearchStrategy[float]:
    return st.integers(-most * 10_000, most * 10_000).map(lambda number: number / 10_000)


@st.composite
def entities(draw: st.DrawFn, number: int) -> Entity:
    return Entity(
        id=f"{BASE}thing/{number}",
        kind=draw(st.sampled_from(["kg:Person", "kg:Bank", "kg:City", "org:Role", *sorted(_TOLD)])),
        name=draw(texts),
        aliases=tuple(sorted(draw(st.sets(texts, max_size=3)))),
        links=tuple(sorted(draw(st.sets(links, max_size=3)))),
        point=draw(st.none() | st.tuples(degrees(90), degrees(180))),
        former=tuple(sorted(draw(st.sets(former, max_size=2)))),
        decisions=tuple(sorted(draw(st.sets(decisions, max_size=2)))),
    )


@st.composite
def supports(draw: st.DrawFn, number: int) -> Support:
    span = draw(spans)
    return Support(
        claim=f"{BASE}claim/{number}",
        sentence=span,
        quote=f"{span.start}–{span.end} of\n{span.article}",  # one span has one text
        extractor=draw(st.sampled_from(["frames", "héadings/2"])),
        confidence=draw(st.integers(0, 100)) / 100,
        factuality=draw(st.sampled_from(Factuality)),
        speaker=draw(st.none() | things),
        subject_span=draw(st.none() | spans),
        trigger_span=draw(st.none() | spans),
        object_span=draw(st.none() | spans),
        decision=draw(st.none() | decisions),
    )


@st.composite
def worlds(draw: st.DrawFn) -> Knowledge:
    """Knowledge in its stable order, each event and standpoint with a claim of what it is."""
    told = [draw(entities(number)) for number in range(6)]
    said: set[tuple[str, str, Ref | Value | Term]] = set(draw(st.sets(statements, max_size=6)))
    said |= {(one.id, "rdf:type", Term(one.kind)) for one in told if one.kind in _TOLD}
    facts, number = [], 0
    for subject, predicate, thing in sorted(said, key=repr):
        claims = []
        for _ in range(draw(st.integers(1, 3))):
            number += 1
            claims.append(draw(supports(number)))
        claims.sort(key=lambda claim: (claim.sentence, claim.claim))
        facts.append(Fact(subject, predicate, thing, tuple(claims)))
    articles = draw(st.lists(sources, max_size=3, unique_by=lambda one: one.id))
    articles.sort(key=lambda one: one.id)
    settled = draw(st.lists(made, max_size=3, unique_by=lambda one: one.id))
    settled.sort(key=lambda one: one.id)
    return Knowledge(
        tuple(articles), tuple(told), tuple(sorted(facts, key=fact_key)), tuple(settled)
    )


def load(document: bytes) -> ox.Store:
    store = ox.Store()
    store.load(document, ox.RdfFormat.TURTLE)
    return store


@settings(suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(worlds())
def test_reading_is_the_inverse_of_writing(ontology: Ontology, knowledge: Knowledge) -> None:
    store = load(turtle(knowledge, ontology, BASE, RUN))
    assert read_knowledge(store, ontology) == knowledge


def test_sample_comes_back(sample: Knowledge, store: ox.Store, ontology: Ontology) -> None:
    assert read_knowledge(store, ontology) == sample


def test_a_claimed_event_is_read_as_what_it_is_claimed_to_be(
    store: ox.Store, ontology: Ontology
) -> None:
    kinds = {entity.name: entity.kind for entity in read_knowledge(store, ontology).entities}
    assert kinds["fraud"] == "kg:Fraud"


def about(kind: str, *claimed: tuple[str, Factuality]) -> Knowledge:
    """One entity, and what is claimed of its class."""
    facts = tuple(
        Fact(
            "urn:x",
            "rdf:type",
            Term(curie),
            (Support(f"urn:c{i}", Span("a1", i, i + 1), "q", "frames", 0.5, factuality),),
        )
        for i, (curie, factuality) in enumerate(claimed)
    )
    return Knowledge((), (Entity("urn:x", kind, "x"),), tuple(sorted(facts, key=fact_key)))


@pytest.mark.parametrize(
    ("kind", "claimed"),
    [
        ("kg:Company", [("kg:NGO", Factuality.ASSERTED)]),
        ("kg:Company", [("kg:Organisation", Factuality.ASSERTED)]),
        ("kg:Company", [("kg:CriminalGroup", Factuality.ALLEGED)]),
        ("kg:Raid", [("kg:Raid", Factuality.ASSERTED), ("kg:Attack", Factuality.ALLEGED)]),
        ("kg:Raid", [("kg:Raid", Factuality.DENIED), ("kg:Event", Factuality.DENIED)]),
        ("kg:Wish", [("kg:Wish", Factuality.ASSERTED)]),
        ("kg:Wish", [("kg:Wish", Factuality.REPORTED)]),
    ],
)
def test_kind_survives_claims_of_other_classes(
    kind: str, claimed: list[tuple[str, Factuality]], ontology: Ontology
) -> None:
    knowledge = about(kind, *claimed)
    store = load(turtle(knowledge, ontology, BASE, RUN))
    assert read_knowledge(store, ontology) == knowledge


def test_number_of_scans_does_not_grow_with_the_graph(
    sample: Knowledge, ontology: Ontology, monkeypatch: pytest.MonkeyPatch
) -> None:
    scans: list[str] = []
    pairs = Columns.pairs

    def counted(
        self: Columns, predicate: str, thing: str | None = None
    ) -> Iterator[tuple[str, Object]]:
        scans.append(predicate)
        return pairs(self, predicate, thing)

    def count(knowledge: Knowledge) -> int:
        scans.clear()
        read_knowledge(load(turtle(knowledge, ontology, BASE, RUN)), ontology)
        return len(scans)

    monkeypatch.setattr(Columns, "pairs", counted)
    more = tuple(
        replace(
            fact,
            claims=tuple(
                replace(fact.claims[0], claim=f"{fact.claims[0].claim}-{i}") for i in range(50)
            ),
        )
        for fact in sample.facts
    )
    assert count(replace(sample, facts=more)) == count(sample)


def test_base_is_read_from_the_articles(store: ox.Store, ontology: Ontology) -> None:
    assert base_iri(store, ontology) == BASE
    assert base_iri(ox.Store(), ontology) is None


@pytest.mark.parametrize(
    ("remove", "message"),
    [
        ("kg:subject", "has no kg:subject"),
        ("kg:predicate", "has no kg:predicate"),
        ("kg:object", "has no kg:object"),
        ("kg:factuality", "has no kg:factuality"),
        ("kg:confidence", "has no kg:confidence"),
        ("oa:hasTarget", "has no oa:hasTarget"),
        ("oa:exact", "has no oa:TextQuoteSelector"),
        ("prov:wasAttributedTo", "has no prov:wasAttributedTo"),
        ("kg:fileName", "has no kg:fileName"),
    ],
)
def test_a_graph_that_lacks_something_is_refused(
    remove: str, message: str, store: ox.Store, ontology: Ontology
) -> None:
    predicate = ox.NamedNode(ontology.iri(remove))
    for quad in list(store.quads_for_pattern(None, predicate, None)):
        store.remove(quad)
    with pytest.raises(GraphError, match=message):
        read_knowledge(store, ontology)


@pytest.mark.parametrize(
    ("triple", "message"),
    [
        ("<claim/1> kg:subject <event/other>", "two values of kg:subject"),
        ("<claim/1> kg:object <event/other>", "two values of kg:object"),
        ("<claim/1> kg:factuality kg:Denied", "two values of kg:factuality"),
        ("<event/arrest> rdfs:label 'another'", "two values of rdfs:label"),
        ("<thing/new> rdfs:label 'no class'", "has a name and no class"),
        ("[] rdfs:label 'blank'", "no blank nodes"),
    ],
)
def test_a_graph_that_contradicts_itself_is_refused(
    triple: str, message: str, store: ox.Store, ontology: Ontology
) -> None:
    head = "".join(f"@prefix {p}: <{ns}> . " for p, ns in ontology.prefixes.items())
    store.load(f"@base <{BASE}> . {head} {triple} .".encode(), ox.RdfFormat.TURTLE)
    with pytest.raises(GraphError, match=message):
        read_knowledge(store, ontology)


def test_a_publication_date_that_is_no_day_is_refused(document: bytes, ontology: Ontology) -> None:
    broken = document.replace(b'datePublished "2025-03-04"', b'datePublished "yesterday"')
    with pytest.raises(GraphError, match="yesterday"):
        read_knowledge(load(broken), ontology)


def test_a_day_of_publication_is_read_as_a_date(store: ox.Store, ontology: Ontology) -> None:
    assert read_knowledge(store, ontology).sources[0].published == date(2025, 3, 4)
