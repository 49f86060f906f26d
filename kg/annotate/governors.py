"""The way up from a word in the parse of its sentence."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kg.annotate.labels import VERBS
from kg.model import Token

# What leads from a noun behind prepositions to the one before them.
PREPOSITIONAL = frozenset({"pobj", "prep"})


def governors(tokens: Sequence[Token], token: Token) -> Iterator[Token]:
    """The governors of a token, nearest first; none of a root, which governs itself."""
    while token.head != token.i:
        token = tokens[token.head]
        yield token


def verb_at_or_above(tokens: Sequence[Token], token: Token) -> Token:
    """The token if it is a verb, else the nearest verb above it, else the root."""
    while token.pos not in VERBS and token.head != token.i:
        token = tokens[token.head]
    return token


def before_under(tokens: Sequence[Token], token: Token, labels: frozenset[str]) -> Iterator[Token]:
    """The governors that stand before a token, nearest first, as far as labels lead from one to
    the next."""
    while token.dep in labels and token.head < token.i:
        token = tokens[token.head]
        yield token


def above_prepositions(tokens: Sequence[Token], noun: Token) -> Token:
    """The "critic" of "a critic of the conduct of the war", from any noun behind it."""
    return [noun, *before_under(tokens, noun, PREPOSITIONAL)][-1]
