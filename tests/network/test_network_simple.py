from __future__ import annotations

import networkx as nx
from hypothesis import given, settings
from hypothesis import strategies as st

from kg.network import shortest_path

NODES = "abcdefgh"
EDGES = st.lists(st.tuples(st.sampled_from(NODES), st.sampled_from(NODES)))


def test_a_way_past_a_hub_is_the_last_choice() -> None:
    graph = nx.Graph([("a", "case"), ("case", "b"), ("a", "country"), ("country", "b")])
    graph.add_edges_from(("country", other) for other in "cdefg")
    assert shortest_path(graph, "a", "b") == ["a", "case", "b"]


def test_a_hub_is_still_shorter_than_a_detour() -> None:
    graph = nx.Graph([("a", "country"), ("country", "b"), ("a", "x"), ("x", "y"), ("y", "b")])
    graph.add_edges_from(("country", other) for other in "cdefg")
    assert shortest_path(graph, "a", "b") == ["a", "country", "b"]


def test_no_way_is_none_whether_the_node_is_far_or_missing() -> None:
    graph = nx.Graph([("a", "b"), ("c", "d")])
    assert shortest_path(graph, "a", "c") is None
    assert shortest_path(graph, "a", "nobody") is None
    assert shortest_path(graph, "nobody", "a") is None


def test_from_a_node_to_itself_is_no_step() -> None:
    assert shortest_path(nx.Graph([("a", "b")]), "a", "a") == ["a"]


@settings(deadline=None)  # a busy machine is no failure
@given(EDGES)
def test_no_way_is_shorter(edges: list[tuple[str, str]]) -> None:
    graph: nx.Graph[str] = nx.Graph()
    graph.add_nodes_from(NODES)
    graph.add_edges_from((one, other) for one, other in edges if one != other)
    way = shortest_path(graph, "a", "h")
    if nx.has_path(graph, "a", "h"):
        assert way is not None
        assert nx.is_path(graph, way)
        assert len(way) - 1 == nx.shortest_path_length(graph, "a", "h")
    else:
        assert way is None
