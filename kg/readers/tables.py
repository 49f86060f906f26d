"""Tables drawn with pipes: each cell is a block of its own, so that no sentence crosses two."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from kg.model import Block, BlockKind
from kg.readers.lines import Line
from kg.readers.wording import has_letters, is_label

_BAR = re.compile(r"(?<!\\)\|")
_SEPARATOR = re.compile(r"[\s|:=+-]+$")


def cells(rows: list[Line]) -> Iterator[Block]:
    """The cells of one table. Header cells and labels in the first column become LABELs."""
    for number, row in enumerate(rows):
        if _SEPARATOR.match(row.words):
            continue
        spans = list(_spans(row))
        header = number == 0 and len(rows) > 1 and _is_header(row, spans, rows[1])
        for column, (start, end) in enumerate(spans):
            words = _words(row, start, end)
            yield Block(cell_kind(words, header=header, first=column == 0), start, end)


def cell_kind(words: str, *, header: bool, first: bool) -> BlockKind:
    """LABEL for what names other cells, ROW for what says something."""
    return BlockKind.LABEL if header or (first and is_label(words)) else BlockKind.ROW


def _is_header(row: Line, spans: list[tuple[int, int]], below: Line) -> bool:
    if _SEPARATOR.match(below.words):
        return True
    return all(is_label(_words(row, start, end)) for start, end in spans)


def _spans(row: Line) -> Iterator[tuple[int, int]]:
    bars = [match.start() for match in _BAR.finditer(row.words)]
    edges = [*bars, len(row.words)]
    for left, right in pairwise(edges):
        cell = row.words[left + 1 : right]
        if has_letters(cell) or any(char.isdigit() for char in cell):
            start = row.start + left + 1 + len(cell) - len(cell.lstrip())
            yield start, start + len(cell.strip())


def _words(row: Line, start: int, end: int) -> str:
    return row.words[start - row.start : end - row.start]
