"""What stands behind the phrase that a parser gives and belongs to it all the same."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace

from kg.annotate.names.postnominals import is_postnominal
from kg.extract.phrases.place_sizes import is_larger
from kg.model import Form, Mention, Sentence, Span
from tests.bench.mapping import of_track

PERSON = "kg:Person"


def as_marked(sentence: Sentence, span: Span, mention: Mention, names: Collection[Mention]) -> Span:
    """The span with the letters and the body behind a person, and the state behind a place."""
    if mention.form is Form.NAME and mention.kind == PERSON:
        span = _with_body(sentence, _with_letters(sentence, span), names)
    return with_state(sentence, span, names)


def _with_letters(sentence: Sentence, span: Span) -> Span:
    """The span of a person with the letters behind the name: "Ana Brandt, QC"."""
    behind = [t for t in sentence.tokens if t.start >= span.end][:2]
    letters = next((t for t in behind if t.text != ","), None)
    if letters is None or not is_postnominal(letters):
        return span
    return replace(span, end=letters.end)


def _with_body(sentence: Sentence, span: Span, names: Collection[Mention]) -> Span:
    """The span of a person with the body they are of, if the parse has that elsewhere."""
    behind = [t for t in sentence.tokens if t.start >= span.end][:3]
    if len(behind) < 3 or behind[0].text != "of":
        return span
    starts = {behind[1].start, behind[2].start if behind[1].text == "the" else -1}
    body = next((n for n in names if n.span.start in starts and n.kind != PERSON), None)
    return replace(span, end=body.span.end) if body is not None else span


def with_state(sentence: Sentence, span: Span, names: Collection[Mention]) -> Span:
    """The span with the places that follow it after commas, if it ends in a place."""
    last = next((m for m in names if m.span.end == span.end and _is_place(m)), None)
    tokens = [t for t in sentence.tokens if t.start >= span.end][:2]
    if last is None or len(tokens) < 2 or tokens[0].text != ",":
        return span
    around = next((m for m in names if m.span.start == tokens[1].start and _is_place(m)), None)
    if around is None or not is_larger(around, last):
        return span
    return with_state(sentence, Span(span.article, span.start, around.span.end), names)


def _is_place(mention: Mention) -> bool:
    return of_track("coref").label(mention.kind) == "place"
