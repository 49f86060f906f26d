"""Stretches between quotation marks, across sentences and paragraphs."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from kg.extract.sentence.voices import signature, turns
from kg.model import Annotated, Block, Sentence, Span

# Two apostrophes and two grave accents are how some agencies write a double quotation mark.
_MARK = re.compile(r"[“”„«»\"]|''|``")
_OPENING = frozenset({"“", "„", "«", "``"})
_CLOSING = frozenset({"”", "»"})
# Fewer words are a title, a nickname or a word held at arm's length.
LEAST_WORDS = 4


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


def quotations(annotated: Annotated) -> tuple[Quotation, ...]:
    """The quotations of an article, in the order of the text; what somebody says in a transcript
    is one, though it has no marks.
    """
    text = annotated.article.text
    blocks = annotated.article.blocks
    spoken = turns(annotated)
    found: list[Quotation] = []
    for i, block in enumerate(blocks):
        if block.start in spoken:
            voice, start = spoken[block.start]
            found.append(_quotation(text, start, block.end, voice))
            continue
        following = blocks[i + 1].start if i + 1 < len(blocks) else len(text)
        goes_on = _MARK.match(text, following) is not None
        quoted = _in_block(text, block, goes_on)
        found += [_signed(annotated, block, quotation) for quotation in quoted]
    return tuple(found)


def _signed(annotated: Annotated, block: Block, quotation: Quotation) -> Quotation:
    if quotation.start > block.start:
        return quotation
    name = signature(annotated, block, quotation.end)
    return replace(quotation, voice=name.head) if name else quotation


def _in_block(text: str, block: Block, goes_on: bool) -> Iterator[Quotation]:
    opened: int | None = None
    for mark in _MARK.finditer(text, block.start, block.end):
        if opened is None:
            opened = mark.start() if _opens(text, mark, block.start) else None
        elif mark.group() not in _OPENING:
            yield _quotation(text, opened, mark.end())
            opened = None
    # A mark that is never closed is a slip, unless the next paragraph opens with one again.
    if opened is not None and goes_on:
        yield _quotation(text, opened, block.end)


def _opens(text: str, mark: re.Match[str], start: int) -> bool:
    if mark.group() in _OPENING or mark.start() == start:
        return True
    before, after = text[max(mark.start() - 1, 0) : mark.start()], text[mark.end() : mark.end() + 1]
    return mark.group() not in _CLOSING and not before.isalnum() and not after.isspace()


def _quotation(text: str, start: int, end: int, voice: int | None = None) -> Quotation:
    words = len(re.findall(r"\w+", text[start:end]))
    return Quotation(start, end, words, voice)


def inside(quotation: Quotation, sentence: Sentence) -> Span | None:
    """The part of a quotation that stands in a sentence, without its marks; None if there is
    none.
    """
    if quotation.end <= sentence.span.start or sentence.span.end <= quotation.start:
        return None
    words = [t for t in sentence.tokens if quotation.holds(t.start) and not _MARK.match(t.text)]
    words = [t for t in words if t.pos != "SPACE"]
    if not words:
        return None
    return Span(sentence.span.article, words[0].start, words[-1].end)
