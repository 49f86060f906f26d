"""JSON lines in and out."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from itertools import islice
from pathlib import Path
from typing import Any

Row = Mapping[str, Any]
"""One line: a document or sentence of a data set, or what is predicted for it."""


def read_rows(path: Path, most: int | None = None) -> Iterator[Row]:
    """Yield the objects of a file of JSON lines, `most` at most."""
    with path.open(encoding="utf-8") as file:
        yield from islice((json.loads(line) for line in file if line.strip()), most)


def write_rows(path: Path, rows: Iterable[Row]) -> int:
    """Write objects one a line; returns how many."""
    count = 0
    with path.open("w", encoding="utf-8", newline="\n") as file:
        for count, row in enumerate(rows, start=1):  # noqa: B007 - counts what was written
            file.write(json.dumps(row, ensure_ascii=False) + "\n")
    return count
