"""Whom a killing befell, where its noun does not tell: "the Rossi murder", "was the lone assassin".

These are guesses from near words, as in `kg.extract.event_parts.bridging`.
"""

from __future__ import annotations

from collections.abc import Mapping
from itertools import islice

from kg.extract.event_parts.event import Event
from kg.extract.sentence.view import View
from kg.extract.syntax import prepositional
from kg.model import Form, Mention

_VICTIM = "kg:affected"
_IN = ("in", "for")
_DEADLY = ("kg:Death", "kg:Killing", "kg:Attack", "kg:Assault")


def victims(view: View, event: Event, events: Mapping[int, Event]) -> list[tuple[str, Mention]]:
    """(role, mention) of who was killed; [] for other events, and where a victim is told of."""
    if event.has(_VICTIM) or not view.ontology.is_a(event.entry.denotes, "kg:Killing"):
        return []
    if event.trigger.head.pos != "NOUN" or event.trigger.head.tag != "NN":
        return []  # "the Rossi murders" are those that Rossi did
    found = _of_the_killing(view, event, events) if event.has("kg:agent") else _before(view, event)
    return [(_VICTIM, mention) for mention in found or _in_a_death(view, event, events)]


def _in_a_death(view: View, event: Event, events: Mapping[int, Event]) -> list[Mention]:
    """The Lund of "convicted of murder in the death of Lund", "charged with murder for it"."""
    noun = event.trigger.head
    held = (t for t in view.parse.ancestors(noun) if t.i in events and _is_held(view, events[t.i]))
    places = [noun, *islice(held, 1)]
    deaths = (
        events[t.i]
        for place in places
        for marker in _IN
        for t in prepositional(view.parse, place, marker)
        if t.i in events and t.i > noun.i
    )
    found = (e for e in deaths if view.ontology.is_any(e.entry.denotes, _DEADLY))
    return [m for e in found for m in e.fillers(_VICTIM) if view.fits(m, "kg:Person")]


def _is_held(view: View, event: Event) -> bool:
    """True for what courts and the police do to somebody."""
    return view.ontology.is_a(event.entry.denotes, "kg:JusticeEvent")


def _before(view: View, event: Event) -> list[Mention]:
    """The person whose name stands before the noun."""
    before = view.parse.below(event.trigger.head, "compound", "nmod")
    named = [m for t in before for m in view.refer(t) if m.form is Form.NAME]
    return [m for m in named if view.fits(m, "kg:Person")]


def _of_the_killing(view: View, doer: Event, events: Mapping[int, Event]) -> list[Mention]:
    """The victims of the one killing of the sentence that is nobody's, if this is "the killer"."""
    the = any(t.text.lower() == "the" for t in view.parse.below(doer.trigger.head, "det"))
    others = [e for e in events.values() if e is not doer and _is_killing(view, e)]
    if not the or len(others) != 1 or others[0].has("kg:agent"):
        return []
    return [m for m in others[0].fillers(_VICTIM) if view.fits(m, "kg:Person")]


def _is_killing(view: View, event: Event) -> bool:
    killing = view.ontology.is_a(event.entry.denotes, "kg:Killing")
    return killing and event.has(_VICTIM)
