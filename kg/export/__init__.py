"""A graph for other tools: one file a format, one line in EXPORTERS."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import BinaryIO

import pyoxigraph as ox

from kg.errors import GraphError
from kg.export import csv_tables, cytoscape, gexf, graphml, jsonld, ntriples, trig, turtle
from kg.export.exporter import Exporter
from kg.export.files import replacing
from kg.ontology import Ontology

__all__ = ["EXPORTERS", "Exporter", "export"]

EXPORTERS: Mapping[str, Exporter] = {
    "turtle": Exporter(".ttl", "RDF that people can read", turtle.write),
    "ntriples": Exporter(".nt", "RDF, one triple a line", ntriples.write),
    "jsonld": Exporter(".jsonld", "RDF in JSON, with its context inside", jsonld.write),
    "trig": Exporter(".trig", "RDF with one named graph for each article", trig.write),
    "graphml": Exporter(".graphml", "network for yEd, Gephi, igraph, networkx", graphml.write),
    "gexf": Exporter(".gexf", "network for Gephi", gexf.write),
    "csv": Exporter(".zip", "nodes.csv and edges.csv for spreadsheets, zipped", csv_tables.write),
    "cytoscape": Exporter(".cyjs", "network for Cytoscape, in JSON", cytoscape.write),
}


def export(name: str, store: ox.Store, ontology: Ontology, target: Path | BinaryIO) -> None:
    """Write the graph of `store` to `target` in the format `name` of EXPORTERS.

    A file appears whole or not at all. Raises GraphError for an unknown format, for a graph
    that kg did not write, and for a file that cannot be written.
    """
    if name not in EXPORTERS:
        raise GraphError(f"unknown format {name!r}; choose from {', '.join(EXPORTERS)}")
    if not isinstance(target, Path):
        EXPORTERS[name].write(store, ontology, target)
        return
    with replacing(target) as stream:
        EXPORTERS[name].write(store, ontology, stream)
