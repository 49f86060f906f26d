"""Events of no type: what verbs outside the lexicon tell of.

They let resolution see that two articles tell of one thing. Most never become nodes: see
`kg.resolve.worth`.
"""

from __future__ import annotations

from collections.abc import Iterator

from kg.extract.cue_words import cue_words
from kg.extract.event_parts.event import is_event
from kg.extract.events import claims, draft, find_events
from kg.extract.frames.event_entry import is_in_caption
from kg.extract.sentence.triggers import Trigger
from kg.extract.sentence.view import View
from kg.extract.stances.stance import stances
from kg.extract.syntax import direct_objects, is_premodifier, prepositional, subjects
from kg.model import Claim, Token
from kg.ontology import Entry, Ontology

NAME = "plain events"
KIND = "kg:Event"
# How a verb of no known meaning takes its arguments.
FRAMES = ("agent_affected", "from_to", "in_place")
_EMPTY = frozenset({"be", "have", "do", "become", "include", "go", "get", "let", "base", "accord"})


def extract(view: View) -> Iterator[Claim]:
    """Claims of each event of no type: its class, participants, place and time."""
    entry = any_verb(view.ontology)
    for verb in _verbs(view):
        event = draft(view, Trigger(verb, verb.i, _end(view, verb), (entry,)), entry)
        event.roles = [(role, filler) for role, filler in event.roles if not is_event(filler)]
        if event.roles or _has_arguments(view, verb):
            for seen in stances(view, verb):
                yield from claims(view, event, seen, "open", NAME)


def any_verb(ontology: Ontology) -> Entry:
    """The entry of a verb of which nothing is known but its grammar."""
    frames = tuple(ontology.frames[name] for name in FRAMES)
    return Entry("any_verb", "", "verb", KIND, frames, None)


def _verbs(view: View) -> Iterator[Token]:
    """Verbs that no event of the lexicon rests on, and that no relation is read from."""
    events = find_events(view)
    carriers = {event.light.i for event in events.values() if event.light is not None}
    linking = {i for i, trigger in view.triggers.items() if _links(view, trigger)}
    inside = {i for e in events.values() for i in range(e.trigger.start, e.trigger.end)}
    taken = carriers | linking | inside | view.named
    for token in view.parse.tokens:
        told = token.pos == "VERB" and token.lemma not in _EMPTY and token.i not in taken
        if told and not is_premodifier(view.parse, token) and not is_in_caption(view, token):
            yield token


def _end(view: View, verb: Token) -> int:
    """Behind the verb and the particle that makes another verb of it: "locked out" closed."""
    after = verb.i + 1
    return after + any(t.i == after for t in view.parse.below(verb, "prt"))


def _has_arguments(view: View, verb: Token) -> bool:
    """True if somebody or something takes part, though kg has no name for it."""
    return bool(subjects(view.parse, verb) or direct_objects(view.parse, verb))


def _links(view: View, trigger: Trigger) -> bool:
    """True for a word with a meaning that relates two things, and for one that does so only by
    its preposition ("covers the court for Norvik") if such a thing stands there; not for what
    happens when a relation begins or ends ("was fired by Norvik")."""
    if trigger.head.lemma in cue_words()["turning"]:
        return False
    related = [e for e in trigger.entries if e.denotes in view.ontology.predicates]
    return any(_markers(e) != {"for"} or _is_for(view, trigger, e) for e in related)


def _markers(entry: Entry) -> set[str | None]:
    arguments = (a for frame in entry.frames for a in frame.arguments)
    return {a.marker for a in arguments if a.fills == "rdf:object"}


def _is_for(view: View, trigger: Trigger, entry: Entry) -> bool:
    wanted = view.ontology.predicates[entry.denotes].range
    found = (m for t in prepositional(view.parse, trigger.head, "for") for m in view.refer(t))
    return any(view.fits(m, wanted) for m in found)
