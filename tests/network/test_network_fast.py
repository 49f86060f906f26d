"""The optional igraph: used only where it is there and only on what is large."""

from __future__ import annotations

import importlib
import importlib.util
from itertools import pairwise
from types import SimpleNamespace
from typing import Any

import networkx as nx
import pytest

from kg.network import betweenness, louvain
from kg.network.fast import ABOVE, fast


class Stub:
    """An igraph that keeps what it was given and answers as told."""

    def __init__(self, n: int, edges: list[tuple[int, int]], edge_attrs: dict[str, Any]) -> None:
        self.n, self.edges, self.edge_attrs = n, edges, edge_attrs

    def community_multilevel(self, weights: str) -> list[list[int]]:
        assert len(self.edge_attrs[weights]) == len(self.edges)
        return [[0, 1], list(range(2, self.n))]

    def betweenness(self) -> list[float]:
        return [float(place) for place in range(self.n)]


@pytest.fixture
def with_igraph(monkeypatch: pytest.MonkeyPatch) -> None:
    stub = SimpleNamespace(Graph=Stub, set_random_number_generator=lambda generator: None)
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: stub)
    monkeypatch.setattr(importlib, "import_module", lambda name: stub)


def chain(size: int) -> nx.Graph[str]:
    graph: nx.Graph[str] = nx.Graph()
    names = [f"n{place:05}" for place in range(size)]
    graph.add_nodes_from(names)
    graph.add_edges_from(pairwise(names), weight=2)
    return graph


def test_without_igraph_there_is_no_fast_graph(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: None)
    assert fast(chain(ABOVE + 1)) is None


@pytest.mark.usefixtures("with_igraph")
def test_a_small_graph_does_not_depend_on_what_is_installed() -> None:
    assert fast(chain(ABOVE)) is None
    assert len(louvain(chain(9))) > 1


@pytest.mark.usefixtures("with_igraph")
def test_groups_are_told_by_name() -> None:
    groups = louvain(chain(ABOVE + 1))
    assert groups[0] == {"n00000", "n00001"}
    assert sum(map(len, groups)) == ABOVE + 1


@pytest.mark.usefixtures("with_igraph")
def test_betweenness_is_a_share_of_all_pairs() -> None:
    size = ABOVE + 1
    assert betweenness(chain(size))["n00002"] == pytest.approx(2 / ((size - 1) * (size - 2) / 2))
