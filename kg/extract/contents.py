"""The words that a word of speech introduces, sentence by sentence."""

from __future__ import annotations

from collections.abc import Iterator

from kg.extract.quotations import Quotation, inside
from kg.extract.speeches import introduced_by, quotation_at
from kg.extract.syntax import clauses
from kg.extract.view import View
from kg.model import Span, Token

Content = tuple[View, Span]
"""Words that somebody says, and the sentence that they stand in."""

_PLAIN = frozenset({"PUNCT", "SPACE"})


def contents(view: View, word: Token) -> list[Content]:
    """What is said: the clauses that complete the word, and its quotations."""
    quoted = introduced_by(view, word)
    own = [c for c in said(view, word) if quotation_at(view, c) not in quoted]
    spans = [(view, _widened(view, span)) for c in own for span in _runs(view, word, c)]
    for found in _quoted(view, quoted):
        if not any(v is found[0] and span.covers(found[1]) for v, span in spans):
            spans.append(found)
    return sorted(spans, key=lambda content: content[1])


def said(view: View, word: Token) -> list[Token]:
    """The clauses that complete a word of speech; a lone infinitive says nothing of its own."""
    found = [c for c in clauses(view.parse, word) if c.pos in {"VERB", "AUX"}]
    return [c for c in found if c.dep != "acl" or _is_that(view, c)]


def _is_that(view: View, clause: Token) -> bool:
    """ "his claim that ...": not "a report citing ..."."""
    return any(t.text.lower() == "that" for t in view.parse.below(clause, "mark"))


def _runs(view: View, word: Token, clause: Token) -> Iterator[Span]:
    """The clause, in two parts if its speaker stands inside: "The state, she said, must pay"."""
    tokens = [t for t in view.parse.subtree(clause) if t.pos != "SPACE"]
    for part in [t for t in tokens if t.i < word.i], [t for t in tokens if t.i > word.i]:
        while part and part[-1].pos in _PLAIN:
            part.pop()
        while part and part[0].pos in _PLAIN:
            part.pop(0)
        if part:
            yield view.span(part[0].i, part[-1].i + 1)


def _widened(view: View, span: Span) -> Span:
    """A clause that breaks off inside a quotation goes on to the end of it."""
    for quotation in view.quoted:
        if quotation.holds(span.end) and quotation.start >= span.start:
            rest = inside(quotation, view.sentence)
            return Span(span.article, span.start, max(span.end, rest.end if rest else 0))
    return span


def _quoted(view: View, quoted: list[Quotation]) -> Iterator[Content]:
    for quotation in quoted:
        for place in view.article:
            span = inside(quotation, place.sentence)
            if span is not None:
                yield place, span
