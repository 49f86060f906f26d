"""Whose guilt a sentence takes back: "was convicted of killing Rossi, but cleared on appeal".

What a court found of them earlier is an allegation then, and no more.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from kg.extract.cue_words import cue_words
from kg.extract.event_parts.event import Event
from kg.extract.sentence.view import View
from kg.extract.stances.negation import is_negated
from kg.extract.stances.stance import stance
from kg.extract.syntax import direct_objects, prepositional, subjects
from kg.model import Factuality, Mention, Token

_AGENT = "kg:agent"
_TOLD = frozenset({Factuality.ASSERTED, Factuality.REPORTED, Factuality.ALLEGED})


def doubt(view: View, events: Mapping[int, Event]) -> None:
    """Leave crimes to those who were exonerated of them in the same sentence only as alleged."""
    spared, lead = _exonerated(view, events), view.annotated.antecedents
    for event in events.values() if spared else ():
        crime = view.ontology.is_a(event.entry.denotes, "kg:Crime")
        if crime and stance(view, event.trigger.head).factuality is Factuality.ASSERTED:
            event.allege(_AGENT, lambda m: lead.get(m, m) in spared)


def is_disowned(view: View, noun: Token) -> bool:
    """ "A murder he did not commit": it was somebody else's."""
    clauses = view.parse.below(noun, "relcl")
    return any(t.lemma in cue_words()["doing"] and is_negated(view, t) for t in clauses)


def _exonerated(view: View, events: Mapping[int, Event]) -> frozenset[Mention]:
    lead = view.annotated.antecedents
    found = (m for word in _words(view, events) for m in view.refer(word))
    undone = _undone(view, events)
    return frozenset(lead.get(m, m) for m in (*found, *undone) if view.fits(m, "kg:Person"))


def _words(view: View, events: Mapping[int, Event]) -> Iterator[Token]:
    """Who was acquitted, cleared or found innocent, without "of" and a crime of its own."""
    for word in view.parse.tokens:
        if word.lemma.lower() in cue_words()["blameless"] and word.pos == "ADJ":
            verb = view.parse.head(word)
            if _is_told(view, verb) and not is_negated(view, word):
                yield from direct_objects(view.parse, verb) or subjects(view.parse, verb)
        elif word.pos == "VERB" and _clears(view, word, events) and _is_told(view, word):
            yield from direct_objects(view.parse, word)


def _clears(view: View, verb: Token, events: Mapping[int, Event]) -> bool:
    known = verb.i in events and events[verb.i].entry.denotes == "kg:Acquittal"
    clears = known or verb.lemma in cue_words()["clearing"]
    return clears and not prepositional(view.parse, verb, "of")


def _undone(view: View, events: Mapping[int, Event]) -> list[Mention]:
    """The convicts of a sentence that tells that a verdict was overturned."""
    verdicts = (t for t in view.parse.tokens if t.lemma in cue_words()["verdict"])
    if not any(_is_overturned(view, noun) for noun in verdicts):
        return []
    found = (e for e in events.values() if e.entry.denotes == "kg:Conviction")
    return [m for event in found for m in event.fillers("kg:affected")]


def _is_overturned(view: View, noun: Token) -> bool:
    verb = view.parse.head(noun)
    undone = noun.dep in {"dobj", "nsubjpass"} and verb.lemma in cue_words()["undoing"]
    return undone and _is_told(view, verb)


def _is_told(view: View, verb: Token) -> bool:
    """Of what somebody says of themselves or another nothing is taken back."""
    seen = stance(view, verb)
    return seen.factuality in _TOLD and seen.speaker is None and not is_negated(view, verb)
