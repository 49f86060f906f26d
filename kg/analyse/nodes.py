"""What several analyses ask of a node: its name, its kind, its rank."""

from __future__ import annotations

from collections.abc import Collection

import networkx as nx

# How many members name a group.
LEADERS = 5


def label(graph: nx.Graph[str], node: str) -> str:
    """Return the name of a node."""
    return str(graph.nodes[node]["label"])


def kind(graph: nx.Graph[str], node: str) -> str:
    """Return what a node is, in plain English."""
    return str(graph.nodes[node]["kind_label"])


def is_event(graph: nx.Graph[str], node: str) -> bool:
    """True for a node that happened."""
    return bool(graph.nodes[node]["event"])


def count_kinds(graph: nx.Graph[str], nodes: Collection[str]) -> tuple[int, int]:
    """Return how many of `nodes` are entities and how many events."""
    events = sum(is_event(graph, node) for node in nodes)
    return len(nodes) - events, events


def leaders(graph: nx.Graph[str], nodes: Collection[str], count: int = LEADERS) -> list[str]:
    """Return the names of the best connected of `nodes`, entities before events."""
    ranked = sorted(nodes, key=lambda node: (is_event(graph, node), -graph.degree[node], node))
    return [label(graph, node) for node in ranked[:count]]
