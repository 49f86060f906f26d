"""Dated posts: from the five facts of an org:Membership to one record."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from kg.model import UNIDENTIFIED, Fact, Knowledge, Ref, Support, Value
from kg.ontology import Ontology

# Nodes that only carry a post; in a network they are a property of a line, not a dot.
ROLE_KINDS = frozenset({"org:Membership", "org:Role"})
# Nodes that are no dots: those, and whoever the text leaves open, whom nobody could name.
RECORD_KINDS = ROLE_KINDS | {UNIDENTIFIED}
_STANDPOINTS = ("kg:Standpoint", "kg:ClaimedStandpoint")


def is_standpoint(kind: str, ontology: Ontology) -> bool:
    """True for the class of what somebody thinks or wants, or is said to."""
    return any(ontology.is_a(kind, standpoint) for standpoint in _STANDPOINTS)


def is_record(kind: str, ontology: Ontology) -> bool:
    """True for the class of nodes that are no dots; a standpoint joins nobody in fact."""
    return kind in RECORD_KINDS or is_standpoint(kind, ontology)


@dataclass(frozen=True, slots=True)
class Membership:
    """One person's post in one organisation (or country).

    `person` and `organisation` are IRIs; `role`, `start` and `end` are texts, "" when no
    article gives them. Where articles differ, the values stand side by side: "2022; 2023".
    """

    id: str
    person: str
    organisation: str
    role: str
    start: str
    end: str
    claims: tuple[Support, ...]

    def told_by(self, fact: Fact) -> bool:
        """True if `fact` is what the post implies: the same ends, sentence and extractor.

        The nationality that a sentence tells beside the post is no part of it.
        """
        told = {(claim.sentence, claim.extractor) for claim in self.claims}
        ends = (fact.subject, fact.object) == (self.person, Ref(self.organisation))
        return ends and any((claim.sentence, claim.extractor) in told for claim in fact.claims)


def memberships(knowledge: Knowledge, *, asserted_only: bool = False) -> tuple[Membership, ...]:
    """Return the posts in `knowledge`, by IRI; one without both its ends is left out."""
    names = {entity.id: entity.name for entity in knowledge.entities}
    posts = {entity.id for entity in knowledge.entities if entity.kind == "org:Membership"}
    parts: dict[str, list[Fact]] = defaultdict(list)
    for fact in knowledge.facts:
        if fact.subject in posts and (fact.asserted or not asserted_only):
            parts[fact.subject].append(fact)
    found = (_membership(post, parts[post], names) for post in sorted(parts))
    return tuple(membership for membership in found if membership)


def _membership(post: str, facts: list[Fact], names: Mapping[str, str]) -> Membership | None:
    by_predicate: dict[str, list[Fact]] = defaultdict(list)
    for fact in facts:
        by_predicate[fact.predicate].append(fact)
    person = _first_ref(by_predicate["org:member"])
    organisation = _first_ref(by_predicate["org:organization"])
    if person is None or organisation is None:
        return None
    return Membership(
        id=post,
        person=person,
        organisation=organisation,
        role=_texts(by_predicate["org:role"], names),
        start=_texts(by_predicate["schema:startDate"], names),
        end=_texts(by_predicate["schema:endDate"], names),
        claims=tuple(claim for fact in facts for claim in fact.claims),
    )


def _first_ref(facts: Iterable[Fact]) -> str | None:
    return next((fact.object.id for fact in facts if isinstance(fact.object, Ref)), None)


def _texts(facts: Iterable[Fact], names: Mapping[str, str]) -> str:
    return "; ".join(sorted({_text(fact, names) for fact in facts}))


def _text(fact: Fact, names: Mapping[str, str]) -> str:
    match fact.object:
        case Ref(id=iri):
            return names.get(iri, iri)
        case Value(text=text):
            return text
        case term:
            return term.curie
