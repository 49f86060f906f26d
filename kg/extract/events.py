"""Events: a word of the lexicon, its participants, place and time."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from functools import lru_cache

from kg.extract.confidence import confidence
from kg.extract.event_parts.bridging import bridge
from kg.extract.event_parts.cleared import cleared, hedged
from kg.extract.event_parts.culprits import culprits, suspects
from kg.extract.event_parts.event import Event, is_event
from kg.extract.event_parts.exonerated import doubt
from kg.extract.event_parts.light_verbs import light_verb
from kg.extract.event_parts.scene import places, times
from kg.extract.event_parts.states import in_state
from kg.extract.event_parts.targets import targets
from kg.extract.event_parts.victims import victims
from kg.extract.frames.event_entry import event_entry
from kg.extract.frames.fitting import described, fitting
from kg.extract.frames.role_fillers import EVENT_ROLES, role_fillers
from kg.extract.phrases.holders import holders
from kg.extract.sentence.triggers import Trigger
from kg.extract.sentence.view import View
from kg.extract.stances.stance import naming_stance, stance, stances
from kg.extract.syntax import is_premodifier
from kg.model import Claim, Factuality, Form, Mention, Stance, Term, Token, Value
from kg.ontology import Entry

NAME = "events"
_TOLD = frozenset({Factuality.ASSERTED, Factuality.REPORTED, Factuality.ALLEGED})
# What befalls people and bodies alone.
_OF_PEOPLE = (
    *("kg:Arrest", "kg:Detention", "kg:Charge", "kg:Trial", "kg:Conviction", "kg:Acquittal"),
    *("kg:Sentencing", "kg:Death", "kg:Birth", "kg:Marriage", "kg:Appointment", "kg:Dismissal"),
    *("kg:Killing", "kg:Injury"),
)
# What befalls living bodies: "the country's last lynching" is nobody's killing of the country.
_OF_BODIES = ("kg:Death", "kg:Birth", "kg:Marriage", "kg:Killing", "kg:Injury")
_BEFALLING = frozenset({"kg:affected", "kg:recipient"})


def extract(view: View) -> Iterator[Claim]:
    """Claims of the type, participants, place and time of each event in a sentence."""
    events = find_events(view)
    for event in events.values():
        way = "event verb" if event.entry.pos == "verb" else "event noun"
        for seen in _stances(view, event):
            yield from claims(view, event, seen, way, NAME)


def _stances(view: View, event: Event) -> tuple[Stance, ...]:
    """Those of the word; of "will meet the killer, Rossi" that of naming him so."""
    if event.entry.pos == "noun" and _doers(event.entry):
        return (naming_stance(view, event.trigger.head),)
    return stances(view, event.trigger.head)


@lru_cache(maxsize=4)
def find_events(view: View) -> Mapping[int, Event]:
    """Token index -> event, for words that name one, whether or not more is known of it."""
    drafts = {i: made for i, trigger in view.triggers.items() if (made := _typed(view, trigger))}
    carried = {light.i for d in drafts.values() if (light := d.light) is not None}
    drafts = {i: event for i, event in drafts.items() if i not in carried}
    known = {event.mention for event in drafts.values()}
    for event in drafts.values():
        event.roles = [(r, f) for r, f in event.roles if not is_event(f) or f in known]
    for event in drafts.values():
        event.bridged += victims(view, event, drafts) + culprits(view, event, drafts)
        event.alleged += suspects(view, event, drafts)
    doubt(view, drafts)
    return drafts


def event_mention(view: View, trigger: Trigger, entry: Entry) -> Mention:
    """The words that name an event, as a mention."""
    span = view.span(trigger.start, trigger.end)
    return Mention(span, entry.denotes, view.words(span), Form.EVENT, trigger.head.start)


def _typed(view: View, trigger: Trigger) -> Event | None:
    entry = event_entry(view, trigger)
    doers = _doers(entry) if entry else []
    if entry is None or (is_premodifier(view.parse, trigger.head) and not doers):
        return None
    return draft(view, trigger, entry)


def draft(view: View, trigger: Trigger, entry: Entry) -> Event:
    """The event that a word names, with what fills the roles of an entry's frames."""
    event = Event(event_mention(view, trigger, entry), entry, trigger)
    event.roles += [(role, m) for role in _doers(entry) for m, _ in holders(view, trigger.head)]
    for role, token in role_fillers(view, trigger, entry, "event"):
        event.roles += [(role, filler) for filler in _filling(view, role, token)]
    light = light_verb(view, trigger.head)
    if light is not None:
        event.light = light.verb
        carried = [(_received(event, role), mention) for role, mention in light.roles]
        event.roles += [pair for pair in carried if pair not in event.roles]
        event.roles = _without_doubles(view, event.roles)
    event.roles += [r for r in targets(view, trigger.head, entry) if r not in event.roles]
    event.roles += [r for r in in_state(view, trigger.head, entry) if r not in event.roles]
    event.roles = [(r, f) for r, f in event.roles if not _is_site(view, entry, r, f)]
    spared = cleared(view, trigger.head)
    event.roles = [(r, m) for r, m in event.roles if r != "kg:agent" or m not in spared]
    event.allege("kg:agent", hedged(view, trigger.head).__contains__)
    verbs = [trigger.head, *([light.verb] if light else [])]
    taken = {filler for _, filler in event.roles}
    event.roles += [("sem:hasPlace", place) for place in places(view, verbs, taken)]
    ahead = stance(view, trigger.head).factuality is Factuality.PLANNED
    event.roles += times(view, verbs, ahead=ahead)
    closed = [(r, f) for r, f in event.roles if not isinstance(f, Mention) or view.is_usable(f)]
    event.bridged += bridge(view, entry, closed)
    return event


