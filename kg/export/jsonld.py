"""JSON-LD with its context inside: nothing is fetched to read it."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from functools import cache
from itertools import groupby
from typing import BinaryIO

import pyoxigraph as ox

from kg.graph.serialise import encode, store_lines
from kg.ontology import Ontology

Shorten = Callable[[str], str]


def write(store: ox.Store, ontology: Ontology, target: BinaryIO) -> None:
    """Write the graph as JSON-LD, one node a line, in the order of their IRIs."""
    data = encode(store_lines(store))
    prefixes = _prefixes(data, ontology)
    short = _shortener(ontology, prefixes)
    target.write(f'{{"@context": {json.dumps(prefixes, indent=1)},\n"@graph": ['.encode())
    separator = "\n"
    triples = ox.parse(data, ox.RdfFormat.N_TRIPLES)
    for subject, group in groupby(triples, key=lambda quad: _iri(quad.subject)):
        node = {"@id": subject, **_properties(group, short)}
        target.write((separator + json.dumps(node, ensure_ascii=False)).encode())
        separator = ",\n"
    target.write(b"\n]}\n")


def _prefixes(data: bytes, ontology: Ontology) -> dict[str, str]:
    """Return the prefixes that are not also the scheme of an IRI in the data.

    JSON-LD would take the address "geo:37.8,-122.4" for a name under the prefix geo.
    """
    return {
        prefix: namespace
        for prefix, namespace in sorted(ontology.prefixes.items())
        if f"<{prefix}:".encode() not in data
    }


def _shortener(ontology: Ontology, prefixes: Mapping[str, str]) -> Shorten:
    @cache
    def short(iri: str) -> str:
        curie = ontology.curie(iri)
        return curie if curie and curie.partition(":")[0] in prefixes else iri

    return short


def _properties(quads: Iterable[ox.Quad], short: Shorten) -> dict[str, list[object]]:
    properties = dict[str, list[object]]()
    for quad in quads:
        key, value = _property(quad, short)
        properties.setdefault(key, []).append(value)
    return properties


def _property(quad: ox.Quad, short: Shorten) -> tuple[str, object]:
    key = short(quad.predicate.value)
    if isinstance(quad.object, ox.Literal):
        return key, _literal(quad.object, short)
    thing = short(_iri(quad.object))
    return ("@type", thing) if key == "rdf:type" else (key, {"@id": thing})


def _literal(literal: ox.Literal, short: Shorten) -> object:
    datatype = short(literal.datatype.value)
    if datatype == "xsd:string":
        return literal.value
    return {"@type": datatype, "@value": literal.value}


def _iri(term: object) -> str:
    assert isinstance(term, ox.NamedNode)  # a graph of kg holds no blank nodes
    return term.value
