"""Plain text to raw blocks: what each line is, by its marks, its length and its neighbours."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby

from kg.model import Block, BlockKind
from kg.readers.lines import Line, chunks, paragraphs
from kg.readers.tables import cells
from kg.readers.wording import is_heading, is_label, is_question


def layout(text: str, start: int, end: int) -> Iterator[Block]:
    """The blocks of text[start:end], in order, before labels and boilerplate are taken out."""
    bullet = False  # a bullet that stands alone on its line marks what comes next
    for chunk in chunks(text, start, end):
        for is_table, groups in groupby(paragraphs(chunk), key=lambda group: group[0].is_row):
            if is_table:
                yield from cells([line for group in groups for line in group])
                continue
            for group in groups:
                block = _block(group, bullet)
                bullet = block is None
                if block:
                    yield block


def _block(group: list[Line], bullet: bool) -> Block | None:
    """The block of one group of lines; None for a bullet without its item."""
    first, last = group[0], group[-1]
    mark = first.bullet or first.hashes
    words = first.words[mark:].strip()
    if not words:
        return None
    start = first.start + len(first.words) - len(first.words[mark:].lstrip())
    if first.hashes:
        return Block(BlockKind.HEADING, start, last.end)
    one_line = first is last
    return _of_kind(words, start, last.end, one_line, item=bullet or bool(first.bullet))


def _of_kind(words: str, start: int, end: int, one_line: bool, item: bool) -> Block:
    if one_line and is_question(words):
        return Block(BlockKind.QUESTION, start, end)
    if item:
        return Block(BlockKind.ITEM, start, end)
    if one_line and words.endswith(":") and is_label(words[:-1]):
        return Block(BlockKind.HEADING, start, end - 1)
    heading = one_line and is_heading(words)
    return Block(BlockKind.HEADING if heading else BlockKind.PARAGRAPH, start, end)


def relayout(text: str, marks: Iterable[Block]) -> Iterator[Block]:
    """`marks` with each paragraph and item taken apart where its own lines ask for it.

    The first part of an item stays an item: markup is better evidence than wording. What
    follows it on unmarked lines is what the lines look like.
    """
    for mark in marks:
        if mark.kind not in {BlockKind.PARAGRAPH, BlockKind.ITEM}:
            yield mark
            continue
        parts = list(layout(text, mark.start, mark.end))
        if parts and mark.kind is BlockKind.ITEM and parts[0].kind is not BlockKind.QUESTION:
            parts[0] = Block(BlockKind.ITEM, parts[0].start, parts[0].end)
        yield from parts
