"""HTML to pieces, by libxml2's parser, which mends broken markup and takes linear time.

Nothing here decides what on a page is the article: all that a reader would see is kept,
except what is outside the text by its tag (navigation, forms, scripts).
"""

from __future__ import annotations

from collections.abc import Mapping

from lxml import etree  # type: ignore[import-untyped]

from kg.model import BlockKind
from kg.readers.grid import Grid
from kg.readers.pieces import Piece, Run, prose

_UNSEEN = frozenset(
    (
        *("script", "style", "noscript", "template", "svg", "math", "canvas", "head", "iframe"),
        *("object", "select", "button", "form", "nav", "footer", "aside"),
    )
)
# Where one of these begins, an unclosed tag of the above cannot go on.
_TEXT_BEGINS = frozenset({"body", "main", "article", "h1"})
_BOLD = frozenset({"b", "strong"})
_CELLS = frozenset({"td", "th"})
_PARAGRAPHS = (
    *("address", "article", "blockquote", "body", "caption", "center", "dd", "div", "dl", "dt"),
    *("fieldset", "figcaption", "figure", "header", "hr", "html", "main", "ol", "p", "pre"),
    *("section", "ul"),
)
_KINDS = {
    **dict.fromkeys(_PARAGRAPHS, BlockKind.PARAGRAPH),
    **dict.fromkeys(("h2", "h3", "h4", "h5", "h6"), BlockKind.HEADING),
    "h1": BlockKind.TITLE,
    "li": BlockKind.ITEM,
}


def pieces_of(html: str) -> list[Piece]:
    """The visible text of `html` by its blocks; broken markup is read as far as it goes."""
    target = _Pieces()
    # Without the flag nesting ends at 256 levels, and the text with it.
    parser = etree.HTMLParser(target=target, huge_tree=True)
    parser.feed(html)
    parser.close()
    return target.pieces


class _Pieces:
    """What lxml calls as it meets tags and text."""

    def __init__(self) -> None:
        self.pieces: list[Piece] = []
        self._runs: list[Run] = []
        self._kind = BlockKind.PARAGRAPH
        self._unseen: list[str] = []
        self._bold = 0
        self._grid: Grid | None = None

    def start(self, tag: str, _attributes: Mapping[str, str]) -> None:
        if tag in _TEXT_BEGINS:
            self._unseen.clear()
        if tag in _UNSEEN:
            self._unseen.append(tag)
        elif tag in _BOLD:
            self._bold += 1
        elif tag == "br":
            self._add("\n")
        elif tag == "table":
            self._begin_table()
        elif self._grid:
            self._begin_in_table(self._grid, tag)
        elif tag in _KINDS:
            self._end_block(_KINDS[tag])

    def end(self, tag: str) -> None:
        if tag in self._unseen:
            del self._unseen[self._unseen.index(tag) :]
        elif tag in _BOLD:
            self._bold = max(0, self._bold - 1)
        elif tag == "table":
            self._end_table()
        elif tag in _KINDS and not self._grid:
            self._end_block()

    def data(self, text: str) -> None:
        if not self._unseen:
            # Line breaks of the markup are not line breaks of the text.
            words = " ".join(text.split())
            self._add(" " * text[:1].isspace() + words + " " * text[-1:].isspace())

    def close(self) -> None:
        self._end_table()
        self._end_block()

    def _end_block(self, following: BlockKind = BlockKind.PARAGRAPH) -> None:
        self.pieces += prose(self._kind, self._runs)
        self._runs = []
        self._kind = following

    def _end_table(self) -> None:
        if self._grid:
            self.pieces += self._grid.pieces()
            self._grid = None

    def _begin_table(self) -> None:
        if not self._grid:  # a table within a table adds rows to it
            self._end_block()
            self._grid = Grid()

    def _begin_in_table(self, grid: Grid, tag: str) -> None:
        if tag == "tr":
            grid.open_row()
        elif tag in _CELLS:
            grid.open_cell(header=tag == "th")
        elif tag in _KINDS:
            grid.add(" ")

    def _add(self, text: str) -> None:
        if self._grid:
            self._grid.add(text)
        else:
            self._runs.append(Run(text, self._bold > 0))
