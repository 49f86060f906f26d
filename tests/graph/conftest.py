"""A made-up story in two articles, and the graph that it must become."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pyoxigraph as ox
import pytest

from kg.graph import Run, turtle
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
from kg.ontology import Ontology, load

BASE = "https://kg.example/id/"
RUN = Run("0.1.0", {"model": "by hand"})

S1 = Span("a1", 11, 61)
S2 = Span("a1", 62, 123)
S3 = Span("a2", 0, 47)
QUOTES = {
    S1: "Police in Valletta arrested 45 suspects on Monday.",
    S2: 'Lumen Freight "defrauded its clients",\nHarbour Watch alleged.',
    S3: "Ana Roos, director of Harbour Watch since 2021.",
}


def node(path: str) -> str:
    return BASE + path


def support(
    name: str, sentence: Span, factuality: Factuality = Factuality.ASSERTED, **more: object
) -> Support:
    values = {
        "claim": node(f"claim/{name}"),
        "sentence": sentence,
        "quote": QUOTES[sentence],
        "extractor": "frames",
        "confidence": 0.8,
        "factuality": factuality,
    }
    return Support(**{**values, **more})  # type: ignore[arg-type]


DECISIONS = (
    Decision(node("decision/1"), "rename", "Cleo Tak", "2026-01-31T12:00:00Z"),
    Decision(node("decision/2"), "reject", "Cleo Tak", "2026-01-31T12:05:00Z", "not a member"),
)


def entities() -> Iterator[Entity]:
    yield Entity(
        node("city/valletta"),
        "kg:City",
        "Valletta",
        ("Il-Belt", "La Valette"),
        (("skos:exactMatch", "https://sws.geonames.org/2562305/"),),
        (35.8997, 14.5148),
    )
    yield Entity(node("company/lumen"), "kg:Company", "Lumen Freight")
    yield Entity(node("event/arrest"), "kg:Arrest", "arrest of 45 suspects")
    yield Entity(node("event/fraud"), "kg:Fraud", "fraud")
    yield Entity(node("group/suspects"), "kg:Group", "45 suspects")
    yield Entity(node("membership/ana"), "org:Membership", "director, Harbour Watch")
    yield Entity(node("ngo/harbour"), "kg:NGO", "Harbour Watch", ("HW",))
    former, decisions = (node("person/roos-1a2b3c"),), (DECISIONS[0].id,)
    yield Entity(node("person/ana"), "kg:Person", "Ana Roos", former=former, decisions=decisions)
    yield Entity(node("police/mt"), "kg:Police", "Police of Malta")
    yield Entity(node("role/director"), "org:Role", "director")


def facts() -> Iterator[Fact]:
    arrest, fraud = node("event/arrest"), node("event/fraud")
    alleged = {"factuality": Factuality.ALLEGED, "speaker": node("ngo/harbour")}
    yield Fact(
        arrest, "rdf:type", Term("kg:Arrest"), (support("1", S1, trigger_span=Span("a1", 30, 38)),)
    )
    yield Fact(
        arrest,
        "kg:agent",
        Ref(node("police/mt")),
        (support("2", S1, subject_span=Span("a1", 30, 38), object_span=Span("a1", 11, 17)),),
    )
    yield Fact(arrest, "kg:affected", Ref(node("group/suspects")), (support("3", S1),))
    yield Fact(arrest, "sem:hasPlace", Ref(node("city/valletta")), (support("4", S1),))
    yield Fact(arrest, "sem:hasTime", Value("2025-03-03", "xsd:date"), (support("5", S1),))
    yield Fact(node("group/suspects"), "kg:size", Value("45", "xsd:integer"), (support("6", S1),))
    yield Fact(fraud, "rdf:type", Term("kg:Fraud"), (support("7", S2, **alleged),))  # type: ignore[arg-type]
    yield Fact(fraud, "kg:agent", Ref(node("company/lumen")), (support("8", S2, **alleged),))  # type: ignore[arg-type]
    yield Fact(node("person/ana"), "schema:worksFor", Ref(node("ngo/harbour")), (support("9", S3),))
    rejected = {"factuality": Factuality.REJECTED, "decision": DECISIONS[1].id}
    member = support("e", S3, **rejected)  # type: ignore[arg-type]
    yield Fact(node("person/ana"), "schema:memberOf", Ref(node("ngo/harbour")), (member,))
    post = node("membership/ana")
    yield Fact(post, "org:member", Ref(node("person/ana")), (support("a", S3),))
    yield Fact(post, "org:organization", Ref(node("ngo/harbour")), (support("b", S3),))
    yield Fact(post, "org:role", Ref(node("role/director")), (support("c", S3),))
    yield Fact(post, "schema:startDate", Value("2021", "xsd:gYear"), (support("d", S3),))


SOURCES = (
    Source(
        "a1",
        "raid.txt",
        url="https://news.example/raid",
        title="A raid in “Valletta”",
        author="Cleo Tak",
        publisher="The Quay",
        published=date(2025, 3, 4),
        place="VALLETTA",
    ),
    Source("a2", "director.md"),
)


@pytest.fixture(scope="session")
def sample() -> Knowledge:
    return Knowledge(SOURCES, tuple(entities()), tuple(sorted(facts(), key=fact_key)), DECISIONS)


@pytest.fixture(scope="session")
def ontology() -> Ontology:
    return load()


@pytest.fixture(scope="session")
def document(sample: Knowledge, ontology: Ontology) -> bytes:
    return turtle(sample, ontology, BASE, RUN)


@pytest.fixture
def store(document: bytes) -> ox.Store:
    store = ox.Store()
    store.load(document, ox.RdfFormat.TURTLE)
    return store


@pytest.fixture
def path(document: bytes, tmp_path: Path) -> Path:
    file = tmp_path / "graph.ttl"
    file.write_bytes(document)
    return file
