"""All that the graph holds on one entity, each fact with its sentences."""

from __future__ import annotations

from collections.abc import Iterable

from kg.model import Entity, Knowledge
from kg.ontology import Ontology
from kg.show.entries import Entry, entries
from kg.show.evidence import evidence
from kg.show.said import said
from kg.show.view import View, view

CLAIMED = "CLAIMED, BUT NOT ASSERTED BY ANY ARTICLE"
REJECTED = "REJECTED IN REVIEW"
SAID = "WHAT THEY SAY OF OTHERS"


def describe_entity(
    knowledge: Knowledge, ontology: Ontology, entity: Entity, *, ids: bool = False
) -> str:
    """Return name, kind, aliases and links of `entity`, then its facts, as text for a terminal.

    Facts stand under their predicate, read from the entity's side; those that no article
    asserts have a part of their own, and so have those that a reviewer rejected and what the
    entity itself is quoted with. `ids` adds the name of each claim.
    """
    seen = view(knowledge, ontology, ids=ids)
    known = entries(entity.id, seen)
    rejected = [entry for entry in known if entry.rejected]
    claimed = [entry for entry in known if not (entry.asserted or entry.rejected)]
    parts = [
        _head(entity, seen),
        *_groups((entry for entry in known if entry.asserted), seen),
        *_under(CLAIMED, _groups(claimed, seen)),
        *_under(REJECTED, _groups(rejected, seen)),
        *_under(SAID, _groups(said(entity.id, seen), seen)),
    ]
    return "\n\n".join(parts)


def _head(entity: Entity, seen: View) -> str:
    ontology = seen.ontology
    lines = [entity.name, ontology.label(entity.kind)]
    if entity.aliases:
        lines.append(f"also called {', '.join(entity.aliases)}")
    lines += [f"{ontology.label(predicate)}: {iri}" for predicate, iri in entity.links]
    decided = (seen.decisions[iri] for iri in entity.decisions if iri in seen.decisions)
    lines += [f"reviewed ({one.action}) by {one.by}, {one.when}" for one in decided]
    return "\n".join(lines)


def _groups(listed: Iterable[Entry], seen: View) -> list[str]:
    """Return a paragraph a heading: what stands under it, each with its evidence."""
    groups: dict[str, list[str]] = {}
    for entry in listed:
        lines = groups.setdefault(entry.heading, [entry.heading])
        lines += [f"   {entry.text}", *evidence(entry.claims, seen)]
    return ["\n".join(lines) for lines in groups.values()]


def _under(title: str, groups: list[str]) -> list[str]:
    return [title, *groups] if groups else []
