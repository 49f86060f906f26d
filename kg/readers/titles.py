"""Which block is the article's title."""

from __future__ import annotations

from dataclasses import replace

from kg.model import Block, BlockKind

_MAX_CHARS = 160
_TITLE_LIKE = frozenset({BlockKind.HEADING, BlockKind.QUESTION})


def mark_title(
    text: str, blocks: tuple[Block, ...], stated: str | None, *, by_layout: bool, headed: bool
) -> tuple[Block, ...]:
    """`blocks`, with the first one as TITLE if it is the article's title.

    It is if it is a heading with the words that metadata state as title; or, where there is
    no markup (`by_layout`), if a blank line follows it, or the article is `headed` by a
    byline or a dateline. What is longer than a heading is one if both are so and it ends as no
    sentence does.
    """
    if len(blocks) < 2 or not _may_be_title(text, *blocks[:2], headed=headed):
        return blocks
    first, second = blocks[:2]
    same = text[first.start : first.end] == stated
    set_off = headed or "\n\n" in _between(text, first, second)
    if same or (by_layout and not stated and set_off):
        return (replace(first, kind=BlockKind.TITLE), *blocks[1:])
    return blocks


def _may_be_title(text: str, first: Block, second: Block, *, headed: bool) -> bool:
    if first.kind in _TITLE_LIKE:
        return True
    words = text[first.start : first.end]
    long = headed and "\n\n" in _between(text, first, second) and "\n" not in words
    whole = len(words) <= _MAX_CHARS and words[-1:].isalnum()
    return first.kind is BlockKind.PARAGRAPH and long and whole


def _between(text: str, first: Block, second: Block) -> str:
    return text[first.end : second.start].replace(" ", "").replace("\t", "")
