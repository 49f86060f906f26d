"""Cytoscape JSON, for Cytoscape and Cytoscape.js."""

from __future__ import annotations

import json
from typing import BinaryIO

import pyoxigraph as ox

from kg.export.drawing import drawing
from kg.ontology import Ontology


def write(store: ox.Store, ontology: Ontology, target: BinaryIO) -> None:
    """Write the network as Cytoscape JSON; Cytoscape shows `name` on a node."""
    network = drawing(store, ontology)
    nodes = [
        {"data": {"id": node, "name": attributes["label"], **attributes}}
        for node, attributes in network.nodes(data=True)
    ]
    edges = [
        {"data": {"id": key, "source": source, "target": other, **attributes}}
        for source, other, key, attributes in network.edges(keys=True, data=True)
    ]
    document = {"data": {"name": "kg"}, "elements": {"nodes": nodes, "edges": edges}}
    target.write(json.dumps(document, ensure_ascii=False, indent=1, sort_keys=True).encode())
