"""The separate parts that a network falls into."""

from __future__ import annotations

import networkx as nx

from kg.analyse.analysis import Analysis, Row
from kg.analyse.nodes import count_kinds, leaders
from kg.network import simple_graph


def components(network: nx.MultiDiGraph[str]) -> list[Row]:
    """Return (number, entities, events, best connected members) a part, largest first.

    A node without any line is no part of a network and is left out.
    """
    graph = simple_graph(network)
    parts = [part for part in nx.connected_components(graph) if len(part) > 1]
    parts.sort(key=lambda part: (-len(part), min(part)))
    return [
        (number, *count_kinds(graph, part), ", ".join(leaders(graph, part)))
        for number, part in enumerate(parts, start=1)
    ]


COMPONENTS = Analysis(
    title="Separate stories",
    explanation="Parts of the network that no fact connects with each other.",
    columns=("part", "entities", "events", "best connected"),
    rows=lambda material: components(material.network),
)
