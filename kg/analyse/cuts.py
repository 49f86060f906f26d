"""Where a network comes apart: single nodes and single lines that hold parts together."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import networkx as nx


@dataclass(frozen=True, slots=True)
class Cut:
    """Nodes that hold parts together: one node, or the two ends of one line.

    `parts` are the sizes of what is left without it, largest first.
    """

    nodes: tuple[str, ...]
    parts: tuple[int, ...]

    @property
    def cut_off(self) -> int:
        """How many nodes would no longer be connected with the largest part."""
        return sum(self.parts[1:])


def cut_nodes(graph: nx.Graph[str]) -> list[Cut]:
    """Return the nodes without which a part falls apart; who cuts off most comes first."""
    return _ranked(cut for cut in _cuts(graph) if len(cut.nodes) == 1)


def cut_lines(graph: nx.Graph[str]) -> list[Cut]:
    """Return the lines without which a part falls in two, those that cut off most first.

    A line to a node that has no other is left out: it leads nowhere else.
    """
    return _ranked(cut for cut in _cuts(graph) if len(cut.nodes) == 2)


def _ranked(cuts: Iterator[Cut]) -> list[Cut]:
    return sorted(cuts, key=lambda cut: (-cut.cut_off, cut.nodes))


def _cuts(graph: nx.Graph[str]) -> Iterator[Cut]:
    """Yield all cuts, in time linear in the graph, from sizes in its tree of blocks."""
    blocks = [tuple(sorted(map(str, block))) for block in nx.biconnected_components(graph)]
    tree = _block_tree(blocks)
    for part in nx.connected_components(tree):
        yield from _cuts_of_part(tree, blocks, next(iter(part)))


def _block_tree(blocks: list[tuple[str, ...]]) -> nx.Graph[str | int]:
    """Return the tree; `size` counts the nodes that a block has to itself."""
    homes: dict[str, list[int]] = {}
    for number, block in enumerate(blocks):
        for node in block:
            homes.setdefault(node, []).append(number)
    tree: nx.Graph[str | int] = nx.Graph()
    for number, block in enumerate(blocks):
        tree.add_node(number, size=sum(len(homes[node]) == 1 for node in block))
    for node, numbers in homes.items():
        if len(numbers) > 1:
            tree.add_node(node, size=1)
            tree.add_edges_from((node, number) for number in numbers)
    return tree


def _cuts_of_part(
    tree: nx.Graph[str | int], blocks: list[tuple[str, ...]], root: str | int
) -> Iterator[Cut]:
    parents = {child: parent for parent, child in nx.dfs_edges(tree, root)}
    below = {node: tree.nodes[node]["size"] for node in (root, *parents)}
    for child in reversed(parents):  # found last, summed first: children before their parents
        below[parents[child]] += below[child]
    for node, size in below.items():
        above = below[root] - size
        sizes = (below[o] if parents.get(o) == node else above for o in tree.adj[node])
        parts = tuple(sorted(sizes, reverse=True))
        if isinstance(node, str):
            yield Cut((node,), parts)
        elif len(blocks[node]) == len(parts) == 2:
            yield Cut(blocks[node], parts)
