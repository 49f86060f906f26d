"""Those who alone, and the lines that alone, connect parts of the network."""

from __future__ import annotations

import networkx as nx

from kg.analyse.analysis import Analysis, Row
from kg.analyse.cuts import cut_lines, cut_nodes
from kg.analyse.nodes import kind, label
from kg.network import simple_graph

# Who cuts off a single node only is next to it, not between parts.
SMALLEST_CUT = 2


def brokers(network: nx.MultiDiGraph[str]) -> list[Row]:
    """Return (name, kind, parts, cut off) a node that alone connects parts."""
    graph = simple_graph(network)
    return [
        (label(graph, cut.nodes[0]), kind(graph, cut.nodes[0]), len(cut.parts), cut.cut_off)
        for cut in cut_nodes(graph)
        if cut.cut_off >= SMALLEST_CUT
    ]


def bridges(network: nx.MultiDiGraph[str]) -> list[Row]:
    """Return (one end, other end, facts, cut off) a line that alone connects two parts."""
    graph = simple_graph(network)
    return [
        (label(graph, one), label(graph, other), graph.edges[one, other]["weight"], cut.cut_off)
        for cut in cut_lines(graph)
        for one, other in [cut.nodes]
        if cut.cut_off >= SMALLEST_CUT
    ]


BROKERS = Analysis(
    title="Who alone connects others",
    explanation=(
        "Without this person, organisation, place or event the network falls into parts; "
        "the last column counts what would be cut off."
    ),
    columns=("name", "kind", "parts", "cut off"),
    rows=lambda material: brokers(material.network),
)

BRIDGES = Analysis(
    title="Bridges",
    explanation=(
        "The only line between two parts of the network: what it rests on is worth a check."
    ),
    columns=("one end", "other end", "facts", "cut off"),
    rows=lambda material: bridges(material.network),
)
