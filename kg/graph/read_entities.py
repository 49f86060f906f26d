"""Entities back from their names, links and classes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Mapping

import pyoxigraph as ox

from kg.errors import GraphError
from kg.graph.columns import Columns
from kg.graph.entities import LINKS, POINT
from kg.graph.pen import CLAIMED, REJECTED
from kg.model import Entity, Fact, Term
from kg.ontology import Ontology

# The query that finds classes: only entities have a label, so it skips claims and sentences.
_TYPES = "SELECT ?node ?type { ?node rdfs:label ?name . ?node a ?type }"


def read_entities(columns: Columns, facts: Iterable[Fact]) -> tuple[Entity, ...]:
    """Return the entities of a store by IRI. `facts` tell what a claimed event is said to be."""
    names, aliases = columns.texts("rdfs:label"), columns.lists("skos:altLabel")
    links, types, claimed = _links(columns), _types(columns), _claimed(facts)
    points = _points(columns)
    former, decisions = _former(columns), columns.lists("prov:wasInfluencedBy")
    return tuple(
        Entity(
            id=node,
            kind=_kind(columns.ontology, node, types.get(node, ()), claimed.get(node, {})),
            name=names[node],
            aliases=tuple(aliases.get(node, ())),
            links=tuple(sorted(links.get(node, ()))),
            point=points.get(node),
            former=tuple(sorted(former.get(node, ()))),
            decisions=tuple(decisions.get(node, ())),
        )
        for node in sorted(names)
    )


def _links(columns: Columns) -> dict[str, list[tuple[str, str]]]:
    found = dict[str, list[tuple[str, str]]]()
    for predicate in LINKS:
        for node, target in columns.pairs(predicate):
            found.setdefault(node, []).append((predicate, target.value))
    return found


def _points(columns: Columns) -> dict[str, tuple[float, float]]:
    lats, lons = (columns.texts(predicate) for predicate in POINT)
    return {node: (float(lat), float(lons[node])) for node, lat in lats.items() if node in lons}


def _former(columns: Columns) -> dict[str, list[str]]:
    found = dict[str, list[str]]()
    for former, node in columns.pairs("dcterms:isReplacedBy"):
        found.setdefault(node.value, []).append(former)
    return found


def _types(columns: Columns) -> dict[str, list[str]]:
    found = dict[str, list[str]]()
    rows = columns.store.query(_TYPES, prefixes=dict(columns.ontology.prefixes))
    assert isinstance(rows, ox.QuerySolutions)
    for node, kind in rows:
        curie = columns.ontology.curie(kind.value)
        if curie is not None:
            found.setdefault(node.value, []).append(curie)
    return found


def _claimed(facts: Iterable[Fact]) -> dict[str, Counter[str]]:
    """Return how many claims say of a node that it is of a class."""
    found = dict[str, Counter[str]]()
    for fact in facts:
        if fact.predicate == "rdf:type" and isinstance(fact.object, Term):
            found.setdefault(fact.subject, Counter())[fact.object.curie] += len(fact.claims)
    return found


def _kind(ontology: Ontology, node: str, types: Collection[str], claimed: Mapping[str, int]) -> str:
    """Return the most specific class of a node.

    Where several are equally specific, the node's own class, which needs no claim, comes
    first; then the class that most claims give; then the alphabet.
    """
    only = next(((top, name) for top, name in CLAIMED.items() if name in types), None)
    if only is not None:
        known = [kind for kind in claimed if ontology.is_a(kind, only[0])] or [only[1]]
    elif REJECTED in types:
        known = list(claimed)
    else:
        known = [kind for kind in types if kind in ontology.classes]
    above = {parent for kind in known for parent in ontology.superclasses(kind)}
    candidates = [kind for kind in known if kind not in above]
    if not candidates:
        raise GraphError(f"<{node}> has a name and no class of the ontology; rebuild the graph")
    return min(candidates, key=lambda kind: (kind in claimed, -claimed.get(kind, 0), kind))
