"""What is left of a graph without the claims that a reviewer rejected."""

from __future__ import annotations

from dataclasses import replace

from kg.model import Fact, Factuality, Knowledge, Ref, Support


def rejected_things(knowledge: Knowledge) -> frozenset[str]:
    """The entities that some claim gives a class, and of which every claim is rejected."""
    classed: set[str] = set()
    standing: set[str] = set()
    for fact in knowledge.facts:
        if fact.predicate == "rdf:type":
            classed.add(fact.subject)
        for claim in fact.claims:
            if claim.factuality is not Factuality.REJECTED:
                standing |= {fact.subject, claim.speaker or fact.subject}
                standing |= {fact.object.id} if isinstance(fact.object, Ref) else set()
    return frozenset(classed - standing)


def without_rejected(knowledge: Knowledge) -> Knowledge:
    """What is left for readers: no rejected claim, and no entity that rests on such alone."""
    gone = rejected_things(knowledge)
    facts = (replace(fact, claims=_kept(fact)) for fact in knowledge.facts)
    return replace(
        knowledge,
        entities=tuple(entity for entity in knowledge.entities if entity.id not in gone),
        facts=tuple(fact for fact in facts if fact.claims),
    )


def _kept(fact: Fact) -> tuple[Support, ...]:
    return tuple(c for c in fact.claims if c.factuality is not Factuality.REJECTED)
