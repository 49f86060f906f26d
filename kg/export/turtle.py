"""Turtle: the form of out/graph.ttl, byte for byte."""

from __future__ import annotations

from typing import BinaryIO

import pyoxigraph as ox

from kg.graph import base_iri
from kg.graph.serialise import store_lines, to_turtle
from kg.ontology import Ontology


def write(store: ox.Store, ontology: Ontology, target: BinaryIO) -> None:
    """Write the graph as Turtle."""
    base = base_iri(store, ontology)
    target.write(to_turtle(store_lines(store), ontology.prefixes, base))
