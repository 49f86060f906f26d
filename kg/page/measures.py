"""How central each drawn node is, and which community it belongs to.

Counted over what articles state as fact: whom others accuse is not more important for it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import networkx as nx

from kg.network import betweenness, louvain, pagerank

Content = Mapping[str, Any]
Graph = nx.Graph  # of node numbers
Shares = Mapping[int, float]

# So many communities have a colour and a letter of their own; a pair and its line is none.
COLOURED = 6
SMALLEST = 3

# How many members name a community.
NAMED = 2

STATED = "asserted"


@dataclass(frozen=True, slots=True)
class Group:
    """A community: `nodes`, best connected first, people and places before events."""

    name: str
    nodes: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Measures:
    """`shares` holds, measure by measure, what each node has of the most that any has (0..1):
    neighbours, PageRank, betweenness. `groups` are the largest communities."""

    shares: tuple[Shares, Shares, Shares]
    groups: tuple[Group, ...]


def measure(
    nodes: Iterable[int], lines: Iterable[tuple[int, int, Sequence[int]]], content: Content
) -> Measures:
    """Measure the graph of `nodes` and `lines`, each two ends and the numbers of its statements."""
    graph: Graph[int] = Graph()
    graph.add_nodes_from(sorted(nodes))
    stated = _stated(content)
    for one, other, statements in lines:
        weight = sum(stated[number] for number in statements)
        if weight:
            graph.add_edge(one, other, weight=weight)
    return Measures(
        shares=(_shares(dict(graph.degree)), _shares(pagerank(graph)), _shares(betweenness(graph))),
        groups=_groups(graph, content),
    )


def _stated(content: Content) -> list[bool]:
    """For each fact, then each post: True if an article states it and its ends as fact."""
    said = next(n for n, way in enumerate(content["said"]) if way["key"] == STATED)
    entities, claims = content["entities"], content["claims"]
    return [
        any(claims[claim]["said"] == said for claim in row["claims"])
        and not any(entities[row[end]].get("claimed") for end in ("s", "o") if end in row)
        for row in [*content["facts"], *content["posts"]]
    ]


def _shares(values: Mapping[int, float]) -> dict[int, float]:
    # Rounded, so that the last bit of a sum on another processor changes no picture.
    greatest = max(values.values(), default=0)
    return {node: round(value / greatest, 6) if greatest else 0.0 for node, value in values.items()}


def _groups(graph: Graph[int], content: Content) -> tuple[Group, ...]:
    def rank(node: int) -> tuple[bool, int, int]:
        return (is_event(node, content), -graph.degree[node], node)

    found = [sorted(group, key=rank) for group in louvain(graph) if len(group) >= SMALLEST]
    found.sort(key=lambda group: (-len(group), group))
    return tuple(Group(_name(group, content), tuple(group)) for group in found[:COLOURED])


def _name(group: Sequence[int], content: Content) -> str:
    return ", ".join(content["entities"][node]["name"] for node in group[:NAMED])


def is_event(node: int, content: Content) -> bool:
    """True if `node` is something that happened, or that somebody says happened."""
    kind = content["kinds"][content["entities"][node]["kind"]]
    return bool(content["families"][kind["family"]]["key"] == "event")
