"""Groups of nodes that have more to do with each other than with the rest."""

from __future__ import annotations

import networkx as nx

from kg.analyse.analysis import Analysis, Row
from kg.analyse.nodes import count_kinds, leaders
from kg.network import louvain, simple_graph

# Two nodes and their line are a fact, not a group.
SMALLEST = 3

# How many members name a group, and how many more are listed.
NAMED, LISTED = 3, 12


def communities(network: nx.MultiDiGraph[str]) -> list[Row]:
    """Return (name, entities, events, members) a group, largest first."""
    graph = simple_graph(network)
    groups = [group for group in louvain(graph) if len(group) >= SMALLEST]
    groups.sort(key=lambda group: (-len(group), min(group)))
    return [
        (
            " · ".join(leaders(graph, group, NAMED)),
            *count_kinds(graph, group),
            ", ".join(leaders(graph, group, LISTED)),
        )
        for group in groups
    ]


COMMUNITIES = Analysis(
    title="Groups",
    explanation=(
        "Those who have more to do with each other than with the rest, "
        "each group named after its best connected members."
    ),
    columns=("group", "entities", "events", "members"),
    rows=lambda material: communities(material.network),
)
