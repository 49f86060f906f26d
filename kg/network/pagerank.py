"""PageRank by power iteration, on the standard library: networkx asks for SciPy."""

from __future__ import annotations

from typing import TypeVar

import networkx as nx

# The usual damping of Brin and Page (1998); the sum of changes at which it has settled.
DAMPING = 0.85
TOLERANCE = 1e-8
MAX_ROUNDS = 100

Node = TypeVar("Node")


def pagerank(graph: nx.Graph[Node]) -> dict[Node, float]:
    """Return the share of attention a node gets from its neighbours; all add up to 1.

    Lines count by their `weight`. A node without lines passes its share on to all.
    """
    count = graph.number_of_nodes()
    weights = dict(graph.degree(weight="weight"))
    rank = dict.fromkeys(graph, 1 / count) if count else {}
    for _ in range(MAX_ROUNDS):
        lost = sum(rank[node] for node in graph if not weights[node])
        base = (1 - DAMPING + DAMPING * lost) / count if count else 0.0
        settled = rank
        rank = {node: base + DAMPING * _received(graph, node, settled, weights) for node in graph}
        if sum(abs(rank[node] - settled[node]) for node in graph) < TOLERANCE:
            break
    return rank


def _received(
    graph: nx.Graph[Node], node: Node, rank: dict[Node, float], weights: dict[Node, int]
) -> float:
    shares = (rank[o] * line["weight"] / weights[o] for o, line in graph.adj[node].items())
    return float(sum(shares))
