"""What is drawn of a graph: its best connected nodes, and one line for each pair."""

from __future__ import annotations

import heapq
import math
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from kg.page.layout import Position, lay_out
from kg.page.measures import Group, Shares, is_event, measure

Content = Mapping[str, Any]
Ends = tuple[int, int]

# Above MOST nodes a browser without a GPU drags too slowly; BEST is what is drawn then.
MOST = 2_000
BEST = 1_500

# So many nodes without any line are drawn; more of them would only be a cloud of dots.
FEW = 12

# Radii on the map, in pixels: [smallest, largest]. Events are the small joints between names.
RADII = {True: (6, 11), False: (9, 22)}


@dataclass(frozen=True, slots=True)
class Line:
    """All that joins two nodes: `statements` number the facts, then the posts, of the content."""

    ends: Ends
    statements: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Drawing:
    """The nodes on the map by number, with place and a radius for each measure; `left_out`
    counts those that have lines but did not fit."""

    nodes: tuple[int, ...]
    radii: Mapping[int, tuple[int, ...]]
    groups: tuple[Group, ...]
    places: Mapping[int, Position]
    lines: tuple[Line, ...]
    left_out: int


def draw(content: Content, most: int = MOST, best: int = BEST) -> Drawing:
    """Choose and place what is drawn: all nodes that have a line, or the `best` best connected
    if there are more than `most`."""
    lines = _lines(content)
    degrees = Counter(end for line in lines for end in line.ends)
    chosen = frozenset(degrees) if len(degrees) <= most else _best(lines, degrees, best)
    kept = tuple(line for line in lines if chosen.issuperset(line.ends))
    nodes = tuple(sorted({end for line in kept for end in line.ends}))
    everything = nodes + _lone(content, degrees)
    measures = measure(everything, [(*line.ends, line.statements) for line in kept], content)
    return Drawing(
        nodes=everything,
        radii={node: _radii(node, measures.shares, content) for node in everything},
        groups=measures.groups,
        places=lay_out(everything, [line.ends for line in kept]),
        lines=kept,
        left_out=len(degrees) - len(nodes),
    )


def _lines(content: Content) -> tuple[Line, ...]:
    drawable = [not content["kinds"][row["kind"]].get("record") for row in content["entities"]]
    joined: dict[Ends, list[int]] = defaultdict(list)
    for number, row in enumerate([*content["facts"], *content["posts"]]):
        subject, other = row["s"], row.get("o", row["s"])
        if subject != other and drawable[subject] and drawable[other]:
            joined[min(subject, other), max(subject, other)].append(number)
    return tuple(Line(ends, tuple(joined[ends])) for ends in sorted(joined))


def _best(lines: Sequence[Line], degrees: Mapping[int, int], best: int) -> frozenset[int]:
    """Grow a set of `best` nodes from the best connected one, always to the best connected
    neighbour; so what is drawn hangs together."""
    neighbours: dict[int, list[int]] = defaultdict(list)
    for one, other in (line.ends for line in lines):
        neighbours[one].append(other)
        neighbours[other].append(one)
    chosen: set[int] = set()
    for start in sorted(degrees, key=lambda node: (-degrees[node], node)):
        frontier = [(-degrees[start], start)]
        while frontier and len(chosen) < best:
            _, node = heapq.heappop(frontier)
            if node not in chosen:
                chosen.add(node)
                for other in neighbours[node]:
                    heapq.heappush(frontier, (-degrees[other], other))
    return frozenset(chosen)


def _lone(content: Content, degrees: Mapping[int, int]) -> tuple[int, ...]:
    """The nodes that nothing joins to another, if they are few."""
    lone = tuple(
        number
        for number, row in enumerate(content["entities"])
        if number not in degrees and not content["kinds"][row["kind"]].get("record")
    )
    return lone if len(lone) <= FEW else ()


def _radii(node: int, shares: Sequence[Shares], content: Content) -> tuple[int, ...]:
    """The area of a node grows with its share in the measure."""
    event = is_event(node, content)
    return tuple(_radius(share[node], event) for share in shares)


def _radius(share: float, event: bool) -> int:
    least, most = RADII[event]
    return round(least + (most - least) * math.sqrt(share))
