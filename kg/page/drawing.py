"""What is drawn of a graph: its best connected nodes, and one line for each pair."""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from kg.page.chosen import Rest, chosen, rest
from kg.page.layout import Position, lay_out
from kg.page.limits import LIMITS, Limits
from kg.page.measures import Group, Shares, is_event, measure

Content = Mapping[str, Any]
Ends = tuple[int, int]

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
    counts those that have lines but did not fit, `rest` has most of these in groups."""

    nodes: tuple[int, ...]
    radii: Mapping[int, tuple[int, ...]]
    groups: tuple[Group, ...]
    places: Mapping[int, Position]
    lines: tuple[Line, ...]
    left_out: int
    rest: tuple[tuple[Rest, Position], ...]


def draw(content: Content, limits: Limits = LIMITS) -> Drawing:
    """Choose and place what is drawn: all nodes that have a line, or the best connected and
    groups of the rest if they are too many."""
    lines = _lines(content)
    ends = [line.ends for line in lines]
    degrees = Counter(end for pair in ends for end in pair)
    best = chosen(ends, limits)
    kept = tuple(line for line in lines if best.issuperset(line.ends))
    nodes = tuple(sorted(best)) + _lone(content, degrees)
    groups = rest(ends, best, limits.groups)
    measures = measure(nodes, [(*line.ends, line.statements) for line in kept], content)
    places, spots = _places(nodes, kept, groups)
    return Drawing(
        nodes=nodes,
        radii={node: _radii(node, measures.shares, content) for node in nodes},
        groups=measures.groups,
        places=places,
        lines=kept,
        left_out=len(degrees) - len(best),
        rest=tuple(zip(groups, spots, strict=True)),
    )


def _lines(content: Content) -> tuple[Line, ...]:
    drawable = [_is_drawable(row, content) for row in content["entities"]]
    joined: dict[Ends, list[int]] = defaultdict(list)
    for number, row in enumerate([*content["facts"], *content["posts"]]):
        subject, other = row["s"], row.get("o", row["s"])
        if subject != other and drawable[subject] and drawable[other]:
            joined[min(subject, other), max(subject, other)].append(number)
    return tuple(Line(ends, tuple(joined[ends])) for ends in sorted(joined))


def _is_drawable(row: Mapping[str, Any], content: Content) -> bool:
    """True for what the map shows from the start."""
    kind = content["kinds"][row["kind"]]
    return not kind.get("record") and not kind.get("aside")


def _places(
    nodes: Sequence[int], lines: Iterable[Line], groups: Sequence[Rest]
) -> tuple[Mapping[int, Position], tuple[Position, ...]]:
    """Places of nodes and of groups; each group is held beside its anchor."""
    numbers = range(max(nodes, default=0) + 1, max(nodes, default=0) + 1 + len(groups))
    ties = [
        (group.anchor, number)
        for number, group in zip(numbers, groups, strict=True)
        if group.anchor is not None
    ]
    found = lay_out([*nodes, *numbers], [*(line.ends for line in lines), *ties])
    return {node: found[node] for node in nodes}, tuple(found[number] for number in numbers)


def _lone(content: Content, degrees: Mapping[int, int]) -> tuple[int, ...]:
    """The nodes that nothing joins to another, if they are few."""
    lone = tuple(
        number
        for number, row in enumerate(content["entities"])
        if number not in degrees and _is_drawable(row, content)
    )
    return lone if len(lone) <= FEW else ()


def _radii(node: int, shares: Sequence[Shares], content: Content) -> tuple[int, ...]:
    """The area of a node grows with its share in the measure."""
    event = is_event(node, content)
    return tuple(_radius(share[node], event) for share in shares)


def _radius(share: float, event: bool) -> int:
    least, most = RADII[event]
    return round(least + (most - least) * math.sqrt(share))
