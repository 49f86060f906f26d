"""Statements: what is said, in the speaker's words."""

from __future__ import annotations

from collections.abc import Iterator

from kg.extract.arguments import role_fillers
from kg.extract.confidence import confidence
from kg.extract.contents import Content, contents, said
from kg.extract.event import Event
from kg.extract.events import find_events
from kg.extract.speakers import source_words
from kg.extract.stance import stance
from kg.extract.syntax import expand, subjects
from kg.extract.view import View
from kg.model import UNIDENTIFIED, Claim, Mention, Token, Value

NAME = "statements"
_QUOTES = " \"'“”‘’,;:"


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
        words = Value(place.words(span).strip(_QUOTES))
        evidence = place.sentence.span
        yield Claim(event.mention, "kg:content", words, evidence, NAME, sure, seen, span)


def _things(view: View, event: Event) -> list[Content]:
    """What a verb speaks of, where there is no clause: "called for new elections"."""
    if event.entry.pos != "verb":
        return []
    found = role_fillers(view, event.trigger, event.entry, "event")
    return [(view, view.phrase(token)) for role, token in found if role == "kg:about"]


def _about(view: View, event: Event) -> Iterator[Claim]:
    seen = stance(view, event.trigger.head)
    verbs = [v for clause in said(view, event.trigger.head) for v in expand(view.parse, clause)]
    for mention in dict.fromkeys(m for verb in verbs for m in _topics(view, verb)):
        if ("kg:agent", mention) not in event.roles:
            sure = confidence(view, "statement", mention)
            evidence, trigger = view.sentence.span, event.mention.span
            yield Claim(event.mention, "kg:about", mention, evidence, NAME, sure, seen, trigger)


def _topics(view: View, verb: Token) -> list[Mention]:
    """Who or what a clause is about: its subject and object, people, things and events."""
    found = [*subjects(view.parse, verb), *view.parse.below(verb, "dobj", "nsubjpass")]
    events = find_events(view)
    told = [events[token.i].mention for token in found if token.i in events]
    mentions = (m for token in found for m in view.refer(token))
    # "They said that he ...": about nobody that is known.
    return [*(m for m in mentions if m.kind != UNIDENTIFIED), *told]


def _speaker(view: View, event: Event) -> Iterator[Claim]:
    """The words of the text for a speaker who is nobody in the graph ("a senior aide")."""
    span = source_words(view, event.trigger.head)
    if span is None or event.has("kg:agent"):
        return
    seen, sure = stance(view, event.trigger.head), confidence(view, "statement")
    words = Value(view.words(span))
    evidence = view.sentence.span
    yield Claim(event.mention, "kg:speakerWords", words, evidence, NAME, sure, seen, span)
