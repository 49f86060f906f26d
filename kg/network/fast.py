"""igraph, where it is installed: many times faster than networkx on large networks.

It is no dependency, as its licence is the GPL: `pip install kg[fast]` brings it. The same
installed packages give the same bytes; with and without igraph the groups and the ranks of a
large network may differ.
"""

from __future__ import annotations

import importlib
import importlib.util
import random
from typing import Any, TypeVar

import networkx as nx

from kg.network.simple import SEED

# Nodes: up to here networkx takes a second, and results do not depend on what is installed.
ABOVE = 1_000

Node = TypeVar("Node")


def fast(graph: nx.Graph[Node]) -> Any | None:  # noqa: ANN401 (igraph has no types)
    """Return `graph` for igraph, nodes by their place, if it is large and igraph is there.

    Lines carry their `weight`. igraph's random numbers start afresh, so that each call gives the
    same.
    """
    if len(graph) <= ABOVE or importlib.util.find_spec("igraph") is None:
        return None
    igraph = importlib.import_module("igraph")
    igraph.set_random_number_generator(random.Random(SEED))
    number = {name: place for place, name in enumerate(graph)}
    lines = [(number[a], number[b], data["weight"]) for a, b, data in graph.edges(data=True)]
    return igraph.Graph(
        n=len(graph),
        edges=[line[:2] for line in lines],
        edge_attrs={"weight": [line[2] for line in lines]},
    )
