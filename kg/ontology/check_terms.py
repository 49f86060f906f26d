"""Checks of classes and predicates."""

from __future__ import annotations

from collections.abc import Iterator

from kg.ontology.ontology import Ontology
from kg.ontology.problem import Problem
from kg.ontology.terms import OntClass, Predicate

_EVENT = "kg:Event"
_DATATYPES = ("xsd:", "rdfs:")


def undocumented(ontology: Ontology) -> Iterator[Problem]:
    """Classes and predicates without label or comment."""
    terms: tuple[OntClass | Predicate, ...] = (
        *ontology.classes.values(),
        *ontology.predicates.values(),
    )
    for term in terms:
        if not term.label:
            yield Problem(term.curie, "has no rdfs:label")
        if not term.comment:
            yield Problem(term.curie, "has no rdfs:comment")


def dangling(ontology: Ontology) -> Iterator[Problem]:
    """Superclasses, domains and ranges that are not declared; datatypes need no declaration."""
    for term in ontology.classes.values():
        for parent in term.parents:
            if parent not in ontology.classes:
                yield Problem(term.curie, f"its superclass {parent} is not declared")
    for predicate in ontology.predicates.values():
        for side in (predicate.domain, predicate.range):
            if side and side not in ontology.classes and not side.startswith(_DATATYPES):
                yield Problem(predicate.curie, f"its domain or range {side} is not declared")


def wordless(ontology: Ontology) -> Iterator[Problem]:
    """Event classes at the tips of the tree that no verb, or no noun, expresses."""
    inner = {parent for term in ontology.classes.values() for parent in term.parents}
    said = {(entry.denotes, entry.pos) for entry in ontology.entries}
    for curie in ontology.classes:
        if curie in inner or _EVENT not in ontology.ancestors(curie):
            continue
        for pos in ("verb", "noun"):
            if (curie, pos) not in said:
                yield Problem(curie, f"no {pos} expresses it; add an entry to lexicon.ttl")
