from __future__ import annotations

import networkx as nx
from hypothesis import given, settings
from hypothesis import strategies as st

from kg.analyse.cuts import Cut, cut_lines, cut_nodes

NODES = "abcdefghi"
ENDS = st.tuples(st.sampled_from(NODES), st.sampled_from(NODES))


def graph_of(lines: list[tuple[str, str]]) -> nx.Graph[str]:
    return nx.Graph((one, other) for one, other in lines if one != other)


GRAPHS = st.lists(ENDS).map(graph_of)


def parts_without(graph: nx.Graph[str], part: set[str], left: nx.Graph[str]) -> tuple[int, ...]:
    pieces = [piece & part for piece in nx.connected_components(left)]
    return tuple(sorted((len(piece) for piece in pieces if piece), reverse=True))


@settings(deadline=None)  # a busy machine is no failure
@given(GRAPHS)
def test_cut_nodes_are_those_whose_removal_leaves_more_parts(graph: nx.Graph[str]) -> None:
    expected = set()
    for node in graph:
        left = graph.copy()
        left.remove_node(node)
        part = set(nx.node_connected_component(graph, node)) - {node}
        parts = parts_without(graph, part, left)
        if len(parts) > 1:
            expected.add(Cut((node,), parts))
    assert set(cut_nodes(graph)) == expected


@settings(deadline=None)  # a busy machine is no failure
@given(GRAPHS)
def test_cut_lines_are_those_whose_removal_splits_more_than_a_loose_end(
    graph: nx.Graph[str],
) -> None:
    expected = set()
    for one, other in graph.edges():
        left = graph.copy()
        left.remove_edge(one, other)
        parts = parts_without(graph, set(nx.node_connected_component(graph, one)), left)
        if len(parts) > 1 and min(parts) > 1:
            ends = (one, other) if one < other else (other, one)
            expected.add(Cut(ends, parts))
    assert set(cut_lines(graph)) == expected


def test_those_who_cut_off_most_come_first() -> None:
    graph = nx.path_graph(list(NODES))
    assert [cut.nodes[0] for cut in cut_nodes(graph)][:3] == ["e", "d", "f"]
