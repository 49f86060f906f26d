"""Knowledge made by hand for the tests of the scorer: one article of one sentence."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from kg.model import (
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
)

ARTICLE, PATH = "0" * 12, "a.txt"
TEXT = (
    "Police in Malta arrested 45 people on Tuesday over a fraud, Roldi said; "
    "Ana Roldi, who works for Marlow Quay, is said to own it."
)
ASSERTED, REPORTED, ALLEGED = Factuality.ASSERTED, Factuality.REPORTED, Factuality.ALLEGED
_MALTA = ("skos:exactMatch", "https://www.iso.org/obp/ui/#iso:code:3166:MT")

Object = Ref | Term | Value


@dataclass(frozen=True)
class Told:
    """A claim: `words` are those of the subject in the text."""

    subject: str
    predicate: str
    object: Object
    words: str
    factuality: Factuality = ASSERTED
    speaker: str | None = None
    extractor: str = "hand"


ENTITIES = (
    Entity("roldi", "kg:Person", "Ana Roldi", ("Roldi",)),
    Entity("quay", "kg:Company", "Marlow Quay", ("Marlow Quay Ltd",)),
    Entity("malta", "kg:Country", "Malta", (), (_MALTA,)),
    Entity("police", "kg:Police", "Police of Malta", ("Police",)),
    Entity("people", "kg:Group", "45 people"),
    Entity("arrest", "kg:Arrest", "arrest of 45 people", ("arrested",)),
    Entity("said", "kg:Statement", "statement by Ana Roldi", ("said",)),
)
CLAIMS = (
    Told("roldi", "rdf:type", Term("kg:Person"), "Ana Roldi"),
    Told("roldi", "rdf:type", Term("kg:Person"), "Roldi"),
    Told("quay", "rdf:type", Term("kg:Company"), "Marlow Quay"),
    Told("malta", "rdf:type", Term("kg:Country"), "Malta"),
    Told("police", "rdf:type", Term("kg:Police"), "Police"),
    Told("people", "rdf:type", Term("kg:Group"), "45 people"),
    Told("people", "kg:size", Value("45", "xsd:integer"), "45 people"),
    Told("roldi", "schema:worksFor", Ref("quay"), "Ana Roldi"),
    Told("roldi", "schema:owns", Ref("quay"), "Ana Roldi", ALLEGED),
    Told("arrest", "rdf:type", Term("kg:Arrest"), "arrested", REPORTED, "roldi"),
    Told("arrest", "kg:agent", Ref("police"), "arrested", REPORTED, "roldi"),
    Told("arrest", "kg:affected", Ref("people"), "arrested", REPORTED, "roldi"),
    Told("arrest", "sem:hasTime", Value("2025-03-11", "xsd:date"), "arrested", REPORTED, "roldi"),
    Told("said", "rdf:type", Term("kg:Statement"), "said"),
    Told("said", "kg:agent", Ref("roldi"), "said"),
    Told("said", "kg:about", Ref("arrest"), "said"),
)

GOLD = (Path(__file__).parent / "hand.md").read_text(encoding="utf-8")


def knowledge(claims: Sequence[Told] = CLAIMS, entities: Sequence[Entity] = ENTITIES) -> Knowledge:
    """The claims as a graph, each a fact of its own unless its triple is the same."""
    facts: dict[tuple[str, str, Object], list[Support]] = {}
    for told in claims:
        facts.setdefault((told.subject, told.predicate, told.object), []).append(_support(told))
    return Knowledge(
        sources=(Source(ARTICLE, PATH),),
        entities=tuple(entities),
        facts=tuple(Fact(*triple, tuple(found)) for triple, found in facts.items()),
    )


def _support(told: Told) -> Support:
    start = TEXT.index(told.words)
    span = Span(ARTICLE, start, start + len(told.words))
    return Support(
        claim="claim",
        sentence=Span(ARTICLE, 0, len(TEXT)),
        quote=TEXT,
        extractor=told.extractor,
        confidence=0.9,
        factuality=told.factuality,
        speaker=told.speaker,
        subject_span=span,
        trigger_span=span,
    )
