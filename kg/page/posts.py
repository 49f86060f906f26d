"""Posts: the records that say who held what where, as statements about the holder."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence

from kg.model import Fact, Knowledge, Ref, Support, Value
from kg.network import Membership, memberships


def posts(knowledge: Knowledge) -> tuple[Membership, ...]:
    """Every post with a holder, by IRI; where no article names a place, `organisation` is ""."""
    whole = {post.id: post for post in memberships(knowledge)}
    names = {entity.id: entity.name for entity in knowledge.entities}
    records: dict[str, list[Fact]] = defaultdict(list)
    for fact in knowledge.facts:
        records[fact.subject].append(fact)
    found = (
        whole.get(entity.id) or _placeless(entity.id, records[entity.id], names)
        for entity in knowledge.entities
        if entity.kind == "org:Membership"
    )
    return tuple(post for post in found if post)


def _placeless(post: str, facts: Sequence[Fact], names: Mapping[str, str]) -> Membership | None:
    holders = [
        f.object.id for f in facts if f.predicate == "org:member" and isinstance(f.object, Ref)
    ]
    if not holders:
        return None
    roles = [f.object.id for f in facts if f.predicate == "org:role" and isinstance(f.object, Ref)]
    return Membership(
        id=post,
        person=holders[0],
        organisation="",
        role="; ".join(sorted(names.get(role, role) for role in roles)),
        start=_dates(facts, "schema:startDate"),
        end=_dates(facts, "schema:endDate"),
        claims=_claims(facts),
    )


def _dates(facts: Sequence[Fact], predicate: str) -> str:
    values = (f.object for f in facts if f.predicate == predicate)
    return "; ".join(sorted({value.text for value in values if isinstance(value, Value)}))


def _claims(facts: Sequence[Fact]) -> tuple[Support, ...]:
    return tuple(claim for fact in facts for claim in fact.claims)
