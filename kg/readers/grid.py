"""A table that a format's parser reads cell by cell."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from kg.readers.pieces import PARAGRAPH_BREAK, Piece
from kg.readers.tables import cell_kind
from kg.readers.wording import is_label


@dataclass
class _Cell:
    header: bool
    parts: list[str] = field(default_factory=list)

    @property
    def words(self) -> str:
        return " ".join("".join(self.parts).split())


@dataclass
class Grid:
    """The rows so far. Text outside any cell starts one, as broken tables need."""

    _rows: list[list[_Cell]] = field(default_factory=list)

    def open_row(self) -> None:
        """Begin the next row."""
        self._rows.append([])

    def open_cell(self, *, header: bool) -> None:
        """Begin the next cell of this row."""
        if not self._rows:
            self.open_row()
        self._rows[-1].append(_Cell(header))

    def add(self, text: str) -> None:
        """Add to this cell."""
        if not text.strip() and not (self._rows and self._rows[-1]):
            return
        if not self._rows or not self._rows[-1]:
            self.open_cell(header=False)
        self._rows[-1][-1].parts.append(text)

    def pieces(self) -> Iterator[Piece]:
        """One piece a cell that holds words."""
        rows = [row for row in self._rows if any(cell.words for cell in row)]
        for number, row in enumerate(rows):
            header = _is_header(row) or (number == 0 and len(rows) > 1 and _reads_like_header(row))
            filled = [cell.words for cell in row if cell.words]
            for column, words in enumerate(filled):
                before = " | " if column else "\n" if number else PARAGRAPH_BREAK
                yield Piece(cell_kind(words, header=header, first=column == 0), words, before)


def _is_header(row: list[_Cell]) -> bool:
    return all(cell.header for cell in row)


def _reads_like_header(row: list[_Cell]) -> bool:
    return all(is_label(cell.words) for cell in row if cell.words)
