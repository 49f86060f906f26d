"""Time expressions of a sentence, resolved, and the words they hang on."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from kg.annotate.plain import plain
from kg.annotate.values.dates import TimeValue, find, parse
from kg.model import Sentence, Span, Token, Value


@dataclass(frozen=True, slots=True)
class TimeExpression:
    """A time: its span, what it means, and its governing token.

    `value` is the time of what has happened, `ahead` of what has yet to.
    """

    span: Span
    value: TimeValue
    ahead: TimeValue
    anchor: Token


def find_times(sentence: Sentence, published: date | None) -> Iterator[TimeExpression]:
    """Each time expression of a sentence, resolved against the date of publication."""
    text = plain(sentence.text)
    offset = sentence.span.start
    for start, end in find(text):
        value = parse(text[start:end], published)
        ahead = parse(text[start:end], published, planned=True)
        inside = [t for t in sentence.tokens if start <= t.start - offset and t.end - offset <= end]
        if value is not None and ahead is not None and inside:
            span = Span(sentence.span.article, offset + start, offset + end)
            yield TimeExpression(span, value, ahead, _anchor(sentence, inside))


def _anchor(sentence: Sentence, inside: list[Token]) -> Token:
    """The first token outside the expression that governs it, prepositions passed over."""
    indices = {token.i for token in inside}
    top = next((t for t in inside if t.head not in indices or t.head == t.i), inside[0])
    governor = sentence.tokens[top.head]
    while governor.pos in {"ADP", "SCONJ"} and governor.head != governor.i:
        governor = sentence.tokens[governor.head]
    return governor


def time_values(value: TimeValue) -> Iterator[tuple[str, Value]]:
    """(predicate, literal) for a time: one point, an interval with open ends, or the words."""
    if value.start is None and value.end is None:
        yield "kg:timeWords", Value(value.words)
    elif value.start == value.end and value.start is not None:
        yield "sem:hasTime", value.start
    else:
        if value.start is not None:
            yield "kg:startTime", value.start
        if value.end is not None:
            yield "kg:endTime", value.end
