"""What a page holds of knowledge that is too large for one: the best connected, with all that is
said of them."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass

from kg.model import Fact, Knowledge, Ref
from kg.network import ROLE_KINDS, is_event, is_standpoint
from kg.ontology import Ontology

# An estimate may be off: each try aims so far below the limit.
SAFETY = 0.93


@dataclass(frozen=True, slots=True)
class Part:
    """What a page holds of the whole; `names` are those of entities that it does not hold, best
    connected first. `facts` counts those of the whole."""

    knowledge: Knowledge
    names: tuple[str, ...]
    facts: int


def fitting(
    knowledge: Knowledge,
    ontology: Ontology,
    weigh: Callable[[Knowledge], int],
    limit: int,
    most_names: int,
) -> Part:
    """Return the largest part of `knowledge` found that weighs at most `limit` bytes by `weigh`."""
    part, facts = knowledge, len(knowledge.facts)
    while facts and (weight := weigh(part)) > limit:
        facts = int(facts * SAFETY * min(1.0, limit / weight))
        part = backbone(knowledge, ontology, facts)
    held = {entity.id for entity in part.entities}
    names = _names(knowledge, held, ontology)
    return Part(part, tuple(names[:most_names]), len(knowledge.facts))


def backbone(knowledge: Knowledge, ontology: Ontology, facts: int) -> Knowledge:
    """Return the best connected entities with all their facts, about `facts` in all.

    An event or post comes whole with whom it concerns; who is only named in a kept fact is
    there by name.
    """
    by_entity = _facts_of(knowledge)
    joints = _joints(knowledge, ontology)
    kept: set[int] = set()
    for entity in _by_connections(knowledge, joints):
        kept |= _with_joints(entity, by_entity, joints, knowledge)
        if len(kept) >= facts:
            break
    return _restricted(knowledge, [knowledge.facts[number] for number in sorted(kept)])


def _with_joints(
    entity: str, by_entity: Mapping[str, set[int]], joints: Collection[str], knowledge: Knowledge
) -> set[int]:
    own = by_entity[entity]
    others = {end for number in own for end in _ends(knowledge.facts[number])}
    return own.union(*(by_entity[other] for other in others if other in joints))


def _by_connections(knowledge: Knowledge, joints: Collection[str]) -> Iterator[str]:
    """Every entity but the joints, the best connected first."""
    degrees = _degrees(knowledge)
    order = sorted((entity.id for entity in knowledge.entities), key=lambda i: (-degrees[i], i))
    return (entity for entity in order if entity not in joints)


def _degrees(knowledge: Knowledge) -> Counter[str]:
    return Counter(end for fact in knowledge.facts for end in set(_ends(fact)))


def _facts_of(knowledge: Knowledge) -> Mapping[str, set[int]]:
    found: dict[str, set[int]] = defaultdict(set)
    for number, fact in enumerate(knowledge.facts):
        for end in _ends(fact):
            found[end].add(number)
    return found


def _joints(knowledge: Knowledge, ontology: Ontology) -> frozenset[str]:
    """What only stands between others: events, standpoints, and the records of posts."""
    return frozenset(
        entity.id
        for entity in knowledge.entities
        if entity.kind in ROLE_KINDS
        or is_event(entity, ontology)
        or is_standpoint(entity.kind, ontology)
    )


def _ends(fact: Fact) -> tuple[str, ...]:
    return (fact.subject, fact.object.id) if isinstance(fact.object, Ref) else (fact.subject,)


def _restricted(knowledge: Knowledge, facts: list[Fact]) -> Knowledge:
    """`facts` with the entities that they name and the articles that they rest on."""
    claims = [claim for fact in facts for claim in fact.claims]
    named = {end for fact in facts for end in _ends(fact)} | {claim.speaker for claim in claims}
    cited = {claim.sentence.article for claim in claims}
    return Knowledge(
        tuple(source for source in knowledge.sources if source.id in cited),
        tuple(entity for entity in knowledge.entities if entity.id in named),
        tuple(facts),
    )


def _names(knowledge: Knowledge, held: Collection[str], ontology: Ontology) -> list[str]:
    degrees = _degrees(knowledge)
    missing = [
        entity
        for entity in knowledge.entities
        if entity.id not in held and entity.kind not in ROLE_KINDS
    ]
    missing.sort(key=lambda entity: (is_event(entity, ontology), -degrees[entity.id], entity.id))
    return list(dict.fromkeys(entity.name for entity in missing))
