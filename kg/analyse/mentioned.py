"""Who and what the articles speak of most."""

from __future__ import annotations

from collections import Counter, defaultdict

from kg.analyse.analysis import Analysis, Row
from kg.model import Fact, Knowledge, Ref, Span
from kg.network import is_event, is_record
from kg.ontology import Ontology


def mentioned(knowledge: Knowledge, ontology: Ontology) -> list[Row]:
    """Return (name, kind, articles, sentences, facts) an entity, most sentences first."""
    sentences: dict[str, set[Span]] = defaultdict(set)
    facts: Counter[str] = Counter()
    for fact in knowledge.facts:
        for end in _ends(fact):
            facts[end] += 1
            sentences[end].update(claim.sentence for claim in fact.claims)
    entities = [
        entity
        for entity in knowledge.entities
        if facts[entity.id]
        and not is_record(entity.kind, ontology)
        and not is_event(entity, ontology)
    ]
    entities.sort(key=lambda entity: (-len(sentences[entity.id]), -facts[entity.id], entity.id))
    return [
        (
            entity.name,
            ontology.label(entity.kind),
            len({sentence.article for sentence in sentences[entity.id]}),
            len(sentences[entity.id]),
            facts[entity.id],
        )
        for entity in entities
    ]


def _ends(fact: Fact) -> set[str]:
    return {fact.subject, fact.object.id} if isinstance(fact.object, Ref) else {fact.subject}


MENTIONED = Analysis(
    title="Most mentioned",
    explanation="Counted by the sentences that say something of them, asserted or not.",
    columns=("name", "kind", "articles", "sentences", "facts"),
    rows=lambda material: mentioned(material.knowledge, material.ontology),
)
