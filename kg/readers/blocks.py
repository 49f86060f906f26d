"""Text to blocks: the stretches that are analysed each by itself."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from kg.model import Block, BlockKind
from kg.readers.boilerplate import is_boilerplate
from kg.readers.labels import split_label
from kg.readers.layout import relayout
from kg.readers.wording import is_question

_EDGES = " \t\n*_"  # white space, and the marks of bold and italic type
_ONE_LINE = frozenset({BlockKind.TITLE, BlockKind.HEADING, BlockKind.LABEL, BlockKind.ROW})
_PROSE = frozenset({BlockKind.PARAGRAPH, BlockKind.ITEM, BlockKind.ROW, BlockKind.QUESTION})


def blocks(text: str, marks: Iterable[Block] | None = None) -> tuple[Block, ...]:
    """The blocks of `text`: in order, apart from each other, none empty or with blank edges.

    `marks` are what a format's own markup says, for a format that has any; without them
    the layout of the lines decides. PARAGRAPH and ITEM may hold line breaks, where a
    paragraph is broken to fit a width; no other kind does. What is boilerplate, or has no
    letter or digit, is in no block.

    >>> [str(block.kind) for block in blocks("Talks\\n\\n- Pay: A rise of 4% was agreed.")]
    ['heading', 'label', 'item']
    """
    whole = [Block(BlockKind.PARAGRAPH, 0, len(text))] if marks is None else marks
    parts = (part for block in relayout(text, whole) for part in _parts(text, block))
    return with_prose(tuple(part for part in parts if _says_something(text, part)))


def _parts(text: str, block: Block) -> Iterator[Block]:
    for part in split_label(text, _trim(text, block)):
        trimmed = _trim(text, part)
        words = text[trimmed.start : trimmed.end]
        if trimmed.kind in _ONE_LINE and "\n" in words:
            trimmed = replace(trimmed, kind=BlockKind.PARAGRAPH)
        if trimmed.kind is BlockKind.HEADING and is_question(words):
            trimmed = replace(trimmed, kind=BlockKind.QUESTION)
        yield trimmed


def _trim(text: str, block: Block) -> Block:
    words = text[block.start : block.end]
    start = block.start + len(words) - len(words.lstrip(_EDGES))
    return Block(block.kind, start, max(start, block.start + len(words.rstrip(_EDGES))))


def _says_something(text: str, block: Block) -> bool:
    words = text[block.start : block.end]
    return any(char.isalnum() for char in words) and not is_boilerplate(words)


def with_prose(found: tuple[Block, ...]) -> tuple[Block, ...]:
    """`found`; but where it holds headings only, they are all the article says: paragraphs."""
    if any(block.kind in _PROSE for block in found):
        return found
    heading = BlockKind.HEADING
    return tuple(
        replace(block, kind=BlockKind.PARAGRAPH) if block.kind is heading else block
        for block in found
    )
