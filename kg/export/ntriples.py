"""N-Triples, sorted: what every RDF tool reads and every diff can show."""

from __future__ import annotations

from typing import BinaryIO

import pyoxigraph as ox

from kg.graph.serialise import encode, store_lines
from kg.ontology import Ontology


def write(store: ox.Store, _ontology: Ontology, target: BinaryIO) -> None:
    """Write the graph as N-Triples."""
    target.write(encode(store_lines(store)))
