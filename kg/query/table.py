"""Rows as an aligned table of text, for a terminal."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence

_GAP = "  "
_NARROWEST = 8
_MARK = "\ufffd"


def table(header: Sequence[str], rows: Sequence[Sequence[str]], width: int | None) -> str:
    """Return `rows` under `header` in aligned columns.

    With a `width` in columns of a terminal, long cells wrap so that lines fit as far as the
    number of columns allows; None never wraps. Control characters, which a terminal would
    obey, become a mark.

    >>> print(table(["who", "size"], [["suspects", "1000"]], None))
    who       size
    ────────  ────
    suspects  1000
    """
    cells = [[_plain(cell) for cell in row] for row in [header, *rows]]
    widths = [max(_columns(cell) for cell in column) for column in zip(*cells, strict=True)]
    if width is not None:
        widths = _fit(widths, width)
    rule = _GAP.join("─" * one for one in widths)
    head, *body = [_line(row, widths) for row in cells]
    return "\n".join([head, rule, *body])


def _fit(widths: Sequence[int], width: int) -> list[int]:
    """Return `widths` with the widest shortened, one by one, until they fit."""
    found = list(widths)
    room = width - len(_GAP) * (len(found) - 1)
    while sum(found) > room and max(found) > _NARROWEST:
        found[found.index(max(found))] -= 1
    return found


def _line(row: Sequence[str], widths: Sequence[int]) -> str:
    wrapped = [_wrap(cell, width) for cell, width in zip(row, widths, strict=True)]
    height = max(len(lines) for lines in wrapped)
    padded = [lines + [""] * (height - len(lines)) for lines in wrapped]
    return "\n".join(
        _GAP.join(
            text + " " * (width - _columns(text)) for text, width in zip(line, widths, strict=True)
        ).rstrip()
        for line in zip(*padded, strict=True)
    )


def _wrap(cell: str, width: int) -> list[str]:
    lines, line = [], ""
    for word in _pieces(cell, width):
        if line and _columns(line) + 1 + _columns(word) > width:
            lines.append(line)
            line = word
        else:
            line = f"{line} {word}" if line else word
    return [*lines, line]


def _pieces(cell: str, width: int) -> list[str]:
    """Return the words of a cell, those that are wider than a column cut up."""
    if _columns(cell) <= width:
        return [cell]
    found = []
    for word in cell.split():
        rest = word
        while _columns(rest) > width:
            cut = max(1, next(i for i in range(1, len(rest) + 1) if _columns(rest[:i]) > width) - 1)
            found.append(rest[:cut])
            rest = rest[cut:]
        found.append(rest)
    return found


def _columns(text: str) -> int:
    """Return how many columns of a terminal `text` takes.

    >>> _columns("中国"), _columns("café")
    (4, 4)
    """
    if text.isascii():
        return len(text)
    wide = sum(unicodedata.east_asian_width(char) in "WF" for char in text)
    none = sum(unicodedata.category(char) in ("Mn", "Me", "Cf") for char in text)
    return len(text) + wide - none


def _plain(cell: str) -> str:
    spaced = " ".join(cell.split("\n")) if "\n" in cell else cell
    if spaced.isprintable():
        return spaced
    return "".join(
        _MARK if unicodedata.category(char) in ("Cc", "Zl", "Zp") else char
        for char in spaced.replace("\t", " ").replace("\r", " ")
    )
