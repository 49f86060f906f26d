"""Looks up lines in a sorted file without reading the file."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from itertools import takewhile
from mmap import ACCESS_READ, mmap
from pathlib import Path


class SortedLines:
    """A table whose lines after the first are in the order of their bytes.

    The file is mapped, not read: opening costs nothing however long it is, a look-up costs
    about twenty comparisons, and processes share the memory.
    """

    def __init__(self, path: Path) -> None:
        """Map the file at `path`, which must not be empty."""
        with path.open("rb") as file:
            self._bytes = mmap(file.fileno(), 0, access=ACCESS_READ)
        self._first = self._bytes.find(b"\n") + 1
        # Every search starts with the same halvings.
        self._middle_of = lru_cache(maxsize=4_000)(self._middle)

    def get(self, key: str) -> str | None:
        """The first line whose first column is `key`; None if there is none."""
        return next(self.beginning(key + "\t"), None)

    def beginning(self, prefix: str) -> Iterator[str]:
        """Yield the lines that begin with `prefix`, in order."""
        return takewhile(lambda line: line.startswith(prefix), self.since(prefix))

    def since(self, key: str) -> Iterator[str]:
        """Yield the lines that do not sort before `key`, in order."""
        at = self._not_before(key.encode())
        while at < len(self._bytes):
            end = self._end(at)
            yield self._bytes[at:end].decode()
            at = end + 1

    def __iter__(self) -> Iterator[str]:
        """Yield all lines but the first."""
        return self.beginning("")

    def _not_before(self, wanted: bytes) -> int:
        """Where the first line that does not sort before `wanted` starts."""
        low, high = self._first, len(self._bytes)
        while low < high:
            start, end, line = self._middle_of(low, high)
            if line < wanted:
                low = end + 1
            else:
                high = start
        return low

    def _middle(self, low: int, high: int) -> tuple[int, int, bytes]:
        """(start, end, bytes) of the line in the middle of a range that starts with a line."""
        start = self._bytes.rfind(b"\n", low, (low + high) // 2) + 1 or low
        end = self._end(start)
        return start, end, self._bytes[start:end]

    def _end(self, start: int) -> int:
        end = self._bytes.find(b"\n", start)
        return len(self._bytes) if end < 0 else end
