"""TriG: what each article says as a named graph of its own, named by the article's IRI.

In it are the article, its sentences and claims, and the plain triples that it asserts; a triple
that two articles assert is in both graphs. What belongs to no article (names, classes of
entities, links, the run) is in the default graph.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import BinaryIO

import pyoxigraph as ox

from kg.graph import base_iri
from kg.graph.columns import Columns, required
from kg.graph.serialise import to_trig
from kg.ontology import Ontology

Triple = tuple[str, str, str]
DEFAULT_GRAPH = ""


def write(store: ox.Store, ontology: Ontology, target: BinaryIO) -> None:
    """Write the graph as TriG."""
    columns = Columns(store, ontology)
    homes = _homes(columns)
    asserted = _asserted(columns, homes)
    lines = (line for quad in store for line in _placed(quad, homes, asserted))
    target.write(to_trig(lines, ontology.prefixes, base_iri(store, ontology)))


def _placed(
    quad: ox.Quad, homes: Mapping[str, str], asserted: Mapping[Triple, set[str]]
) -> Iterator[str]:
    """Yield the triple once for each graph that it belongs to."""
    triple = str(quad.subject), str(quad.predicate), str(quad.object)
    home = homes.get(triple[0].strip("<>"))
    graphs = {f"<{home}>"} if home else asserted.get(triple, {DEFAULT_GRAPH})
    for graph in graphs:
        yield f"{' '.join(triple)} {graph} ."


def _homes(columns: Columns) -> dict[str, str]:
    """Return the article of each article, sentence, selector and claim, by IRI."""
    homes = {node: node for node, _ in columns.pairs("rdf:type", "kg:Article")}
    for predicate in ("oa:hasSource", "oa:hasTarget"):
        for part, whole in columns.pairs(predicate):
            homes[part] = required(homes, whole.value, "article")
    for sentence, selector in columns.pairs("oa:hasSelector"):
        homes[selector.value] = required(homes, sentence, "article")
    return homes


def _asserted(columns: Columns, homes: dict[str, str]) -> dict[Triple, set[str]]:
    """Return the graphs of each plain triple, superclasses of a type included."""
    subjects, predicates = columns.texts("kg:subject"), columns.texts("kg:predicate")
    objects = {claim: str(thing) for claim, thing in columns.pairs("kg:object")}
    found = dict[Triple, set[str]]()
    for claim, _ in columns.pairs("kg:factuality", "kg:Asserted"):
        subject = required(subjects, claim, "kg:subject")
        predicate = required(predicates, claim, "kg:predicate")
        thing = required(objects, claim, "kg:object")
        for one in _with_superclasses(columns.ontology, predicate, thing):
            graph = f"<{required(homes, claim, 'article')}>"
            found.setdefault((f"<{subject}>", f"<{predicate}>", one), set()).add(graph)
    return found


def _with_superclasses(ontology: Ontology, predicate: str, thing: str) -> list[str]:
    """Return the objects that go with `thing`: for a type its superclasses too, as terms."""
    curie = ontology.curie(thing.strip("<>"))
    if predicate != ontology.iri("rdf:type") or curie is None:
        return [thing]
    return [f"<{ontology.iri(one)}>" for one in ontology.ancestors(curie)]
