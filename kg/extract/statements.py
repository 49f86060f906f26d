"""Statements: what is said, in the speaker's words."""

from __future__ import annotations

from collections.abc import Iterator

from kg.extract.confidence import confidence
from kg.extract.events import Event, find_events
from kg.extract.stance import stance
from kg.extract.syntax import clauses, subjects
from kg.extract.view import View
from kg.model import Claim, Mention, Span, Token, Value

NAME = "statements"
_QUOTES = " \"'“”‘’,;:"


def extract(view: View) -> Iterator[Claim]:
    """The words of each statement (kg:content) and who they are about (kg:about)."""
    for event in find_events(view).values():
        if event.has("kg:agent") and view.ontology.is_a(event.entry.denotes, "kg:Statement"):
            for verb in _said(view, event.trigger.head):
                yield from _claims(view, event, verb)


def _said(view: View, word: Token) -> list[Token]:
    """The clauses that complete a word of speech; a lone infinitive says nothing of its own."""
    return [c for c in clauses(view.parse, word) if c.dep != "acl" and c.pos in {"VERB", "AUX"}]


def _claims(view: View, event: Event, verb: Token) -> Iterator[Claim]:
    seen = stance(view, event.trigger.head)
    span = _content(view, event, verb)
    words = Value(view.words(span).strip(_QUOTES))
    sure = confidence(view, "structure")
    yield Claim(event.mention, "kg:content", words, view.sentence.span, NAME, sure, seen, span)
    for mention in _topics(view, verb):
        if ("kg:agent", mention) not in event.roles:
            about = confidence(view, "structure", mention)
            yield Claim(
                event.mention, "kg:about", mention, view.sentence.span, NAME, about, seen, span
            )


def _content(view: View, event: Event, verb: Token) -> Span:
    inside = [t for t in view.parse.subtree(verb) if t.pos != "SPACE"]
    if inside[0].i < event.trigger.start < inside[-1].i:
        # "The government, she said, must ...": the part after the speaker would be lost.
        inside = [t for t in inside if t.i > event.trigger.start] or inside
    return view.span(inside[0].i, inside[-1].i + 1)


def _topics(view: View, verb: Token) -> list[Mention]:
    found = [*subjects(view.parse, verb), *view.parse.below(verb, "dobj", "nsubjpass")]
    return list(dict.fromkeys(m for token in found for m in view.refer(token)))
