"""Statements: what is said, in the speaker's words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kg.annotate.labels import RELATIVES
from kg.extract.confidence import confidence
from kg.extract.event_parts.event import Event
from kg.extract.events import find_events
from kg.extract.frames.role_fillers import role_fillers
from kg.extract.sentence.view import View
from kg.extract.stances.contents import Content, content_words, contents, said, whole_phrase
from kg.extract.stances.speakers import source_words
from kg.extract.stances.stance import stance
from kg.extract.topics import topics
from kg.model import Claim, Form, Span, Token, Value

NAME = "statements"


def extract(view: View) -> Iterator[Claim]:
    """What each statement says (kg:content), of whom (kg:about), and who says it, if no entity
    does (kg:speakerWords).
    """
    for event in find_events(view).values():
        if view.ontology.is_a(event.entry.denotes, "kg:Statement"):
            yield from _content(view, event)
            yield from _about(view, event)
            yield from _speaker(view, event)


def _content(view: View, event: Event) -> Iterator[Claim]:
    seen, sure = stance(view, event.trigger.head), confidence(view, "statement")
    for place, span in contents(view, event.trigger.head) or _things(view, event):
        words = Value(content_words((place, span)))
        evidence = place.sentence.span
        yield Claim(event.mention, "kg:content", words, evidence, NAME, sure, seen, span)


def _things(view: View, event: Event) -> list[Content]:
    """What a verb speaks of, where there is no clause: "called for new elections". Of what is
    praised or blamed only what the graph has no name for: the rest is kg:affected.
    """
    if event.entry.pos != "verb":
        return []
    verb = event.trigger.head
    above = {t.i for t in view.parse.ancestors(verb)}  # "the paper published", "what she calls"
    fillers = role_fillers(view, event.trigger, event.entry, "event")
    found = [(role, token) for role, token in fillers if token.i not in above]
    if any(role == "kg:content" for role, _ in found):
        named = [t for role, t in found if role in {"kg:content", "kg:about"}]
        return _as_named(view, verb, named)
    told = (t for role, t in found if role == "kg:about" or _is_nameless(view, role, t))
    return [(view, whole_phrase(view, token)) for token in told]


def _as_named(view: View, verb: Token, named: Sequence[Token]) -> list[Content]:
    """ "called the plan a trap": what is called so, and what it is called. Not "what she calls a
    trap", which says it in passing, nor "a stream called Miracle", which gives a name.
    """
    last = max(named, key=lambda token: token.i)
    if any(t.tag in RELATIVES for t in named) or (last.i > verb.i and _is_name(view, last)):
        return []
    spans = sorted(whole_phrase(view, token) for token in named)
    if min(t.i for t in named) > verb.i:
        return [(view, Span(spans[0].article, spans[0].start, max(s.end for s in spans)))]
    return [(view, span) for span in spans]


def _is_name(view: View, token: Token) -> bool:
    return any(m.form is Form.NAME for m in view.at.get(token.i, ()))


def _is_nameless(view: View, role: str, token: Token) -> bool:
    if role != "kg:affected":
        return False
    phrase = whole_phrase(view, token)
    return not any(m.span.covers(phrase) for m in view.refer(token))


def _about(view: View, event: Event) -> Iterator[Claim]:
    seen = stance(view, event.trigger.head)
    for mention in topics(view, said(view, event.trigger.head)):
        if ("kg:agent", mention) not in event.roles:
            sure = confidence(view, "statement", mention)
            evidence, trigger = view.sentence.span, event.mention.span
            yield Claim(event.mention, "kg:about", mention, evidence, NAME, sure, seen, trigger)


def _speaker(view: View, event: Event) -> Iterator[Claim]:
    """The words of the text for a speaker who is nobody in the graph ("a senior aide")."""
    span = source_words(view, event.trigger.head)
    if span is None or event.has("kg:agent"):
        return
    seen, sure = stance(view, event.trigger.head), confidence(view, "statement")
    words = Value(view.words(span))
    evidence = view.sentence.span
    yield Claim(event.mention, "kg:speakerWords", words, evidence, NAME, sure, seen, span)
