"""The way from one word of a parse to another."""

from __future__ import annotations

from itertools import pairwise

from kg.extract.syntax import Parse
from kg.model import Sentence, Span, Token


def walk(parse: Parse, start: Token, end: Token) -> str:
    """The words from `start` to `end` with the label of each step, "" if they are one word.

    "arrested ↓prep in ↓pobj Graz": an arrow down leads to a dependent, one up to the governor.
    """
    above_end = [end, *parse.ancestors(end)]
    up = [start]
    while up[-1] not in above_end and up[-1].head != up[-1].i:
        up.append(parse.head(up[-1]))
    if up[-1] not in above_end or start == end:
        return ""
    down = above_end[: above_end.index(up[-1])][::-1]
    rising = [f"↑{lower.dep} {upper.text}" for lower, upper in pairwise(up)]
    return " ".join([start.text, *rising, *(f"↓{token.dep} {token.text}" for token in down)])


def head_of(sentence: Sentence, span: Span) -> Token | None:
    """The highest word of a span in the parse of its sentence, None if it lies outside."""
    inside = [t for t in sentence.tokens if span.start <= t.start < span.end]
    numbers = {token.i for token in inside}
    return next((t for t in inside if t.head not in numbers or t.head == t.i), None)
