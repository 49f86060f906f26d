"""Knowledge to a networkx multigraph."""

from __future__ import annotations

from functools import partial

import networkx as nx

from kg.graph import without_rejected
from kg.model import Entity, Fact, Knowledge, Ref
from kg.network.lines import Attributes, line
from kg.network.memberships import Membership, is_record, memberships
from kg.ontology import Ontology

# An event that no article asserts is a kg:ClaimedEvent in the graph, not a kg:Event.
EVENT, CLAIMED_EVENT = "kg:Event", "kg:ClaimedEvent"

# The predicate of a post that no direct fact from the same sentence stands for.
POST = "org:Membership"


def to_networkx(
    knowledge: Knowledge, ontology: Ontology, *, asserted_only: bool = False
) -> nx.MultiDiGraph[str]:
    """Return the network of `knowledge`: entities and events as nodes, facts as lines.

    Nodes are IRIs with `label`, `kind`, `kind_label` and `event` (bool). A line stands for a
    fact between two of them; its key is the predicate, its attributes those of
    `kg.network.lines.line`. A post is folded into the lines from its holder to its
    organisation that rest on the same sentence, as `role`, `start` and `end`; if there is
    none, it is a line of its own. `asserted_only` leaves out what no article asserts; what a
    reviewer rejected is always left out.
    """
    knowledge = without_rejected(knowledge)
    network = _nodes(knowledge, ontology, asserted_only=asserted_only)
    attributes = partial(
        line, ontology=ontology, sources={source.id: source for source in knowledge.sources}
    )
    direct = _direct(knowledge, network, asserted_only=asserted_only)
    for (subject, other), facts in direct.items():
        for fact in facts:
            network.add_edge(
                subject, other, fact.predicate, **attributes(fact.predicate, fact.claims)
            )
    for post in memberships(knowledge, asserted_only=asserted_only):
        person, organisation = post.person, post.organisation
        if {person, organisation} <= network.nodes:
            telling = filter(post.told_by, direct.get((person, organisation), ()))
            keys = [fact.predicate for fact in telling]
            if not keys:
                keys = [POST]
                network.add_edge(person, organisation, POST, **attributes(POST, post.claims))
            for key in keys:
                _fold(network.edges[person, organisation, key], post)
    return network


def is_event(entity: Entity, ontology: Ontology) -> bool:
    """True if `entity` is something that happened, or that somebody says happened."""
    return entity.kind == CLAIMED_EVENT or ontology.is_a(entity.kind, EVENT)


def _nodes(
    knowledge: Knowledge, ontology: Ontology, *, asserted_only: bool
) -> nx.MultiDiGraph[str]:
    network: nx.MultiDiGraph[str] = nx.MultiDiGraph()
    claimed = _claimed(knowledge) if asserted_only else frozenset[str]()
    for entity in knowledge.entities:
        if not is_record(entity.kind, ontology) and entity.id not in claimed:
            network.add_node(
                entity.id,
                label=entity.name,
                kind=entity.kind,
                kind_label=ontology.label(entity.kind),
                event=is_event(entity, ontology),
            )
    return network


def _claimed(knowledge: Knowledge) -> frozenset[str]:
    """Return the events whose type is only claimed: no article says that they happened."""
    types = [fact for fact in knowledge.facts if fact.predicate == "rdf:type"]
    asserted = {fact.subject for fact in types if fact.asserted}
    return frozenset(fact.subject for fact in types) - asserted


def _direct(
    knowledge: Knowledge, network: nx.MultiDiGraph[str], *, asserted_only: bool
) -> dict[tuple[str, str], list[Fact]]:
    """Return the facts between two nodes of `network`, by their ends, in their order."""
    direct: dict[tuple[str, str], list[Fact]] = {}
    for fact in knowledge.facts:
        if isinstance(fact.object, Ref) and (fact.asserted or not asserted_only):
            ends = fact.subject, fact.object.id
            if set(ends) <= network.nodes:
                direct.setdefault(ends, []).append(fact)
    return direct


def _fold(attributes: Attributes, post: Membership) -> None:
    for name, text in (("role", post.role), ("start", post.start), ("end", post.end)):
        known = attributes.get(name)
        attributes[name] = f"{known}; {text}" if known and text else known or text
