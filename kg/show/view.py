"""Knowledge, indexed for reading: names, articles, posts, and what is said of each node."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from kg.model import Decision, Fact, Knowledge, Ref, Source
from kg.network import ROLE_KINDS, Membership, is_event, is_standpoint, memberships
from kg.ontology import Ontology


@dataclass(frozen=True, slots=True)
class View:
    """Indexes over a Knowledge.

    `facts` maps an IRI to the facts that it has a part in; those of a post are not among
    them: `posts` maps a person and an organisation to the posts of the one in the other.
    `spoken` maps a speaker to the facts that they are quoted on. `ids`: name each claim.
    """

    ontology: Ontology
    names: Mapping[str, str]
    events: frozenset[str]
    sources: Mapping[str, Source]
    facts: Mapping[str, Sequence[Fact]]
    posts: Mapping[tuple[str, str], Sequence[Membership]]
    spoken: Mapping[str, Sequence[Fact]]
    decisions: Mapping[str, Decision]
    ids: bool = False


def view(knowledge: Knowledge, ontology: Ontology, *, ids: bool = False) -> View:
    """Return the indexes of `knowledge`."""
    entities = knowledge.entities
    return View(
        ontology=ontology,
        names={entity.id: entity.name for entity in entities},
        events=frozenset(
            entity.id
            for entity in entities
            if is_event(entity, ontology) or is_standpoint(entity.kind, ontology)
        ),
        sources={source.id: source for source in knowledge.sources},
        facts=_facts(knowledge),
        posts=_posts(knowledge),
        spoken=_spoken(knowledge),
        decisions={decision.id: decision for decision in knowledge.decisions},
        ids=ids,
    )


def ends(fact: Fact) -> tuple[str, ...]:
    """Return the nodes that `fact` is about, each once."""
    if isinstance(fact.object, Ref) and fact.object.id != fact.subject:
        return fact.subject, fact.object.id
    return (fact.subject,)


def _facts(knowledge: Knowledge) -> dict[str, list[Fact]]:
    roles = {entity.id for entity in knowledge.entities if entity.kind in ROLE_KINDS}
    facts: dict[str, list[Fact]] = defaultdict(list)
    for fact in knowledge.facts:
        if fact.subject not in roles:
            for end in ends(fact):
                facts[end].append(fact)
    return facts


def _posts(knowledge: Knowledge) -> dict[tuple[str, str], list[Membership]]:
    posts: dict[tuple[str, str], list[Membership]] = defaultdict(list)
    for post in memberships(knowledge):
        posts[post.person, post.organisation].append(post)
    return posts


def _spoken(knowledge: Knowledge) -> dict[str, list[Fact]]:
    spoken: dict[str, list[Fact]] = defaultdict(list)
    for fact in knowledge.facts:
        for speaker in sorted({claim.speaker for claim in fact.claims if claim.speaker}):
            spoken[speaker].append(fact)
    return spoken
