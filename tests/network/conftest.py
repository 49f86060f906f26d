"""A made-up story: two articles on a raid, with a post, an arrest, and a fraud that is claimed."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from kg.model import Entity, Fact, Factuality, Knowledge, Ref, Source, Span, Support, Term, Value
from kg.ontology import Ontology, load

SENTENCES = {
    1: ("a1", "Ana Roos, director of Harbour Watch since 2021, spoke in Valletta."),
    2: ("a1", "Police arrested Bram Tak in Valletta on Monday."),
    3: ("a1", "Harbour Watch alleged that Lumen Freight defrauded its clients."),
    4: ("a2", "Bram Tak owns Lumen Freight."),
    5: ("a2", "Lumen Freight denied that it defrauded its clients."),
    6: ("a2", "Cleo Roos was treasurer of Harbour Watch until 2019."),
}

SOURCES = (
    Source("a1", "raid.txt", title="A raid in Valletta", published=date(2025, 3, 4)),
    Source("a2", "owner.txt", publisher="The Quay"),
)

ENTITIES = (
    Entity("x:ana", "kg:Person", "Ana Roos", ("Ms Roos",)),
    Entity("x:arrest", "kg:Arrest", "arrest"),
    Entity("x:bram", "kg:Person", "Bram Tak"),
    Entity("x:cleo", "kg:Person", "Cleo Roos"),
    Entity("x:fraud", "kg:Fraud", "fraud"),
    Entity("x:harbour", "kg:NGO", "Harbour Watch", ("HW",)),
    Entity("x:lumen", "kg:Company", "Lúmen Freight"),
    Entity("x:post-ana", "org:Membership", "director, Harbour Watch"),
    Entity("x:post-cleo", "org:Membership", "treasurer, Harbour Watch"),
    Entity("x:role-director", "org:Role", "director"),
    Entity("x:role-treasurer", "org:Role", "treasurer"),
    Entity("x:valletta", "kg:City", "Valletta", links=(("skos:exactMatch", "geo:2562305"),)),
)


def make_claim(
    sentence: int,
    factuality: Factuality = Factuality.ASSERTED,
    speaker: str | None = None,
    trigger: str = "",
    confidence: float = 0.9,
) -> Support:
    article, quote = SENTENCES[sentence]
    start = sentence * 100
    at = start + quote.find(trigger)
    return Support(
        claim=f"x:claim-{sentence}-{factuality}",
        sentence=Span(article, start, start + len(quote)),
        quote=quote,
        extractor="by hand",
        confidence=confidence,
        factuality=factuality,
        speaker=speaker,
        trigger_span=Span(article, at, at + len(trigger)) if trigger else None,
    )


def make_fact(subject: str, predicate: str, other: str | Value | Term, *claims: Support) -> Fact:
    return Fact(subject, predicate, Ref(other) if isinstance(other, str) else other, claims)


def tell() -> tuple[Fact, ...]:
    director, raid, owner, treasurer = (make_claim(number) for number in (1, 2, 4, 6))
    alleged = make_claim(3, Factuality.ALLEGED, "x:harbour")
    denied = make_claim(5, Factuality.DENIED, "x:lumen", confidence=0.7)
    return (
        make_fact("x:ana", "schema:worksFor", "x:harbour", director),
        make_fact("x:arrest", "kg:affected", "x:bram", raid),
        make_fact("x:arrest", "rdf:type", Term("kg:Arrest"), raid),
        make_fact("x:arrest", "sem:hasPlace", "x:valletta", raid),
        make_fact("x:arrest", "sem:hasTime", Value("2025-03-03", "xsd:date"), raid),
        make_fact("x:bram", "schema:owns", "x:lumen", owner),
        make_fact("x:fraud", "kg:agent", "x:lumen", alleged, denied),
        make_fact("x:fraud", "rdf:type", Term("kg:Fraud"), alleged, denied),
        make_fact("x:post-ana", "org:member", "x:ana", director),
        make_fact("x:post-ana", "org:organization", "x:harbour", director),
        make_fact("x:post-ana", "org:role", "x:role-director", director),
        make_fact("x:post-ana", "schema:startDate", Value("2021", "xsd:gYear"), director),
        make_fact("x:post-cleo", "org:member", "x:cleo", treasurer),
        make_fact("x:post-cleo", "org:organization", "x:harbour", treasurer),
        make_fact("x:post-cleo", "org:role", "x:role-treasurer", treasurer),
        make_fact("x:post-cleo", "schema:endDate", Value("2019", "xsd:gYear"), treasurer),
    )


@pytest.fixture
def story() -> Knowledge:
    return Knowledge(SOURCES, ENTITIES, tell())


@pytest.fixture
def ontology() -> Ontology:
    return load()


@pytest.fixture
def claim() -> Callable[..., Support]:
    return make_claim


@pytest.fixture
def fact() -> Callable[..., Fact]:
    return make_fact
