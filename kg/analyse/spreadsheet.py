"""Tables as CSV that a spreadsheet opens without running what is in a cell."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Sequence
from pathlib import Path

from kg.analyse.analysis import Cell

# A text that starts like this is a formula to Excel, LibreOffice or Google Sheets, the wide
# forms in East Asian settings (OWASP, "CSV Injection").
FORMULA_STARTS = ("=", "+", "-", "@", "＝", "＋", "－", "＠")


def write_csv(path: Path, columns: Sequence[str], rows: Iterable[Sequence[Cell]]) -> None:
    """Write a table to `path`: UTF-8, the same bytes on every system.

    Half a surrogate pair, which UTF-8 cannot hold, becomes a question mark.
    """
    with path.open("w", encoding="utf-8", errors="replace", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(columns)
        writer.writerows([harmless(cell) for cell in row] for row in rows)


def harmless(cell: Cell) -> Cell:
    """Return `cell`, a text on one line; one that would be run gets an apostrophe in front.

    >>> harmless("=HYPERLINK(0)"), harmless("two\\nlines"), harmless(-3)
    ("'=HYPERLINK(0)", 'two lines', -3)
    """
    if not isinstance(cell, str):
        return cell
    text = " ".join(cell.split())
    return f"'{text}" if text.startswith(FORMULA_STARTS) else text
