"""Looks up lines in a sorted file without reading the file."""

from __future__ import annotations

from collections.abc import Iterator
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

    def get(self, key: str) -> str | None:
        """The first line whose first column is `key`; None if there is none."""
        return next(self.beginning(key + "\t"), None)

    def beginning(self, prefix: str) -> Iterator[str]:
        """Yield the lines that begin with `prefix`, in order."""
        wanted = prefix.encode()
        at = self._not_before(wanted)
        while self._bytes[at : at + len(wanted)] == wanted and at < len(self._bytes):
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
            start = self._bytes.rfind(b"\n", low, (low + high) // 2) + 1 or low
            end = self._end(start)
            if self._bytes[start:end] < wanted:
                low = end + 1
            else:
                high = start
        return low

    def _end(self, start: int) -> int:
        end = self._bytes.find(b"\n", start)
        return len(self._bytes) if end < 0 else end
