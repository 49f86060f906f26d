"""Who stands between the others."""

from __future__ import annotations

from typing import TypeVar

import networkx as nx

from kg.network.fast import fast
from kg.network.simple import SEED

# Betweenness over all pairs is quadratic: above this many nodes it starts from a sample.
SAMPLE_ABOVE = 1_000
SAMPLE = 100

Node = TypeVar("Node")


def betweenness(graph: nx.Graph[Node]) -> dict[Node, float]:
    """Return the share of shortest ways that lead through a node.

    In large graphs it is sampled, unless igraph is there.
    """
    quick = fast(graph)
    if quick is not None:
        pairs = (len(graph) - 1) * (len(graph) - 2) / 2
        return {node: ways / pairs for node, ways in zip(graph, quick.betweenness(), strict=True)}
    sample = SAMPLE if graph.number_of_nodes() > SAMPLE_ABOVE else None
    return nx.betweenness_centrality(graph, k=sample, seed=SEED)
