"""Disjoint sets, in which the smallest member stands for the rest."""

from __future__ import annotations

from collections.abc import Hashable, Iterator
from typing import Generic, TypeVar

T = TypeVar("T", bound=Hashable)


class Union(Generic[T]):
    """Union-find over hashable items (Tarjan 1975), with path compression.

    >>> sets = Union[str]()
    >>> sets.join("a", "b"); sets.find("a") == sets.find("b")
    True
    """

    def __init__(self) -> None:
        """Start without any item."""
        self._parent: dict[T, T] = {}

    def find(self, item: T) -> T:
        """The representative of the set of `item`, which is added if new."""
        root = self._parent.setdefault(item, item)
        while self._parent[root] != root:
            root = self._parent[root]
        while self._parent[item] != root:
            self._parent[item], item = root, self._parent[item]
        return root

    def join(self, left: T, right: T) -> None:
        """Make one set of two."""
        self._parent[self.find(right)] = self.find(left)

    def sets(self) -> Iterator[tuple[T, ...]]:
        """All sets, in the order in which their first members were added."""
        members: dict[T, list[T]] = {}
        for item in list(self._parent):
            members.setdefault(self.find(item), []).append(item)
        for found in members.values():
            yield tuple(found)
