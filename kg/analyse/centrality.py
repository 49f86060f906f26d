"""Who is at the centre, by three measures."""

from __future__ import annotations

import networkx as nx

from kg.analyse.analysis import Analysis, Row
from kg.analyse.nodes import is_event, kind, label
from kg.network import betweenness, pagerank, simple_graph


def centrality(network: nx.MultiDiGraph[str]) -> list[Row]:
    """Return (name, kind, connections, importance, go-between) an entity, most important first.

    Connections are neighbours in the network, importance is PageRank, go-between is
    betweenness; both lie in 0..1 and have four digits.
    """
    graph = simple_graph(network)
    importance = {node: round(share, 4) for node, share in pagerank(graph).items()}
    between = betweenness(graph)
    nodes = [node for node in graph if not is_event(graph, node) and graph.degree[node]]
    nodes.sort(key=lambda node: (-importance[node], -graph.degree[node], node))
    return [
        (
            label(graph, node),
            kind(graph, node),
            graph.degree[node],
            importance[node],
            round(between[node], 4),
        )
        for node in nodes
    ]


CENTRALITY = Analysis(
    title="Who is at the centre",
    explanation=(
        "Importance is high for those connected with others who are well connected; "
        "go-between is high for those through whom the others are connected."
    ),
    columns=("name", "kind", "connections", "importance", "go-between"),
    rows=lambda material: centrality(material.network),
)