def _is_site(view: View, entry: Entry, role: str, filler: Mention | Value) -> bool:
    """ "Rossi, of Elm Street, was arrested": no street was, nor any other place but a country."""
    if role != "kg:affected" or not isinstance(filler, Mention):
        return False
    if not view.ontology.is_any(entry.denotes, _OF_PEOPLE):
        return False
    if is_event(filler):
        return True  # "the vote drowns" is nobody's death
    if view.ontology.is_any(entry.denotes, _OF_BODIES):
        return view.fits(filler, "kg:Place")
    named = filler.form is Form.NAME and view.fits(filler, "kg:Place")
    return named and not view.fits(filler, "kg:Country")


def _received(event: Event, role: str) -> str:
    """Who received a donation is whom it was given to, and not whom it befell."""
    given = role == "kg:affected" and event.takes("kg:recipient") and not event.takes(role)
    return "kg:recipient" if given else role


def _without_doubles(
    view: View, roles: list[tuple[str, Mention | Value]]
) -> list[tuple[str, Mention | Value]]:
    """ "Rossi completed his sentence", "received his orders": whom it befell did not do it."""
    lead = view.annotated.antecedents
    befell = {lead.get(f, f) for r, f in roles if r in _BEFALLING and isinstance(f, Mention)}
    return [
        (role, filler)
        for role, filler in roles
        if not (role == "kg:agent" and isinstance(filler, Mention))
        or lead.get(filler, filler) not in befell
    ]


def _doers(entry: Entry) -> list[str]:
    """The roles that somebody fills of whom the word is said ("the killer, Rossi")."""
    return [a.fills for f in entry.frames for a in f.arguments if a.function == "holder"]


def _filling(view: View, role: str, token: Token) -> list[Mention]:
    mentions = fitting(view, token, role) or described(view, token, role)
    if mentions:
        return mentions
    trigger = view.triggers.get(token.i)
    entry = event_entry(view, trigger)
    if trigger is None or entry is None or role not in EVENT_ROLES:
        return []
    return [event_mention(view, trigger, entry)]


def claims(view: View, event: Event, seen: Stance, way: str, extractor: str) -> Iterator[Claim]:
    """What a sentence says of an event; `way` is one of `kg.extract.confidence.shares`."""
    trigger = event.mention.span
    evidence = view.sentence.span
    told = [
        ("rdf:type", Term(event.entry.denotes), confidence(view, way)),
        *((role, f, confidence(view, way, f)) for role, f in dict.fromkeys(event.roles)),
        *((role, f, confidence(view, "bridged", f)) for role, f in event.bridged),
    ]
    for predicate, target, sure in told:
        yield Claim(event.mention, predicate, target, evidence, extractor, sure, seen, trigger)
    held = replace(seen, factuality=Factuality.ALLEGED)
    for role, person in event.alleged if seen.factuality in _TOLD else ():
        sure = confidence(view, "bridged", person)
        yield Claim(event.mention, role, person, evidence, extractor, sure, held, trigger)
