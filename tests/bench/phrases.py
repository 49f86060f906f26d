"""The whole noun phrase around a mention."""

from __future__ import annotations

from kg.extract.syntax import Parse
from kg.model import Form, Mention, Sentence, Span, Token

# What hangs on a noun without being a part of its phrase.
_OUTSIDE = frozenset({"appos", "conj", "cc", "preconj", "parataxis", "punct", "dep"})
_EDGES = frozenset({"punct", "cc"})


def phrase(sentence: Sentence, mention: Mention) -> Span:
    """From the first word that hangs on the head of a mention to the last.

    Articles, titles, possessives, prepositions and clauses are inside, appositions and what is
    joined by "and" outside. An adjective or pronoun is its own phrase.
    """
    parse = Parse(sentence.tokens)
    head = next(t for t in sentence.tokens if t.start == mention.head)
    if mention.form is Form.PRONOUN or head.dep in {"amod", "compound", "nmod"}:
        return mention.span
    inside = _below(parse, head)
    while inside and inside[-1].dep in _EDGES:
        inside.pop()
    start = min(inside[0].start, mention.span.start)
    return Span(mention.span.article, start, max(inside[-1].end, mention.span.end))


def _below(parse: Parse, head: Token) -> list[Token]:
    found = [head]
    for child in parse.children[head.i]:
        if child.dep not in _OUTSIDE:
            found += parse.subtree(child)
    return sorted(found, key=lambda token: token.i)
