"""Stretches between quotation marks, across sentences and paragraphs."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from operator import attrgetter

from kg.model import Article, Block, Token

# Two apostrophes and two grave accents are how some agencies write a double quotation mark.
MARK = re.compile(r"[“”„«»\"]|''|``")
_WORD = re.compile(r"\w+")
_OPENING = frozenset({"“", "„", "«", "``"})
_CLOSING = frozenset({"”", "»"})
# Fewer words are a title, a nickname or a word held at arm's length.
LEAST_WORDS = 4
# A mark that no other answers within so many paragraphs opened nothing.
LONGEST = 6


@dataclass(frozen=True, slots=True)
class Quotation:
    """Quoted text with its marks; `end` is the end of the paragraph if the quotation goes on.

    `voice` is where the head of a name stands that says it without a verb, else None.
    """

    start: int
    end: int
    words: int
    voice: int | None = None

    @property
    def speaks(self) -> bool:
        """True if it is long enough to be what somebody says."""
        return self.words >= LEAST_WORDS

    def holds(self, start: int) -> bool:
        """True if a character lies inside."""
        return self.start <= start < self.end


@dataclass(frozen=True, slots=True)
class Quoted:
    """The quotations of an article, in the order of the text."""

    quotations: tuple[Quotation, ...] = ()

    def at(self, start: int) -> Quotation | None:
        """The quotation that a character lies inside, None outside of all."""
        place = bisect_right(self.quotations, start, key=attrgetter("start"))
        found = self.quotations[place - 1] if place else None
        return found if found is not None and found.holds(start) else None

    def __contains__(self, token: Token) -> bool:
        """True for a word inside one of them."""
        return self.at(token.start) is not None


UNQUOTED = Quoted()


def marked(article: Article) -> Quoted:
    """The quotations of an article that have marks."""
    return Quoted(tuple(quoted for _, quoted in _with_blocks(article)))


def by_block(article: Article) -> Iterator[tuple[Block, list[Quotation]]]:
    """Yield each block of an article with the quotations that begin in it and have marks."""
    begun: dict[int, list[Quotation]] = {}
    for number, quoted in _with_blocks(article):
        begun.setdefault(number, []).append(quoted)
    yield from ((block, begun.get(i, [])) for i, block in enumerate(article.blocks))


def quotation(text: str, start: int, end: int, voice: int | None = None) -> Quotation:
    """The quotation between two places of a text."""
    return Quotation(start, end, len(_WORD.findall(text, start, end)), voice)


def _with_blocks(article: Article) -> Iterator[tuple[int, Quotation]]:
    """Yield quotations, each with the number of the block that it begins in."""
    text = article.text
    opened: tuple[int, int] | None = None
    for i, block in enumerate(article.blocks):
        for mark in MARK.finditer(text, block.start, block.end):
            if opened is None:
                opened = (i, mark.start()) if _opens(text, mark, block) else None
            elif mark.group() not in _OPENING:
                yield opened[0], quotation(text, opened[1], mark.end())
                opened = None
        if opened is not None:
            following = article.blocks[i + 1 : i + 1 + LONGEST]
            # Each paragraph of a long quotation begins with a mark, only the last ends with one.
            if any(MARK.match(text, after.start) for after in following[:1]):
                yield opened[0], quotation(text, opened[1], block.end)
            opened = opened if _is_closed(text, following) else None


def _is_closed(text: str, blocks: Sequence[Block]) -> bool:
    """True if the first mark in some blocks closes a quotation: else the one before was a slip."""
    marks = ((b, mark) for b in blocks for mark in MARK.finditer(text, b.start, b.end))
    first = next(marks, None)
    return first is not None and not _begins(text, first[1], first[0])


def _opens(text: str, mark: re.Match[str], block: Block) -> bool:
    """True for a mark that opens a quotation where none is open."""
    if mark.group() in _CLOSING:
        return mark.start() == block.start
    return _begins(text, mark, block) or text[mark.start() - 1].isspace()


def _begins(text: str, mark: re.Match[str], block: Block) -> bool:
    """True for a mark that can only open one, by its form or by what stands around it."""
    if mark.group() in _OPENING or mark.start() == block.start:
        return True
    before, after = text[mark.start() - 1], text[mark.end() : mark.end() + 1]
    return mark.group() not in _CLOSING and not before.isalnum() and not after.isspace()
