"""How much a graph holds, counted one way for the build, the report and the page."""

from __future__ import annotations

from kg.graph import without_rejected
from kg.model import Knowledge
from kg.network.build import POST, is_event
from kg.network.memberships import is_record, is_standpoint
from kg.ontology import Ontology

# What one of each is called, for summaries.
SINGULAR = {
    "articles": "article",
    "entities": "entity",
    "events": "event",
    "standpoints": "standpoint",
    "posts": "post",
    "facts": "fact",
    "claimed": "claimed",
    "claims": "claim",
}


def counts(knowledge: Knowledge, ontology: Ontology) -> dict[str, int]:
    """Return how many articles, entities, events, standpoints, posts, facts and claims
    `knowledge` holds.

    A fact is what at least one article asserts; "claimed" counts what none does. Standpoints,
    posts and their names are records, counted apart from entities. Who stays unidentified and
    what a reviewer rejected count for nothing.
    """
    knowledge = without_rejected(knowledge)
    nodes = [entity for entity in knowledge.entities if not is_record(entity.kind, ontology)]
    events = sum(is_event(entity, ontology) for entity in nodes)
    return {
        "articles": len(knowledge.sources),
        "entities": len(nodes) - events,
        "events": events,
        "standpoints": sum(is_standpoint(e.kind, ontology) for e in knowledge.entities),
        "posts": sum(entity.kind == POST for entity in knowledge.entities),
        "facts": sum(fact.asserted for fact in knowledge.facts),
        "claimed": sum(not fact.asserted for fact in knowledge.facts),
        "claims": sum(len(fact.claims) for fact in knowledge.facts),
    }
