from __future__ import annotations

import networkx as nx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kg.network import pagerank

LINES = st.lists(
    st.tuples(st.sampled_from("abcdef"), st.sampled_from("abcdef"), st.integers(1, 9)).filter(
        lambda line: line[0] != line[1]
    )
)


def weighted(lines: list[tuple[str, str, int]]) -> nx.Graph[str]:
    graph: nx.Graph[str] = nx.Graph()
    graph.add_nodes_from("abcdefz")
    for one, other, weight in lines:
        graph.add_edge(one, other, weight=weight)
    return graph


@settings(deadline=None)  # a busy machine is no failure
@given(LINES)
def test_shares_add_up_to_one_and_nobody_has_none(lines: list[tuple[str, str, int]]) -> None:
    shares = pagerank(weighted(lines))
    assert sum(shares.values()) == pytest.approx(1)
    assert min(shares.values()) > 0


def test_a_chain_has_the_shares_that_the_formula_gives() -> None:
    graph: nx.Graph[str] = nx.Graph()
    graph.add_edge("a", "b", weight=1)
    graph.add_edge("b", "c", weight=1)
    # x for the ends, y for the middle: x = .05 + .85 y / 2, y = .05 + 1.7 x
    assert pagerank(graph) == pytest.approx({"a": 0.256757, "b": 0.486486, "c": 0.256757}, abs=1e-6)


def test_a_heavier_line_passes_on_more() -> None:
    shares = pagerank(weighted([("a", "b", 9), ("a", "c", 1)]))
    assert shares["b"] > shares["c"]


def test_nothing_has_no_shares() -> None:
    assert pagerank(nx.Graph()) == {}
