"""Where each node goes: computed once, here, so that the page opens at rest.

Small components are laid out by springs. In large ones the springs hold communities, each laid
out by itself, which takes seconds less and shows who belongs together. Places are whole
numbers, so that another processor, whose sums differ in the last bit, gives the same page.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Sequence

import networkx as nx

from kg.page.packing import Box, Point, pack
from kg.page.spacing import spread

Position = tuple[int, int]
Places = dict[int, Point]
Graph = nx.Graph  # of node numbers: communities of strings would depend on PYTHONHASHSEED

# Above this, springs get slow (their cost grows with the square) and the picture a ball of wool.
SPRINGS = 220
ITERATIONS = 120
SEED = 20

# Pixels at scale 1: the usual length of a line, and the least distance of two nodes.
LENGTH = 130.0
GAP = 64.0

# The same where springs alone have laid out: they leave knots, and there is room to undo them.
WIDE_GAP = 92.0

# How far apart nodes lie, in GAPs, if a component fills its space evenly. A large one is seen
# from afar, where empty space would only make everything smaller.
LOOSE, CLOSE = 1.7, 1.25

# A small component gets the space of so many nodes more: there is room on screen, and names use it.
EXTRA = 16

# A pair or a row of three needs no long lines: its names stand above and below.
TINY, SHORT = 3, 0.7

# Screens are wider than high, and so are labels.
STRETCH = 1.35


def lay_out(nodes: Sequence[int], lines: Iterable[tuple[int, int]]) -> dict[int, Position]:
    """A place for each node, in pixels at scale 1, the same for the same input in any order."""
    graph: Graph[int] = Graph()
    graph.add_nodes_from(sorted(nodes))
    graph.add_edges_from(sorted(lines))
    places = _components(graph)
    return {node: (round(x * STRETCH), round(y)) for node, (x, y) in sorted(places.items())}


def _components(graph: Graph[int]) -> Places:
    """Lay out each component and pack them, the largest first."""
    parts = sorted(nx.connected_components(graph), key=lambda part: (-len(part), min(part)))
    drawn = [_component(_subgraph(graph, part)) for part in parts]
    return pack([_box(places) for places in drawn])


def _component(graph: Graph[int]) -> Places:
    if len(graph) <= SPRINGS:
        return spread(_dense(_scaled(graph, _springs(graph)), LOOSE), WIDE_GAP)
    communities = [sorted(c) for c in nx.community.louvain_communities(graph, seed=SEED)]
    if len(communities) == 1:
        return _rings(graph)
    return spread(_dense(_clusters(graph, sorted(communities)), CLOSE), GAP)


def _springs(graph: Graph[int]) -> Places:
    start = nx.circular_layout(graph)
    found = nx.spring_layout(
        graph, pos=start, iterations=ITERATIONS, seed=SEED, method="force", weight="weight"
    )
    return {node: (float(x), float(y)) for node, (x, y) in found.items()}


def _scaled(graph: Graph[int], places: Places) -> Places:
    """Scale `places` so that the middle one of the lines, by length, is LENGTH long."""
    lengths = sorted(math.dist(places[a], places[b]) for a, b in graph.edges)
    middle = lengths[len(lengths) // 2] if lengths else 0.0
    factor = LENGTH / middle if middle else 1.0
    factor *= SHORT if len(graph) <= TINY else 1.0
    return {node: (x * factor, y * factor) for node, (x, y) in places.items()}


def _clusters(graph: Graph[int], communities: Sequence[Sequence[int]]) -> Places:
    """Lay out each community as a disc, and the discs by springs between them."""
    discs = [_components(_subgraph(graph, community)) for community in communities]
    radii = [_radius(disc) for disc in discs]
    centres = _centres(_quotient(graph, communities), radii)
    return {
        node: (centres[number][0] + x, centres[number][1] + y)
        for number, disc in enumerate(discs)
        for node, (x, y) in _centred(disc).items()
    }


def _dense(places: Places, room: float) -> Places:
    """Shrink `places` until each node has about `room` GAPs to each side of it, if it has more."""
    box = _box(places)
    needed = math.sqrt(len(places) + EXTRA) * GAP * room
    factor = min(1.0, needed / math.sqrt(max(box.width * box.height, 1.0)))
    return {node: (x * factor, y * factor) for node, (x, y) in places.items()}


def _quotient(graph: Graph[int], communities: Sequence[Sequence[int]]) -> Graph[int]:
    """The communities as nodes, joined as strongly as lines run between them."""
    owner = {node: number for number, nodes in enumerate(communities) for node in nodes}
    weights = Counter(tuple(sorted((owner[a], owner[b]))) for a, b in graph.edges)
    quotient: Graph[int] = Graph()
    quotient.add_nodes_from(range(len(communities)))
    quotient.add_weighted_edges_from((a, b, weights[a, b]) for a, b in sorted(weights) if a != b)
    return quotient


def _centres(quotient: Graph[int], radii: Sequence[float]) -> Places:
    """The middle of each community: springs, then pushed apart until no two discs touch."""
    scale = sum(radii) / math.sqrt(len(radii))
    grown = {node: (x * scale, y * scale) for node, (x, y) in _springs(quotient).items()}
    return spread(grown, GAP, dict(enumerate(radii)))


def _rings(graph: Graph[int]) -> Places:
    """Rings around the best connected node: for a star too large for springs."""
    hub = min(graph, key=lambda node: (-graph.degree[node], node))
    places: Places = {}
    radius = 0.0
    for layer in nx.bfs_layers(graph, [hub]):
        ring = sorted(layer)
        radius = max(radius + LENGTH, len(ring) * GAP / math.tau) if places else 0.0
        for number, node in enumerate(ring):
            angle = math.tau * number / len(ring)
            places[node] = (radius * math.cos(angle), radius * math.sin(angle))
    return places


def _subgraph(graph: Graph[int], nodes: Iterable[int]) -> Graph[int]:
    """The part of `graph` on `nodes`, in the order of their numbers, which springs depend on."""
    part: Graph[int] = Graph()
    part.add_nodes_from(sorted(nodes))
    part.add_edges_from(sorted(graph.subgraph(part).edges))
    return part


def _radius(places: Places) -> float:
    """The radius of a disc that holds most of `places`; a few stragglers may stick out."""
    distances = sorted(math.hypot(x, y) for x, y in _centred(places).values())
    return distances[len(distances) * 4 // 5] + GAP / 2


def _centred(places: Places) -> Places:
    box = _box(places)
    middle = (box.left + box.width / 2, box.top + box.height / 2)
    return {node: (x - middle[0], y - middle[1]) for node, (x, y) in places.items()}


def _box(places: Places) -> Box:
    xs, ys = zip(*places.values(), strict=True)
    return Box(places, min(xs), min(ys), max(xs) - min(xs), max(ys) - min(ys))
