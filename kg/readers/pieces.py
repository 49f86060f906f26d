"""Text with markup, taken apart by its format's parser and put together as plain text.

Each format with markup makes pieces; here they become a text and the marks of its blocks.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from kg.model import Block, BlockKind
from kg.readers.clean import clean_text
from kg.readers.wording import is_heading, is_label

PARAGRAPH_BREAK = "\n\n"
_BULLET = "\n- "
_AFTER_LABEL = ": "
_KEEP_LINES = frozenset({BlockKind.PARAGRAPH, BlockKind.ITEM})


class Piece(NamedTuple):
    """A stretch of text of one kind, and what stands between it and the piece before it."""

    kind: BlockKind
    text: str
    before: str = PARAGRAPH_BREAK


class Run(NamedTuple):
    """Words in one type of letters."""

    text: str
    bold: bool = False


def prose(kind: BlockKind, runs: Iterable[Run]) -> Iterator[Piece]:
    """The pieces of a paragraph, item or heading of `kind`.

    A bold lead-in with a colon becomes a LABEL; a paragraph that is bold from end to end
    and worded like a heading becomes a HEADING.
    """
    before = _BULLET if kind is BlockKind.ITEM else PARAGRAPH_BREAK
    lead, rest = _bold_lead(runs)
    label = lead.strip().rstrip(":").rstrip()
    if rest.strip() and _meet_at_colon(lead, rest) and is_label(label):
        yield Piece(BlockKind.LABEL, label, before)
        yield Piece(kind, rest.lstrip(" :"), _AFTER_LABEL)
    elif kind is BlockKind.PARAGRAPH and not rest.strip() and is_heading(label):
        yield Piece(BlockKind.HEADING, label, before)
    else:
        yield Piece(kind, lead + rest, before)


def assemble(pieces: Iterable[Piece]) -> tuple[str, tuple[Block, ...]]:
    """The text that the pieces make, and where in it each of them stands.

    Empty pieces leave no trace; of several titles only the first stays one.
    """
    parts: list[str] = []
    marks: list[Block] = []
    length = 0
    for piece in pieces:
        words = _words(piece)
        if not words:
            continue
        before = piece.before if parts else ""
        start = length + len(before)
        length = start + len(words)
        parts.append(before + words)
        marks.append(Block(_only_first_title(piece.kind, marks), start, length))
    return "".join(parts), tuple(marks)


def _words(piece: Piece) -> str:
    words = clean_text(piece.text)
    if piece.kind not in _KEEP_LINES:
        return " ".join(words.split())
    return "\n".join(" ".join(line.split()) for line in words.split("\n")).strip()


def _only_first_title(kind: BlockKind, marks: list[Block]) -> BlockKind:
    again = kind is BlockKind.TITLE and any(mark.kind is BlockKind.TITLE for mark in marks)
    return BlockKind.HEADING if again else kind


def _meet_at_colon(lead: str, rest: str) -> bool:
    return lead.rstrip().endswith(":") or rest.lstrip().startswith(":")


def _bold_lead(runs: Iterable[Run]) -> tuple[str, str]:
    """The words up to the first that are not bold, and the rest."""
    lead: list[str] = []
    rest: list[str] = []
    for run in runs:
        leading = not rest and (run.bold or not run.text.strip())
        (lead if leading else rest).append(run.text)
    return "".join(lead), "".join(rest)
