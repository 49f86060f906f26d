"""Who did it, where only what followed names them: "sentenced for the murder of Rossi".

A crime that somebody was convicted of or sentenced for is theirs, as the court found; one that
they were charged with or arrested for is alleged to be, and stays a claim.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from kg.extract.event_parts.event import Event
from kg.extract.phrases.holders import holders
from kg.extract.sentence.view import View
from kg.extract.stances.proven import is_term
from kg.extract.stances.stance import stance
from kg.extract.syntax import direct_objects, is_passive, subjects
from kg.model import Factuality, Form, Mention, Token

# What a court finds.
FINDINGS = ("kg:Conviction", "kg:Sentencing")
_HELD = ("kg:Charge", "kg:Arrest", "kg:Detention", "kg:Trial", "kg:Accusation")
_CRIME = "kg:Crime"
# A charge that is denied or only possible lays nothing to anybody.
_SAID = frozenset({Factuality.ASSERTED, Factuality.REPORTED, Factuality.ALLEGED})
# What leads from the crime up to what followed. "For his role in the murder" does not.
_LEADING = frozenset({"of", "for", "in", "with", "to", "on", "over"})
_LEADING_ON = (_CRIME, "kg:Conviction")
_COUNTS = frozenset({"charge", "count"})
# "Is held on a life sentence for the murder".
_UNDER, _HOLDING = frozenset({"on", "under"}), frozenset({"hold", "jail", "imprison"})
_SERVING = frozenset({"serve", "receive", "get"})
_GIVING = frozenset({"give", "hand"})
_CONFESSING = frozenset({"admit", "confess"})
# "Is serving 99 years in prison for the murder".
# "Has been in prison for the murder".
_BEING = frozenset({"be", "spend", "remain", "sit", "stay", "languish", "die"})
_TERMS = frozenset({"day", "month", "year", "decade", "life", "sentence", "term", "time"})
_PRISONS = frozenset({"prison", "jail", "custody"})
# "Was executed for the murder": a court had found so.
_PUNISHING = frozenset({"execute", "hanged", "put to death"})
# "Faces two counts of murder".
_FACING = "face"
# "Was arrested in the killing of Rossi".
_SUSPECT = "suspect"
_SUSPECTED = ("kg:Charge", "kg:Arrest", "kg:Trial", "kg:Accusation")


def blamed(view: View, crime: Event, events: Mapping[int, Event]) -> list[Mention]:
    """The people whom a court or the police hold a crime against that has no doer; else []."""
    if crime.has("kg:agent") or not view.ontology.is_a(crime.entry.denotes, _CRIME):
        return []
    following = list(_following(view, crime, events))
    held = (e for e in following if _holds(view, e, crime))
    ways = (_serving(view, crime), _imprisoned(view, crime), _confessing(view, following))
    return _first_held(view, held) or next(filter(None, ways), [])


def held_for(view: View, crime: Event, events: Mapping[int, Event]) -> list[Mention]:
    """The people who were arrested or charged "in" a crime, or over it; [] if none are told of."""
    if not view.ontology.is_a(crime.entry.denotes, _CRIME) or crime.trigger.head.pos != "NOUN":
        return []
    words = list(_above(view, crime.trigger.head, events))
    if words and words[0].lemma == _SUSPECT and _is_told(view, words[0]):
        return _people(view, (m for m, _ in holders(view, words[0])))
    facing = [t for t in words if t.lemma == _FACING and _is_told(view, t)]
    if facing:
        return _people(view, (m for t in subjects(view.parse, facing[0]) for m in view.refer(t)))
    above = [events[t.i] for t in words if t.i in events]
    kinds = (e for e in above if view.ontology.is_any(e.entry.denotes, _SUSPECTED))
    return _first_held(view, (e for e in kinds if _is_told(view, e.trigger.head)))


def _is_told(view: View, word: Token) -> bool:
    return stance(view, word).factuality in _SAID


def _people(view: View, found: Iterable[Mention]) -> list[Mention]:
    return [m for m in found if view.fits(m, "kg:Person")]


def _first_held(view: View, following: Iterable[Event]) -> list[Mention]:
    """Whom the first of what followed befell that befell anybody."""
    return next(filter(None, (_people(view, _held(view, e)) for e in following)), [])


def _serving(view: View, crime: Event) -> list[Mention]:
    """Who serves time for it: "is serving 99 years in prison for the murder"."""
    for word in view.parse.ancestors(crime.trigger.head):
        if word.pos == "VERB":
            term = any(t.lemma in _TERMS for t in view.parse.below(word, "dobj"))
            found = _who_serves(view, word) if term and _is_told(view, word) else []
            return _people(view, (m for t in found for m in view.refer(t)))
        if word.lemma not in _TERMS | _PRISONS and word.pos != "ADP":
            return []
    return []


def _who_serves(view: View, verb: Token) -> list[Token]:
    """Whose a sentence is: "received life", "was given a life sentence"; [] for other verbs."""
    if verb.lemma in _GIVING and is_passive(view.parse, verb):
        return direct_objects(view.parse, verb)
    return subjects(view.parse, verb) if verb.lemma in _SERVING else []


def _imprisoned(view: View, crime: Event) -> list[Mention]:
    """Who "is in prison for the murder": "Rossi, in prison for it", "after years in prison for it,
    Rossi says". Who is in jail may await trial."""
    prep = view.parse.head(crime.trigger.head)
    if prep.text.lower() != "for" or view.parse.tokens[prep.i - 1].lemma != "prison":
        return []
    for word in view.parse.ancestors(prep):
        if word.pos == "PROPN":
            return _people(view, view.refer(word))
        if word.pos in {"VERB", "AUX"}:
            own = (prep.i < word.i or word.lemma in _BEING) and _is_told(view, word)
            found = subjects(view.parse, word) if own else []
            return _people(view, (m for t in found for m in view.refer(t)))
    return []


