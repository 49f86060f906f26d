"""Which nodes of a large graph are drawn, and in which groups the rest stands."""

from __future__ import annotations

import heapq
from collections import defaultdict, deque
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import count

import networkx as nx

from kg.network import louvain
from kg.page.limits import Limits

Ends = tuple[int, int]
Neighbours = Mapping[int, Sequence[int]]


@dataclass(frozen=True, slots=True)
class Rest:
    """A community whose `members`, best connected first, are not drawn; `anchor` is the drawn
    node that most of them are joined to, None if none is."""

    members: tuple[int, ...]
    anchor: int | None


def chosen(lines: Sequence[Ends], limits: Limits) -> frozenset[int]:
    """Return the nodes to draw: all that have a line, or the best if these are too many."""
    neighbours = _neighbours(lines)
    if len(neighbours) <= limits.nodes and len(lines) <= limits.lines:
        return frozenset(neighbours)
    return _fitting(_grown(neighbours), neighbours, limits)


def rest(lines: Sequence[Ends], drawn: Collection[int], most: int) -> tuple[Rest, ...]:
    """Return the `most` largest groups of nodes that are not in `drawn`, the largest first.

    The communities are those of what is drawn; any other node belongs to that of the drawn node
    that it is nearest to. What no way leads to is a group of its own. (Communities of the whole
    would take networkx minutes where thousands meet in one country.)
    """
    neighbours = _neighbours(lines)
    if neighbours.keys() <= set(drawn):
        return ()
    owner = _nearest(neighbours, _communities(lines, drawn))
    parts: dict[int, list[int]] = defaultdict(list)
    for node in sorted(neighbours.keys() - set(drawn), key=_rank(neighbours)):
        parts[owner[node]].append(node)
    found = sorted(parts.values(), key=lambda part: (-len(part), part))
    return tuple(Rest(tuple(part), _anchor(part, neighbours, drawn)) for part in found[:most])


def _communities(lines: Sequence[Ends], drawn: Collection[int]) -> dict[int, int]:
    """The number of its community for each drawn node, in the order of these."""
    graph: nx.Graph[int] = nx.Graph()
    graph.add_nodes_from(sorted(drawn))
    graph.add_edges_from(
        sorted((one, other) for one, other in lines if one in drawn and other in drawn), weight=1
    )
    groups = sorted(sorted(group) for group in louvain(graph))
    return {node: number for number, group in enumerate(groups) for node in group}


def _nearest(neighbours: Neighbours, owner: Mapping[int, int]) -> dict[int, int]:
    """`owner` with every other node: as its nearest that has one, or a new one by component."""
    found = dict(owner)
    new = count(len(owner))
    _flood(found, sorted(found), neighbours)
    for node in sorted(neighbours.keys() - found.keys()):
        if node not in found:
            found[node] = next(new)
            _flood(found, [node], neighbours)
    return found


def _flood(found: dict[int, int], start: Sequence[int], neighbours: Neighbours) -> None:
    """Pass on the owner of each node to those around it, ring by ring."""
    ring = deque(start)
    while ring:
        node = ring.popleft()
        for other in neighbours[node]:
            if other not in found:
                found[other] = found[node]
                ring.append(other)


def _neighbours(lines: Iterable[Ends]) -> dict[int, list[int]]:
    found: dict[int, list[int]] = defaultdict(list)
    for one, other in lines:
        found[one].append(other)
        found[other].append(one)
    return found


def _rank(neighbours: Neighbours) -> Callable[[int], tuple[int, int]]:
    return lambda node: (-len(neighbours[node]), node)


def _grown(neighbours: Neighbours) -> Iterator[int]:
    """Every node, from the best connected on, always to the best connected neighbour of those
    before it; so the first of them, however many, hang together."""
    done: set[int] = set()
    for start in sorted(neighbours, key=_rank(neighbours)):
        frontier = [(-len(neighbours[start]), start)]
        while frontier:
            _, node = heapq.heappop(frontier)
            if node in done:
                continue
            done.add(node)
            yield node
            for other in neighbours[node]:
                if other not in done:
                    heapq.heappush(frontier, (-len(neighbours[other]), other))


def _fitting(order: Iterable[int], neighbours: Neighbours, limits: Limits) -> frozenset[int]:
    """The first of `order`, as long as neither they nor the lines between them are too many."""
    found: set[int] = set()
    lines = 0
    for node in order:
        lines += sum(other in found for other in neighbours[node])
        if len(found) == limits.best or lines > limits.lines:
            break
        found.add(node)
    return frozenset(found)


def _anchor(part: Iterable[int], neighbours: Neighbours, drawn: Collection[int]) -> int | None:
    ties: dict[int, int] = defaultdict(int)
    for node in part:
        for other in neighbours[node]:
            if other in drawn:
                ties[other] += 1
    return min(ties, key=lambda node: (-ties[node], node), default=None)
