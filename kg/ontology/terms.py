"""Classes and predicates, as kg.ttl declares them."""

from __future__ import annotations

from dataclasses import dataclass

from kg.ontology.turtle import Graph, Node, only

# What each OWL type says of the objects of a predicate. An annotation may point at anything:
# a literal, an entity, a class or another predicate (kg:object, rdf:object, rdf:type).
KINDS = {
    "owl:ObjectProperty": "object",
    "owl:DatatypeProperty": "datatype",
    "owl:AnnotationProperty": "annotation",
    "rdf:Property": "annotation",
}


@dataclass(frozen=True, slots=True)
class OntClass:
    """A class; `parents` are its direct superclasses, those of kg first."""

    curie: str
    label: str
    comment: str
    parents: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Predicate:
    """A predicate.

    `domain` and `range` are CURIEs, None if anything goes; `kind` is "object", "datatype" or
    "annotation"; `label` reads from subject to object ("works for"), `inverse_label` the
    other way ("employs"), None if there is no such reading.
    """

    curie: str
    label: str
    comment: str
    domain: str | None
    range: str | None
    kind: str
    symmetric: bool
    inverse_label: str | None


def classes(graph: Graph) -> dict[str, OntClass]:
    """The classes declared in `graph` by CURIE, in the order of the file."""
    return {
        curie: OntClass(
            curie,
            only(node, "rdfs:label"),
            only(node, "rdfs:comment"),
            tuple(node.get("rdfs:subClassOf", ())),
        )
        for curie, node in graph.items()
        if "owl:Class" in node.get("rdf:type", ())
    }


def predicates(graph: Graph) -> dict[str, Predicate]:
    """The predicates declared in `graph` by CURIE, in the order of the file."""
    return {
        curie: _predicate(curie, node, kind)
        for curie, node in graph.items()
        if (kind := _kind(node)) is not None
    }


def factualities(graph: Graph) -> tuple[str, ...]:
    """The members of kg:Factuality, in the order of the file."""
    return tuple(c for c, node in graph.items() if "kg:Factuality" in node.get("rdf:type", ()))


def labels(graph: Graph) -> dict[str, str]:
    """The label of everything in `graph` that has one."""
    return {c: node["rdfs:label"][0] for c, node in graph.items() if "rdfs:label" in node}


def _kind(node: Node) -> str | None:
    types = node.get("rdf:type", ())
    return next((kind for owl, kind in KINDS.items() if owl in types), None)


def _predicate(curie: str, node: Node, kind: str) -> Predicate:
    return Predicate(
        curie=curie,
        label=only(node, "rdfs:label"),
        comment=only(node, "rdfs:comment"),
        domain=only(node, "rdfs:domain") or None,
        range=only(node, "rdfs:range") or None,
        kind=kind,
        symmetric="owl:SymmetricProperty" in node["rdf:type"],
        inverse_label=only(node, "kg:inverseLabel") or None,
    )
