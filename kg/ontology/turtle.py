"""Turtle as nested dictionaries: subject -> predicate -> objects, in the order of the file.

Terms are strings: a CURIE if a prefix fits, else the IRI; "_:id" for a blank node; the bare
text of a literal. That is all that the two files of the ontology need, and it is quick.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path

import pyoxigraph

from kg.errors import OntologyError
from kg.ontology.prefixes import compact

Node = Mapping[str, list[str]]
Graph = Mapping[str, Node]
EMPTY: Node = {}


def read(path: Path) -> Graph:
    """All triples of `path`. Raises OntologyError if it is missing or not Turtle."""
    graph: dict[str, dict[str, list[str]]] = {}
    try:
        for triple in pyoxigraph.parse(path=path, format=pyoxigraph.RdfFormat.TURTLE):
            node = graph.setdefault(_text(triple.subject), {})
            node.setdefault(_name(triple.predicate.value), []).append(_text(triple.object))
    except (OSError, SyntaxError) as error:
        raise OntologyError(
            f"{path}: {error}; an ontology folder holds kg.ttl and lexicon.ttl, both valid Turtle"
        ) from error
    return graph


def only(node: Node, predicate: str) -> str:
    """The object of `predicate`; "" if there is none, all of them in a row if they differ."""
    values = node.get(predicate, ())
    return values[0] if len(values) == 1 else " ".join(dict.fromkeys(values))


def _text(term: object) -> str:
    if isinstance(term, pyoxigraph.Literal):
        return term.value
    if isinstance(term, pyoxigraph.NamedNode):
        return _name(term.value)
    return str(term)


@lru_cache(maxsize=4096)
def _name(iri: str) -> str:
    return compact(iri) or iri