def _confessing(view: View, following: Iterable[Event]) -> list[Mention]:
    """Who "confessed to the murder"."""
    said = (e for e in following if e.entry.lemma in _CONFESSING)
    told = (e for e in said if _is_told(view, e.trigger.head))
    return next(filter(None, (_people(view, e.fillers("kg:agent")) for e in told)), [])


def _following(view: View, crime: Event, events: Mapping[int, Event]) -> Iterator[Event]:
    """What is told to be about the crime, then what stands above its noun or "-ing"."""
    yield from (e for e in events.values() if ("kg:about", crime.mention) in e.roles)
    if crime.trigger.head.pos == "NOUN" or crime.trigger.head.dep == "pcomp":
        above = _above(view, crime.trigger.head, events)
        yield from (events[word.i] for word in above if word.i in events)


def _above(view: View, noun: Token, events: Mapping[int, Event]) -> Iterator[Token]:
    """The words above a crime, as long as each names it, counts it or follows from it."""
    for word in view.parse.ancestors(noun):
        if word.dep == "prep" or word.pos == "ADP":
            if word.text.lower() not in _LEADING:
                return
            continue
        yield word
        event = events.get(word.i)
        leads_on = event is not None and view.ontology.is_any(event.entry.denotes, _LEADING_ON)
        if word.lemma not in _COUNTS and not leads_on:
            return


def _holds(view: View, event: Event, crime: Event) -> bool:
    """True if the event makes the crime somebody's; one that is only held against them must be
    told as alleged."""
    if not _is_told(view, event.trigger.head):
        return False
    if event.entry.lemma in _PUNISHING:
        return not event.has("kg:agent")
    if is_term(view, event.trigger.head):
        return True
    alleged = stance(view, crime.trigger.head).factuality is Factuality.ALLEGED
    kinds = (*FINDINGS, *_HELD) if alleged else FINDINGS
    return view.ontology.is_any(event.entry.denotes, kinds)


def _held(view: View, event: Event) -> list[Mention]:
    """Whom it befell, by a verb, or by a noun who serves the sentence: what became of "his
    conviction" may be said anywhere."""
    word = event.trigger.head
    verb = view.parse.head(word)
    if word.pos == "VERB":
        return [m for m in event.fillers("kg:affected") if m.form is not Form.EVENT]
    if word.dep == "dobj" and (found := _who_serves(view, verb)):
        return [m for token in found for m in view.refer(token)]
    prison = view.parse.head(verb)
    if word.dep == "pobj" and verb.text.lower() in _UNDER and prison.lemma in _HOLDING:
        return [m for token in direct_objects(view.parse, prison) for m in view.refer(token)]
    return []
