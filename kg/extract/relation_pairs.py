"""Which two things a word for a relation joins, by its frames and by what stands around them."""

from __future__ import annotations

from collections.abc import Iterator

from kg.extract.events import find_events
from kg.extract.frames.role_fillers import role_fillers
from kg.extract.phrases.holders import holders
from kg.extract.phrases.pairs import couple
from kg.extract.phrases.parts import bodies_of, parts
from kg.extract.phrases.place_parts import is_inside_out
from kg.extract.phrases.premises import places_around
from kg.extract.sentence.triggers import Trigger
from kg.extract.sentence.view import View
from kg.extract.stances.post_stance import leaves
from kg.model import Form, Mention, Token, Value
from kg.ontology import Entry, Predicate

# What is told of a body by what somebody does to, or in, a part of it.
_AT_WORK = {"kg:leads": "schema:worksFor", "schema:worksFor": "schema:worksFor"}
_NOMINAL = frozenset({"NOUN", "PROPN", "ADP"})


def joined_pairs(
    view: View, trigger: Trigger, entry: Entry, predicate: Predicate
) -> tuple[str, list[tuple[Mention, Mention | Value]]]:
    """The predicate, which parts of a body may change, and each two that it joins."""
    find = _events if predicate.domain == "kg:Event" else _side
    found = find(view, trigger, entry, "rdf:subject")
    subjects = [m for m in found if view.fits(m, predicate.domain) and m.form is not Form.GROUP]
    objects: list[Mention | Value]
    name = predicate.curie
    if predicate.kind == "datatype":
        objects = list(_dates(view, trigger))
    else:
        name, objects = _objects(view, trigger, entry, predicate)
        if predicate.symmetric and not (subjects and objects):
            subjects, objects = _each_other([*subjects, *objects])
    if leaves(view, trigger.head):  # "Rossi fired Bianchi": by whom says not from what
        objects = [o for o in objects if _is_body(view, o)]
    pairs = [(one, other) for one in subjects for other in objects if other != one]
    if name == "schema:containedInPlace":
        pairs = [pair for pair in pairs if not is_inside_out(trigger.head, *pair)]
    return name, pairs


def _objects(
    view: View, trigger: Trigger, entry: Entry, predicate: Predicate
) -> tuple[str, list[Mention | Value]]:
    """The predicate and its objects; behind parts and premises without a name those around them."""
    find = _events if predicate.domain == "kg:Event" else _side
    found = find(view, trigger, entry, "rdf:object")
    # "worked for senators": that one of many people is meant leads nowhere.
    named = [m for m in found if view.fits(m, predicate.range) and m.form is not Form.GROUP]
    if not named and predicate.curie in _AT_WORK:
        bodies = bodies_of(view, parts(view, trigger, entry, "relation"))
        return _AT_WORK[predicate.curie], [*bodies]
    if not named and predicate.range and view.ontology.is_a(predicate.range, "kg:Place"):
        return predicate.curie, [*places_around(view, trigger, entry)]
    return predicate.curie, [*named]


def _is_body(view: View, target: Mention | Value) -> bool:
    return isinstance(target, Mention) and view.fits(target, "kg:Organisation")


def _each_other(two: list[Mention | Value]) -> tuple[list[Mention], list[Mention | Value]]:
    """Of "Rossi and Bianchi married" one on each side; of three nobody can tell."""
    people = [m for m in dict.fromkeys(two) if isinstance(m, Mention)]
    return (people[:1], [*people[1:]]) if len(people) == 2 else ([], [])


def _side(view: View, trigger: Trigger, entry: Entry, side: str) -> list[Mention]:
    """The mentions on one side, by the frames or as the holder of a noun."""
    found = [
        mention
        for role, token in role_fillers(view, trigger, entry, "relation")
        if role == side
        for mention in couple(view, token) or view.refer(token)
    ]
    if any(a.function == "holder" and a.fills == side for f in entry.frames for a in f.arguments):
        found += [mention for mention, _ in holders(view, trigger.head)]
    return list(dict.fromkeys(found))


def _events(view: View, trigger: Trigger, entry: Entry, side: str) -> list[Mention]:
    """The events on one side of a relation between events."""
    return [
        mention
        for role, token in role_fillers(view, trigger, entry, "relation")
        if role == side and (mention := _event_at(view, token)) is not None
    ]


def _event_at(view: View, token: Token) -> Mention | None:
    """The event that a word names, or that the phrase around it names.

    "The crackdown by the government, which ended in arrests": the parser hangs the clause on
    the government, and only an event can end in another.
    """
    events = find_events(view)
    for current in (token, *view.parse.ancestors(token)):
        if current.i in events:
            return events[current.i].mention
        if current.dep not in {"pobj", "prep", "agent"}:
            return None
    return None


def _dates(view: View, trigger: Trigger) -> Iterator[Value]:
    """The points in time that hang on the word, else the only one that hangs on what is below.

    "Born in Graz, 3 May 1901": the parser takes the day for another name of Graz.
    """
    points = [t for t in view.times if t.value.start and t.value.start == t.value.end]
    own = [t for t in points if t.anchor.i == trigger.head.i]
    below = own or [t for t in points if _is_below(view, t.anchor, trigger.head)]
    for time in below if own or len(below) == 1 else ():
        if time.value.start:
            yield time.value.start


def _is_below(view: View, anchor: Token, verb: Token) -> bool:
    """True if nouns and prepositions alone lead from a word up to a verb before it."""
    for word in (anchor, *view.parse.ancestors(anchor)):
        if word.i == verb.i:
            return verb.pos == "VERB" and verb.i < anchor.i
        if word.pos not in _NOMINAL:
            return False
    return False
