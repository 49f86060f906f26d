"""The plain network: one weighted line between two nodes, and the way from one to another."""

from __future__ import annotations

import networkx as nx

# Every random choice (communities, sampling) starts from here: same graph, same result.
SEED = 20261


def simple_graph(network: nx.MultiDiGraph[str]) -> nx.Graph[str]:
    """Return the undirected graph of `network`; `weight` counts the facts between two nodes.

    A fact from a node to itself says nothing of how nodes are connected and is left out.
    """
    graph: nx.Graph[str] = nx.Graph()
    graph.add_nodes_from(network.nodes(data=True))
    for subject, other in network.edges():
        if subject != other:
            weight = graph.get_edge_data(subject, other, {"weight": 0})["weight"]
            graph.add_edge(subject, other, weight=weight + 1)
    return graph


def shortest_path(graph: nx.Graph[str], source: str, target: str) -> list[str] | None:
    """Return the nodes of a shortest path, ends included; None if there is no way.

    Of several with equally few steps it takes the one past the least connected nodes: a way
    through a court case says more than one through the country where all of it happened.
    """
    share = 1 / (2 * graph.number_of_edges() + 1)  # all detours together cost less than a step

    def cost(_: str, node: str, __: object) -> float:
        return 1 + share * graph.degree[node]

    try:
        return list(nx.dijkstra_path(graph, source, target, weight=cost))
    except (nx.NetworkXNoPath, nx.NodeNotFound):
        return None
