"""Markdown: CommonMark with tables, below front matter if there is any."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from markdown_it import MarkdownIt
from markdown_it.token import Token

from kg.model import Article, BlockKind
from kg.readers.article import make_article, require_bounded
from kg.readers.clean import clean_text
from kg.readers.decode import decode
from kg.readers.feed import Feed
from kg.readers.grid import Grid
from kg.readers.header import split_header
from kg.readers.pieces import Piece, Run, assemble, prose
from kg.readers.tags import pieces_of

_LINE_BREAKS = frozenset({"softbreak", "hardbreak"})
_WORDS = frozenset({"text", "code_inline"})
_KINDS = {
    "h1": BlockKind.TITLE,
    **dict.fromkeys(("h2", "h3", "h4", "h5", "h6"), BlockKind.HEADING),
    "li": BlockKind.ITEM,
}


def read_markdown(feed: Feed, name: str) -> Iterator[Article]:
    """The one article of a Markdown file, without the marks of Markdown.

    Raises:
        InputError: as `make_article` and `decode` do.
    """
    meta, body = split_header(clean_text(decode(feed.whole(name), name)))
    require_bounded(body, name)
    text, marks = assemble(_pieces(iter(_parser().parse(body))))
    yield make_article(text, name, meta, marks)


@cache
def _parser() -> MarkdownIt:
    # Four spaces in front of a paragraph are a slip of the hand, not a program.
    return MarkdownIt("commonmark").enable("table").disable("code")


def _pieces(tokens: Iterator[Token]) -> Iterator[Piece]:
    kind = BlockKind.PARAGRAPH
    for token in tokens:
        if token.type == "table_open":
            yield from _table(tokens).pieces()
        elif token.type == "html_block":
            yield from pieces_of(token.content)
        elif token.type == "inline":
            yield from prose(kind, _runs(token))
            kind = BlockKind.PARAGRAPH
        elif token.nesting == 1:
            kind = _KINDS.get(token.tag, kind)


def _table(tokens: Iterator[Token]) -> Grid:
    grid = Grid()
    for token in tokens:
        if token.type == "table_close":
            break
        if token.type == "tr_open":
            grid.open_row()
        elif token.type in {"th_open", "td_open"}:
            grid.open_cell(header=token.tag == "th")
        elif token.type == "inline":
            grid.add("".join(run.text for run in _runs(token)))
    return grid


def _runs(inline: Token) -> Iterator[Run]:
    """The words of a paragraph. Links give their words, pictures and tags nothing."""
    bold = 0
    script = False
    for token in inline.children or ():
        if token.tag == "strong":
            bold += token.nesting
        elif token.type == "html_inline":
            script = _in_script(token.content, script)
            yield Run("\n" if token.content.lower().startswith("<br") else "")
        elif token.type in _LINE_BREAKS:
            yield Run("\n")
        elif token.type in _WORDS and not script:
            yield Run(token.content, bold > 0)


def _in_script(tag: str, before: bool) -> bool:
    lowered = tag.lower()
    if lowered.startswith(("<script", "<style")):
        return True
    return before and not lowered.startswith(("</script", "</style"))
