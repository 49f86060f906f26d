"""The whole noun phrase around a mention."""

from __future__ import annotations

from collections.abc import Collection

from kg.extract.place_chains import is_larger
from kg.extract.syntax import Parse
from kg.model import Form, Mention, Sentence, Span, Token

# What hangs on a noun without being a part of its phrase.
_OUTSIDE = frozenset({"appos", "conj", "cc", "preconj", "parataxis", "punct", "dep", "advmod"})
_EDGES = frozenset({"punct", "cc"})
_ENDS = frozenset({";", ":", "(", "--", "–", "—"})
# What tells of the time of the clause, or of where a person was, is no part of a name's phrase.
_TIMES = frozenset({"DATE", "TIME"})
_LOCAL = frozenset({"in", "on", "at"})


def phrase(sentence: Sentence, mention: Mention, places: Collection[Mention] = ()) -> Span:
    """From the first word that hangs on the head of a mention to the last.

    Articles, titles, possessives, prepositions and clauses are inside, appositions and what is
    joined by "and" outside; but "Linz, Upper Austria" is one phrase if both are among `places`,
    and so is "the mayor Ana Brandt". An adjective or pronoun is its own phrase.
    """
    parse = Parse(sentence.tokens)
    head = next(t for t in sentence.tokens if t.start == mention.head)
    if mention.form is Form.PRONOUN or head.dep in {"amod", "compound", "nmod"}:
        return _with_state(sentence, mention.span, places)
    inside = _cut(_below(parse, head, mention), mention)
    while inside and inside[-1].dep in _EDGES:
        inside.pop()
    start = min(inside[0].start, mention.span.start)
    if (before := _described(parse, head, mention)) is not None:
        start = min(start, _below(parse, before, mention)[0].start)
    span = Span(mention.span.article, start, max(inside[-1].end, mention.span.end))
    return _with_state(sentence, span, places)


def _below(parse: Parse, head: Token, mention: Mention) -> list[Token]:
    found = [head]
    for child in parse.children[head.i]:
        if child.dep not in _OUTSIDE and not _is_loose(parse, child, mention):
            found += parse.subtree(child)
    return sorted(found, key=lambda token: token.i)


def _is_loose(parse: Parse, child: Token, mention: Mention) -> bool:
    """A time, or the place where a person is named: "Brandt in Linz on Monday"."""
    if child.dep != "prep":
        return child.dep == "amod" and child.start > mention.span.end
    if _introduces(parse, child):
        return True
    times = any(t.ner[2:] in _TIMES for t in parse.below(child, "pobj"))
    named = mention.form is Form.NAME and mention.kind == "kg:Person"
    return times or (named and child.text.lower() in _LOCAL)


def _introduces(parse: Parse, child: Token) -> bool:
    """The "including" and "such as" that lead to members."""
    return child.text.lower() == "including" or parse.words[max(child.i - 1, 0)] == "such"


def _cut(tokens: list[Token], mention: Mention) -> list[Token]:
    """The words up to the first mark behind the mention that ends a phrase."""
    for i, token in enumerate(tokens):
        if token.start >= mention.span.end and token.text in _ENDS:
            return tokens[:i]
    return tokens


def described(sentence: Sentence, mention: Mention) -> int | None:
    """Where the "mayor" of "the mayor Ana Brandt" begins, None if there is no such word."""
    head = next(t for t in sentence.tokens if t.start == mention.head)
    before = _described(Parse(sentence.tokens), head, mention)
    return before.start if before is not None else None


def _described(parse: Parse, head: Token, mention: Mention) -> Token | None:
    """The "mayor" of "the mayor Ana Brandt", None if a comma parts them or there is none."""
    above = parse.head(head)
    if mention.form is not Form.NAME or head.dep != "appos" or above.tag == "NNS":
        return None
    start = next(t.i for t in parse.tokens if t.start >= mention.span.start)
    return above if above.i == start - 1 else None


def _with_state(sentence: Sentence, span: Span, places: Collection[Mention]) -> Span:
    """The span with the places that follow it after commas, if it ends in a place."""
    last = next((m for m in places if m.span.end == span.end), None)
    tokens = [t for t in sentence.tokens if t.start >= span.end][:2]
    if last is None or len(tokens) < 2 or tokens[0].text != ",":
        return span
    around = next((m for m in places if m.span.start == tokens[1].start), None)
    if around is None or not is_larger(around, last):
        return span
    return _with_state(sentence, Span(span.article, span.start, around.span.end), places)
