"""The quotations of an article with whoever says them without a verb."""

from __future__ import annotations

from dataclasses import replace

from kg.annotate.quotations import MARK, Quotation, by_block, quotation
from kg.extract.sentence.voices import signature, turns
from kg.model import Annotated, Block, Sentence, Span


def quotations(annotated: Annotated) -> tuple[Quotation, ...]:
    """The quotations of an article, in the order of the text; what somebody says in a transcript
    is one, though it has no marks.
    """
    spoken = turns(annotated)
    found: list[Quotation] = []
    for block, quoted in by_block(annotated.article):
        if block.start in spoken:
            voice, start = spoken[block.start]
            found.append(quotation(annotated.article.text, start, block.end, voice))
        else:
            found += [_signed(annotated, block, one) for one in quoted]
    return tuple(found)


def _signed(annotated: Annotated, block: Block, quoted: Quotation) -> Quotation:
    if quoted.start > block.start:
        return quoted
    name = signature(annotated, block, quoted.end)
    return replace(quoted, voice=name.head) if name else quoted


def inside(quoted: Quotation, sentence: Sentence) -> Span | None:
    """The part of a quotation that stands in a sentence, without its marks; None if there is
    none.
    """
    if quoted.end <= sentence.span.start or sentence.span.end <= quoted.start:
        return None
    words = [t for t in sentence.tokens if quoted.holds(t.start) and not MARK.match(t.text)]
    words = [t for t in words if t.pos != "SPACE"]
    if not words:
        return None
    return Span(sentence.span.article, words[0].start, words[-1].end)
