"""Which block is the article's title."""

from __future__ import annotations

from dataclasses import replace

from kg.model import Block, BlockKind

_TITLE_LIKE = frozenset({BlockKind.HEADING, BlockKind.QUESTION})


def mark_title(
    text: str, blocks: tuple[Block, ...], stated: str | None, *, by_layout: bool, headed: bool
) -> tuple[Block, ...]:
    """`blocks`, with the first one as TITLE if it is the article's title.

    It is if it is a heading with the words that metadata state as title; or, where there is
    no markup (`by_layout`), if a blank line follows it, or the article is `headed` by a
    byline or a dateline.
    """
    if len(blocks) < 2 or blocks[0].kind not in _TITLE_LIKE:
        return blocks
    first, second = blocks[:2]
    same = text[first.start : first.end] == stated
    set_off = headed or "\n\n" in _between(text, first, second)
    if same or (by_layout and not stated and set_off):
        return (replace(first, kind=BlockKind.TITLE), *blocks[1:])
    return blocks


def _between(text: str, first: Block, second: Block) -> str:
    return text[first.end : second.start].replace(" ", "").replace("\t", "")
