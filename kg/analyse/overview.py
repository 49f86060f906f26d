"""The graph in figures."""

from __future__ import annotations

from collections import Counter

from kg.analyse.analysis import Analysis, Row
from kg.model import Factuality, Knowledge
from kg.network import ROLE_KINDS, is_event
from kg.ontology import Ontology

# What each factuality tells a reader.
MEANINGS = {
    Factuality.ASSERTED: "the article itself says that it is so",
    Factuality.REPORTED: "the article passes on what somebody says",
    Factuality.ALLEGED: "somebody accuses, or the article says “alleged”",
    Factuality.DENIED: "somebody says that it is not so",
    Factuality.NEGATED: "the article says that it is not so",
    Factuality.PLANNED: "it is intended, ordered or asked for, and has not happened",
    Factuality.POSSIBLE: "it may be so, or may come to be so",
}


def counts(knowledge: Knowledge, ontology: Ontology) -> dict[str, int]:
    """Return how many articles, entities, events, facts and claims `knowledge` holds.

    A fact is what at least one article asserts; "only claimed" counts the others. Posts are
    counted by the facts that they carry, not as entities.
    """
    nodes = [entity for entity in knowledge.entities if entity.kind not in ROLE_KINDS]
    events = sum(is_event(entity, ontology) for entity in nodes)
    return {
        "articles": len(knowledge.sources),
        "entities": len(nodes) - events,
        "events": events,
        "facts": sum(fact.asserted for fact in knowledge.facts),
        "only claimed": sum(not fact.asserted for fact in knowledge.facts),
        "claims": sum(len(fact.claims) for fact in knowledge.facts),
    }


def factualities(knowledge: Knowledge) -> list[Row]:
    """Return (factuality, claims, meaning) a factuality, in the order of the model."""
    found = Counter(claim.factuality for fact in knowledge.facts for claim in fact.claims)
    return [(standing.value, found[standing], MEANINGS[standing]) for standing in Factuality]


OVERVIEW = Analysis(
    title="In figures",
    explanation=(
        "A fact is what at least one article asserts of an entity or event; "
        "a claim is one sentence that says so, asserted or not."
    ),
    columns=("what", "count"),
    rows=lambda material: counts(material.knowledge, material.ontology).items(),
)

FACTUALITIES = Analysis(
    title="How firmly it is said",
    explanation="Only what an article itself asserts counts as a fact; the rest is a claim.",
    columns=("factuality", "claims", "meaning"),
    rows=lambda material: factualities(material.knowledge),
)
