"""How those at the centre are connected with each other."""

from __future__ import annotations

from itertools import combinations

import networkx as nx

from kg.analyse.analysis import Analysis, Row
from kg.analyse.nodes import is_event, label
from kg.network import shortest_path, simple_graph

# Ways between so many of the best connected entities: 15 pairs.
ENDS = 6


def paths(network: nx.MultiDiGraph[str]) -> list[Row]:
    """Return (one, other, steps, the way) a pair of the best connected; no way, no row."""
    graph = simple_graph(network)
    entities = [node for node in graph if not is_event(graph, node) and graph.degree[node]]
    ends = sorted(entities, key=lambda node: (-graph.degree[node], node))[:ENDS]
    ways = [shortest_path(graph, one, other) for one, other in combinations(ends, 2)]
    return [
        (
            label(graph, way[0]),
            label(graph, way[-1]),
            len(way) - 1,
            " – ".join(label(graph, node) for node in way),
        )
        for way in ways
        if way
    ]


PATHS = Analysis(
    title="How the best connected hang together",
    explanation="The shortest way from one to the other, through what they have in common.",
    columns=("from", "to", "steps", "way"),
    rows=lambda material: paths(material.network),
)
