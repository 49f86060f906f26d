"""Groups of nodes that have more to do with each other than with the rest."""

from __future__ import annotations

from typing import TypeVar

import networkx as nx

from kg.network.fast import fast
from kg.network.simple import SEED

Node = TypeVar("Node")


def louvain(graph: nx.Graph[Node]) -> list[set[Node]]:
    """Return the groups of Louvain's method (Blondel and others, 2008), seeded.

    Lines count by their `weight`. It runs on numbers in place of IRIs: sets of text are walked
    in an order that changes from run to run, and the groups with it.
    """
    names = list(graph)
    quick = fast(graph)
    if quick is not None:
        return [{names[i] for i in group} for group in quick.community_multilevel("weight")]
    number = {name: i for i, name in enumerate(names)}
    numbers: nx.Graph[int] = nx.empty_graph(len(names))
    for one, other, line in graph.edges(data=True):
        numbers.add_edge(number[one], number[other], weight=line["weight"])
    found = nx.community.louvain_communities(numbers, weight="weight", seed=SEED)
    return [{names[i] for i in group} for group in found]
