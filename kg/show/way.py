"""How two entities are connected, step by step, with the sentences of each step."""

from __future__ import annotations

from itertools import pairwise

from kg.errors import NotFoundError
from kg.model import Entity, Knowledge
from kg.network import shortest_path, simple_graph, source_name, to_networkx
from kg.ontology import Ontology
from kg.show.entries import entries
from kg.show.evidence import evidence
from kg.show.view import View, view

# Articles that an error names.
NAMED = 3


def describe_path(
    knowledge: Knowledge,
    ontology: Ontology,
    source: Entity,
    target: Entity,
    *,
    claims: bool = False,
) -> str:
    """Return the shortest way from `source` to `target` as text, each step with its sentences.

    It follows what articles assert. With `claims`, where that leads nowhere, it also follows
    what is alleged, denied, reported or planned. Raises NotFoundError if there is no way.
    """
    seen = view(knowledge, ontology)
    for asserted_only in (True, False) if claims else (True,):
        network = to_networkx(knowledge, ontology, asserted_only=asserted_only)
        nodes = shortest_path(simple_graph(network), source.id, target.id)
        if nodes:
            return _text(nodes, seen, asserted_only=asserted_only)
    raise _no_way(source, target, seen, claims=claims)


def _text(nodes: list[str], seen: View, *, asserted_only: bool) -> str:
    steps = len(nodes) - 1
    way = " → ".join(seen.names[node] for node in nodes)
    parts = [f"{way}\n{steps} step{'' if steps == 1 else 's'}"]
    for number, (one, other) in enumerate(pairwise(nodes), start=1):
        lines = [f"{number}. {seen.names[one]} – {seen.names[other]}"]
        for entry in entries(one, seen):
            told = entry.asserted or not (asserted_only or entry.rejected)
            if entry.other == other and told:
                lines.append(f"   {seen.names[one]} {entry.heading} {entry.text}")
                lines += evidence(entry.claims, seen)
        parts.append("\n".join(lines))
    return "\n\n".join(parts)


def _no_way(source: Entity, target: Entity, seen: View, *, claims: bool) -> NotFoundError:
    reach = "not even over what is only claimed" if claims else "over what articles assert"
    shared = sorted(_articles(source, seen) & _articles(target, seen))
    hints = [f"both are in {', '.join(shared[:NAMED])}"] if shared else []
    if not claims:
        hints.append("--claims also follows what is only claimed")
    return NotFoundError(
        "; ".join([f"no way from {source.name!r} to {target.name!r}, {reach}", *hints])
    )


def _articles(entity: Entity, seen: View) -> set[str]:
    """Return the names of the articles that say something of `entity`."""
    claims = (claim for entry in entries(entity.id, seen) for claim in entry.claims)
    articles = {claim.sentence.article for claim in claims}
    return {source_name(seen.sources[article]) for article in articles & seen.sources.keys()}
