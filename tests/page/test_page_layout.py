import math
import random
from itertools import combinations

from hypothesis import given, settings
from hypothesis import strategies as st

from kg.page.layout import GAP, STRETCH, lay_out
from kg.page.packing import Box, pack
from kg.page.spacing import spread

Graph = tuple[list[int], list[tuple[int, int]]]


@st.composite
def graphs(draw: st.DrawFn) -> Graph:
    nodes = draw(st.lists(st.integers(0, 500), min_size=1, max_size=25, unique=True))
    ends = st.sampled_from(nodes)
    pairs = draw(st.lists(st.tuples(ends, ends), max_size=40))
    return nodes, sorted({(min(pair), max(pair)) for pair in pairs if pair[0] != pair[1]})


def ring(size: int) -> Graph:
    return list(range(size)), [(n, (n + 1) % size) for n in range(size)]


def distances(places: dict[int, tuple[int, int]]) -> list[float]:
    flat = [(x / STRETCH, y) for x, y in places.values()]
    return [math.dist(a, b) for a, b in combinations(flat, 2)]


@settings(max_examples=40, deadline=None)
@given(graphs(), st.randoms(use_true_random=False))
def test_order_of_the_input_does_not_matter(graph: Graph, chance: random.Random) -> None:
    nodes, lines = graph
    first = lay_out(nodes, lines)
    shuffled = chance.sample(nodes, len(nodes)), chance.sample(lines, len(lines))
    assert lay_out(*shuffled) == first
    assert sorted(first) == sorted(nodes)


@settings(max_examples=40, deadline=None)
@given(graphs())
def test_no_node_covers_another(graph: Graph) -> None:
    assert min(distances(lay_out(*graph)), default=GAP) >= GAP * 0.6


def test_places_are_whole_numbers() -> None:
    assert all(isinstance(part, int) for place in lay_out(*ring(9)).values() for part in place)


def test_a_large_component_splits_into_communities_that_stay_together() -> None:
    lines = [(a + town * 60, b + town * 60) for town in range(6) for a, b in ring(60)[1]]
    lines += [(a + town * 60, (a * 7 + 3) % 60 + town * 60) for town in range(6) for a in range(60)]
    lines += [(town * 60, (town + 1) % 6 * 60) for town in range(6)]
    lines = sorted({(min(pair), max(pair)) for pair in lines if pair[0] != pair[1]})
    places = lay_out(range(360), lines)
    assert len(places) == 360
    inside = [math.dist(places[a], places[b]) for a, b in lines if a // 60 == b // 60]
    across = [math.dist(places[a], places[a + 180]) for a in range(180)]
    assert sum(inside) / len(inside) < 0.5 * sum(across) / len(across)


def test_a_star_too_large_for_springs_becomes_rings() -> None:
    places = lay_out(range(400), [(0, n) for n in range(1, 400)])
    assert min(distances(places)) >= GAP * 0.6
    middle = [sum(axis) / 400 for axis in zip(*places.values(), strict=True)]
    assert math.dist(places[0], middle) < 100


def test_an_empty_graph_has_no_places() -> None:
    assert lay_out([], []) == {}


@settings(deadline=None)
@given(st.lists(st.tuples(st.integers(0, 900), st.integers(0, 900)), min_size=1, max_size=12))
def test_packed_boxes_do_not_overlap(sizes: list[tuple[int, int]]) -> None:
    boxes = [
        Box({2 * n: (5.0, 7.0), 2 * n + 1: (5.0 + w, 7.0 + h)}, 5, 7, w, h)
        for n, (w, h) in enumerate(sizes)
    ]
    packed = pack(boxes)
    corners = [(packed[2 * n], packed[2 * n + 1]) for n in range(len(sizes))]
    for ((l1, t1), (r1, b1)), ((l2, t2), (r2, b2)) in combinations(corners, 2):
        assert r1 < l2 or r2 < l1 or b1 < t2 or b2 < t1


def test_nodes_on_one_spot_part() -> None:
    moved = spread(dict.fromkeys(range(5), (0.0, 0.0)), 10)
    assert min(math.dist(a, b) for a, b in combinations(moved.values(), 2)) > 5
