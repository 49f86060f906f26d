"""One predicate of a store as a dictionary: a scan in place of a query per node."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import pyoxigraph as ox

from kg.errors import GraphError
from kg.ontology import Ontology

Object = ox.NamedNode | ox.Literal


@dataclass(frozen=True, slots=True)
class Columns:
    """Reads the predicates of a store, which it names by CURIE."""

    store: ox.Store
    ontology: Ontology

    def pairs(self, predicate: str, thing: str | None = None) -> Iterator[tuple[str, Object]]:
        """Yield (subject IRI, object) of every triple with `predicate`; `thing` narrows to one
        object, by CURIE."""
        object_ = ox.NamedNode(self.ontology.iri(thing)) if thing else None
        node = ox.NamedNode(self.ontology.iri(predicate))
        for quad in self.store.quads_for_pattern(None, node, object_):
            if not isinstance(quad.subject, ox.NamedNode) or not isinstance(quad.object, Object):
                raise GraphError(
                    f"{quad}: kg writes no blank nodes; this graph is not from kg build"
                )
            yield quad.subject.value, quad.object

    def texts(self, predicate: str) -> dict[str, str]:
        """Return the one object of each subject, as an IRI or the text of a literal.

        Raises GraphError if a subject has two.
        """
        found = dict[str, str]()
        for subject, thing in self.pairs(predicate):
            if found.setdefault(subject, thing.value) != thing.value:
                raise GraphError(f"<{subject}> has two values of {predicate}; rebuild the graph")
        return found

    def lists(self, predicate: str) -> dict[str, list[str]]:
        """Return all objects of each subject, sorted, as IRIs or texts of literals."""
        found = dict[str, list[str]]()
        for subject, thing in self.pairs(predicate):
            found.setdefault(subject, []).append(thing.value)
        return {subject: sorted(values) for subject, values in found.items()}


def required(column: dict[str, str], subject: str, predicate: str) -> str:
    """Return what `column` holds for `subject`. Raises GraphError if that is nothing."""
    if subject not in column:
        raise GraphError(f"<{subject}> has no {predicate}; rebuild the graph with kg build")
    return column[subject]
