"""A stream of bytes whose beginning can be looked at before it is read."""

from __future__ import annotations

from collections.abc import Iterator
from typing import BinaryIO

from kg.errors import UnreadableError
from kg.readers.limits import MAX_FILE_BYTES, MAX_LINE_BYTES

_HEAD_BYTES = 4096


class Feed:
    """A file or a pipe. `head` is its first line that is not blank, with what stands before.

    Looking costs no second pass, so that a pipe can be sniffed too.
    """

    def __init__(self, stream: BinaryIO) -> None:
        """Read no more of `stream` than its head."""
        self._stream = stream
        self.head = b""
        while len(self.head) < _HEAD_BYTES and not self.head.strip():
            line = stream.readline(_HEAD_BYTES)
            if not line:
                break
            self.head += line

    def whole(self, name: str) -> bytes:
        """All of it.

        Raises:
            UnreadableError: more than `MAX_FILE_BYTES`.
        """
        data = self.head + self._stream.read(MAX_FILE_BYTES + 1 - len(self.head))
        if len(data) > MAX_FILE_BYTES:
            size = MAX_FILE_BYTES // 1_000_000
            raise UnreadableError(name, f"is larger than {size} MB; split it into articles")
        return data

    def lines(self) -> Iterator[bytes | None]:
        """Line by line; None in place of one that is longer than `MAX_LINE_BYTES`."""
        start = self.head
        while line := start + self._rest_of_line(start):
            start = b""
            yield from self._bounded(line)

    def _rest_of_line(self, start: bytes) -> bytes:
        if start.endswith(b"\n"):
            return b""
        return self._stream.readline(MAX_LINE_BYTES + 1 - len(start))

    def _bounded(self, line: bytes) -> Iterator[bytes | None]:
        if len(line) <= MAX_LINE_BYTES:
            # The head may hold the blank lines that come before the first full one.
            yield from line.splitlines()
            return
        while line and not line.endswith(b"\n"):
            line = self._stream.readline(MAX_LINE_BYTES)
        yield None
