"""Events: a word of the lexicon, its participants, place and time."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import lru_cache

from kg.extract.arguments import EVENT_ROLES, event_entry, fitting, role_fillers
from kg.extract.bridging import bridge
from kg.extract.confidence import confidence
from kg.extract.contents import contents
from kg.extract.holders import holders
from kg.extract.light_verbs import light_verb
from kg.extract.speakers import is_statement
from kg.extract.stance import stance, stances
from kg.extract.syntax import fillers, is_premodifier
from kg.extract.times import TimeExpression, time_values
from kg.extract.triggers import Trigger
from kg.extract.view import View
from kg.model import Claim, Factuality, Form, Mention, Span, Stance, Term, Token, Value
from kg.ontology import Entry

NAME = "events"
# Prepositions that place any event; frames may give others.
PLACE_MARKERS = ("in", "at", "near", "across", "outside", "inside", "within", "around", "on")
PARTICIPANTS = frozenset({"kg:agent", "kg:affected", "kg:recipient"})


@dataclass
class Event:
    """An event while it is put together: (role, filler) in the order found."""

    mention: Mention
    entry: Entry
    trigger: Trigger
    roles: list[tuple[str, Mention | Value]] = field(default_factory=list)
    bridged: list[tuple[str, Mention]] = field(default_factory=list)
    light: Token | None = None

    def has(self, *roles: str) -> bool:
        """True if one of the roles is filled."""
        return any(role in roles for role, _ in self.roles)


def extract(view: View) -> Iterator[Claim]:
    """Claims of the type, participants, place and time of each event in a sentence."""
    events = find_events(view)
    for event in events.values():
        for seen in stances(view, event.trigger.head):
            yield from _claims(view, event, seen)


@lru_cache(maxsize=4)
def find_events(view: View) -> Mapping[int, Event]:
    """Token index -> event, for words that name an event of which something is known."""
    drafts = {i: draft for i, trigger in view.triggers.items() if (draft := _draft(view, trigger))}
    carried = {light.i for d in drafts.values() if (light := d.light) is not None}
    drafts = {i: draft for i, draft in drafts.items() if i not in carried}
    named = {filler for d in drafts.values() for _, filler in d.roles if _is_event(filler)}
    kept = {i: d for i, d in drafts.items() if _is_told(view, d) or d.mention in named}
    known = {event.mention for event in kept.values()}
    for event in kept.values():
        event.roles = [(r, f) for r, f in event.roles if not _is_event(f) or f in known]
    return kept


def _is_event(filler: Mention | Value) -> bool:
    return isinstance(filler, Mention) and filler.form is Form.EVENT


def _is_told(view: View, event: Event) -> bool:
    """True if the text says who, or for a noun at least where, or what is said."""
    if event.has(*PARTICIPANTS):
        return True
    if event.entry.pos == "noun" and event.has("sem:hasPlace"):
        return True
    return is_statement(view, event.entry) and bool(contents(view, event.trigger.head))


def event_mention(view: View, trigger: Trigger, entry: Entry) -> Mention:
    """The words that name an event, as a mention."""
    span = view.span(trigger.start, trigger.end)
    return Mention(span, entry.denotes, view.words(span), Form.EVENT, trigger.head.start)


def _draft(view: View, trigger: Trigger) -> Event | None:
    entry = event_entry(view, trigger)
    doers = _doers(entry) if entry else []
    if entry is None or (is_premodifier(view.parse, trigger.head) and not doers):
        return None
    event = Event(event_mention(view, trigger, entry), entry, trigger)
    event.roles += [(role, m) for role in doers for m, _ in holders(view, trigger.head)]
    for role, token in role_fillers(view, trigger, entry, "event"):
        event.roles += [(role, filler) for filler in _filling(view, role, token)]
    light = light_verb(view, trigger.head)
    if light is not None:
        event.light = light.verb
        event.roles += [(r, m) for r, m in light.roles if (r, m) not in event.roles]
    verbs = [trigger.head, *([light.verb] if light else [])]
    event.roles += [("sem:hasPlace", m) for v in verbs for m in _places(view, v, event)]
    ahead = stance(view, trigger.head).factuality is Factuality.PLANNED
    event.roles += _times(view, verbs, ahead)
    event.bridged += bridge(view, entry, event.roles)
    return event


def _doers(entry: Entry) -> list[str]:
    """The roles that somebody fills of whom the word is said ("the killer, Rossi")."""
    return [a.fills for f in entry.frames for a in f.arguments if a.function == "holder"]


def _filling(view: View, role: str, token: Token) -> list[Mention]:
    mentions = fitting(view, token, role)
    if mentions:
        return mentions
    trigger = view.triggers.get(token.i)
    entry = event_entry(view, trigger)
    if trigger is None or entry is None or role not in EVENT_ROLES:
        return []
    return [event_mention(view, trigger, entry)]


def _places(view: View, token: Token, event: Event) -> Iterator[Mention]:
    taken = {filler for _, filler in event.roles}
    for marker in PLACE_MARKERS:
        for place in fillers(view.parse, token, "prepositional", marker):
            for mention in fitting(view, place, "sem:hasPlace"):
                if mention.form is Form.NAME and mention not in taken:
                    taken.add(mention)
                    yield mention


def _times(view: View, verbs: list[Token], ahead: bool) -> list[tuple[str, Value]]:
    """Times that hang on the word, on its clause, or on a clause joined to it by "and".

    With `ahead`, for what is planned, a day without a year is the next one.
    """
    anchors = {t.i for verb in verbs for t in _clause(view, verb)}
    joined = {t.i for verb in verbs for v in _joined(view, verb) for t in _clause(view, v)}
    found = [time for time in view.times if time.anchor.i in anchors]
    found = found or [time for time in view.times if time.anchor.i in joined]
    found = found or [time for verb in verbs for time in _time_before_when(view, verb)]
    return [pair for t in found[:1] for pair in time_values(t.ahead if ahead else t.value)]


def _time_before_when(view: View, verb: Token) -> list[TimeExpression]:
    """ "In March, when police raided the hall": the time that the clause is hung on."""
    for when in view.parse.below(verb, "advmod"):
        before = [t for t in view.parse.tokens[: when.i] if t.dep != "punct"]
        if when.text.lower() == "when" and before:
            last = before[-1].start
            return [time for time in view.times if time.span.start <= last < time.span.end]
    return []


def _clause(view: View, word: Token) -> list[Token]:
    """The word, the verb that it is subject or object of, and a verb's own plain subject."""
    if word.pos == "NOUN":
        governed = word.dep in {"nsubj", "nsubjpass", "dobj"}
        return [word, view.parse.head(word)] if governed else [word]
    own = view.parse.below(word, "nsubj", "nsubjpass")
    return [word, *(t for t in own if t.i not in view.triggers or t.i in view.at)]


def _joined(view: View, verb: Token) -> list[Token]:
    """Verbs that share the subject: "was arrested on Monday and charged"."""
    parse = view.parse
    below = [t for t in parse.below(verb, "conj") if not parse.below(t, "nsubj", "nsubjpass")]
    shared = verb.dep == "conj" and not parse.below(verb, "nsubj", "nsubjpass")
    return [*([parse.head(verb)] if shared else []), *below]


def _claims(view: View, event: Event, seen: Stance) -> Iterator[Claim]:
    trigger: Span = event.mention.span
    evidence = view.sentence.span
    kind = Term(event.entry.denotes)
    pos = event.entry.pos if event.entry.pos in {"verb", "noun"} else "noun"
    yield Claim(
        event.mention, "rdf:type", kind, evidence, NAME, confidence(view, pos), seen, trigger
    )
    for role, filler in dict.fromkeys(event.roles):
        sure = confidence(view, pos, filler)
        yield Claim(event.mention, role, filler, evidence, NAME, sure, seen, trigger)
    for role, filler in event.bridged:
        sure = confidence(view, "bridged", filler)
        yield Claim(event.mention, role, filler, evidence, NAME, sure, seen, trigger)
