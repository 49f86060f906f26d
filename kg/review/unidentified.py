"""Whom the text leaves open, with those who may be meant."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from kg.ledger import Ruling, standing
from kg.model import UNIDENTIFIED, Entity, Knowledge, Ref
from kg.ontology import Ontology
from kg.resolve.keys import FAMILIES
from kg.review.mentions import Seen, mentions
from kg.review.profile import Profile, profiles

_PERSON, _ORGANISATION, _PLACE, _ = FAMILIES
# Pronoun -> the families that it may stand for.
_STANDS_FOR: Mapping[str, tuple[str, ...]] = {
    **dict.fromkeys(("he", "him", "his", "she", "her", "hers", "i", "me", "my"), (_PERSON,)),
    **dict.fromkeys(("it", "its"), (_ORGANISATION, _PLACE)),
    **dict.fromkeys(("we", "us", "our"), (_ORGANISATION,)),
}
_ANY = (_PERSON, _ORGANISATION, "kg:Group")
# How many of those who may be meant are worth naming.
_MOST = 3


@dataclass(frozen=True, slots=True)
class Open:
    """Somebody unidentified: where, in how many claims, and who may be meant, nearest first."""

    entity: Entity
    seen: Seen
    claims: int
    likely: tuple[Entity, ...]


def unidentified(knowledge: Knowledge, ontology: Ontology, rulings: Sequence[Ruling]) -> list[Open]:
    """Return those whom the text leaves open and somebody may know, most claims first.

    Those of whom a standing ruling says who they are, are left out.
    """
    decided = {one.iri for _, ruling in standing(rulings) for one in ruling.what}
    seen, claims = mentions(knowledge), _claims(knowledge)
    named = _by_article(profiles(knowledge, ontology).values())
    found = (
        Open(entity, place, claims[entity.id], _likely(place, named))
        for entity in knowledge.entities
        if entity.kind == UNIDENTIFIED and entity.id not in decided
        for place in seen.get(entity.id, ())[:1]
    )
    return sorted((one for one in found if one.likely), key=lambda one: (-one.claims, one.seen))


def _claims(knowledge: Knowledge) -> Counter[str]:
    counted: Counter[str] = Counter()
    for fact in knowledge.facts:
        ends = {fact.subject, fact.object.id if isinstance(fact.object, Ref) else ""}
        counted.update(dict.fromkeys(ends, len(fact.claims)))
    return counted


def _by_article(found: Iterable[Profile]) -> Mapping[str, Sequence[tuple[int, Profile]]]:
    """Article -> (place, who or what is named there), the last first."""
    named: dict[str, list[tuple[int, Profile]]] = defaultdict(list)
    for profile in found:
        for seen in profile.seen:
            named[seen.anchor.span.article].append((seen.anchor.span.start, profile))
    return {a: sorted(n, key=lambda p: (-p[0], p[1].entity.id)) for a, n in named.items()}


def _likely(seen: Seen, named: Mapping[str, Sequence[tuple[int, Profile]]]) -> tuple[Entity, ...]:
    """Those named before it whom the word may stand for; whoever stands first is met first."""
    span = seen.anchor.span
    families = _STANDS_FOR.get(seen.anchor.text.lower(), _ANY)
    before = (
        profile.entity
        for start, profile in named.get(span.article, ())
        if start < span.start and profile.family in families
    )
    return tuple({entity.id: entity for entity in before}.values())[:_MOST]
