"""Entities and plain facts as lines of N-Triples."""

from __future__ import annotations

from collections.abc import Iterator

from kg.errors import GraphError
from kg.graph.pen import REJECTED, Pen
from kg.graph.rejected import rejected_things
from kg.graph.terms import iri, string, typed
from kg.model import Entity, Fact, Knowledge, Term

# The links that an entity may carry; a reader takes these, and no other, as `Entity.links`.
LINKS = ("owl:sameAs", "skos:closeMatch", "skos:exactMatch")
# Latitude and longitude, in this order.
POINT = ("geo:lat", "geo:long")


def entity_lines(pen: Pen, knowledge: Knowledge) -> Iterator[str]:
    """Yield names, links and classes of all entities.

    Labels carry no language: "Hun Manet" is no English word, and one plain label is what a
    query finds. An event or standpoint has its class only from a fact that some article asserts;
    without one it is a kg:ClaimedEvent or kg:ClaimedStandpoint and nothing else. What is said
    of a thing alone makes it a thing: if all of that is rejected, it is a kg:RejectedThing.
    """
    asserted, rejected = _asserted(pen, knowledge), rejected_things(knowledge)
    for entity in knowledge.entities:
        subject = iri(entity.id)
        yield from _names(pen, subject, entity)
        yield from _point(pen, subject, entity)
        if entity.id in rejected:
            yield from pen.types(subject, REJECTED)
        elif (claimed := pen.claimed(entity.kind)) is None:
            yield from pen.types(subject, entity.kind)
        elif entity.id not in asserted:
            yield from pen.types(subject, claimed)


def fact_lines(pen: Pen, knowledge: Knowledge) -> Iterator[str]:
    """Yield the plain triples: those of asserted facts, and no other.

    Raises GraphError for a fact with no claim behind it.
    """
    for fact in knowledge.facts:
        if not fact.claims:
            raise GraphError(
                f"<{fact.subject}> {fact.predicate} {fact.object}: a fact needs at least one "
                f"claim that leads to its sentence"
            )
        if fact.asserted:
            yield from _plain(pen, fact)


def _plain(pen: Pen, fact: Fact) -> Iterator[str]:
    subject = iri(fact.subject)
    if fact.predicate == "rdf:type" and isinstance(fact.object, Term):
        yield from pen.types(subject, fact.object.curie)
    else:
        yield f"{subject} {pen.predicate(fact.predicate)} {pen.object(fact.object)} ."


def _names(pen: Pen, subject: str, entity: Entity) -> Iterator[str]:
    yield pen.line(subject, "rdfs:label", string(entity.name))
    for alias in entity.aliases:
        yield pen.line(subject, "skos:altLabel", string(alias))
    for predicate, target in entity.links:
        if predicate not in LINKS:
            raise GraphError(f"{entity.name}: {predicate} is no link; use {', '.join(LINKS)}")
        yield pen.line(subject, predicate, iri(target))
    for former in entity.former:
        yield pen.line(iri(former), "dcterms:isReplacedBy", subject)
    for decision in entity.decisions:
        yield pen.line(subject, "prov:wasInfluencedBy", iri(decision))


def _point(pen: Pen, subject: str, entity: Entity) -> Iterator[str]:
    """Where a place is, to a ten-thousandth of a degree (11 metres)."""
    if entity.point is not None:
        decimal = pen.ontology.iri("xsd:decimal")
        for predicate, degrees in zip(POINT, entity.point, strict=True):
            yield pen.line(subject, predicate, typed(f"{degrees:.4f}", decimal))


def _asserted(pen: Pen, knowledge: Knowledge) -> frozenset[str]:
    return frozenset(
        fact.subject
        for fact in knowledge.facts
        if fact.predicate == "rdf:type"
        and isinstance(fact.object, Term)
        and fact.asserted
        and pen.claimed(fact.object.curie)
    )
