"""Groups of things that are alike on average."""

from __future__ import annotations

import heapq
from collections import defaultdict
from collections.abc import Iterator, Mapping

_Pair = tuple[str, str]


def groups(alike: Mapping[_Pair, float], least: float, first: float = 0.0) -> list[tuple[str, ...]]:
    """Average linkage (Sokal and Michener 1958) over the pairs that are known, the likest first,
    down to an average of `least`; pairs that are not known count as 0. Two that are in no group
    yet have to be alike by `first` as well.

    The groups have two members or more and are in order, whatever the order of `alike`.

    >>> groups({("a", "b"): 0.9, ("b", "c"): 0.5, ("c", "d"): 0.8}, 0.3)
    [('a', 'b'), ('c', 'd')]
    """
    state = _State(alike)
    begin = max(least, first)
    queue = [entry for left, right in sorted(alike) for entry in state.entry(left, right, begin)]
    heapq.heapify(queue)
    while queue:
        _, left, right, *sizes = heapq.heappop(queue)
        if sizes == [state.size(left), state.size(right)]:
            for other in state.join(left, right):
                for entry in state.entry(left, other, least):
                    heapq.heappush(queue, entry)
    return sorted(tuple(sorted(names)) for names in state.members.values() if len(names) > 1)


_Entry = tuple[float, str, str, int, int]


class _State:
    """The groups so far, each by one of its members, and how alike they are in sum."""

    def __init__(self, alike: Mapping[_Pair, float]) -> None:
        self.members: dict[str, list[str]] = {name: [name] for pair in alike for name in pair}
        self._sums: dict[str, dict[str, float]] = defaultdict(dict)
        for (left, right), value in alike.items():
            self._sums[left][right] = self._sums[right][left] = value

    def size(self, name: str) -> int:
        """How many members a group has, 0 if it has gone into another."""
        return len(self.members.get(name, ()))

    def entry(self, left: str, right: str, least: float) -> Iterator[_Entry]:
        """The two groups as an entry of the queue, likest first, if they are alike enough; it
        holds as long as their sizes do."""
        left, right = sorted((left, right))
        sizes = self.size(left), self.size(right)
        # Rounded, so that sums made in another order do not change which pair is first.
        average = round(self._sums[left][right] / (sizes[0] * sizes[1]), 9)
        if average >= least:
            yield -average, left, right, *sizes

    def join(self, left: str, right: str) -> list[str]:
        """Put the second group into the first; those that the first is now like, in order."""
        self.members[left] += self.members.pop(right)
        for other, value in sorted(self._sums.pop(right).items()):
            del self._sums[other][right]
            if other != left:
                self._sums[left][other] = self._sums[left].get(other, 0.0) + value
                self._sums[other][left] = self._sums[left][other]
        return sorted(self._sums[left])
