"""Relations that the lexicon expresses with a verb or a relational noun."""

from __future__ import annotations

from collections.abc import Iterator

from kg.extract.confidence import confidence
from kg.extract.cue_words import cue_words
from kg.extract.events import find_events
from kg.extract.frames.role_fillers import role_fillers
from kg.extract.phrases.ended import has_ended, term, term_dates
from kg.extract.phrases.holders import holders
from kg.extract.phrases.pairs import couple
from kg.extract.phrases.parts import bodies_of, parts
from kg.extract.phrases.place_parts import is_inside_out
from kg.extract.phrases.post_titles import is_former
from kg.extract.phrases.premises import places_around
from kg.extract.phrases.sites import OF_SITES, is_given, is_given_up, is_moved
from kg.extract.sentence.times import TimeExpression
from kg.extract.sentence.triggers import Trigger
from kg.extract.sentence.view import View
from kg.extract.stances.post_stance import is_left, leaves, standing
from kg.extract.stances.stance import naming_stance, phrase_stance, stance
from kg.model import Claim, Form, Mention, Stance, Token, Value
from kg.ontology import Entry, Predicate

NAME = "relations"
# What is told of a body by what somebody does to, or in, a part of it.
_AT_WORK = {"kg:leads": "schema:worksFor", "schema:worksFor": "schema:worksFor"}
_NOMINAL = frozenset({"NOUN", "PROPN", "ADP"})
# What a "former" or a "once" ends without leaving a post behind.
_ENDING = frozenset(
    {
        "schema:homeLocation",
        "schema:workLocation",
        "schema:owns",
        "schema:parentOrganization",
        *OF_SITES,
    }
)
# What somebody was who did this and does it no longer.
_PAST_TITLES = {
    "kg:leads": "leader",
    "schema:worksFor": "employee",
    "schema:memberOf": "member",
}


def extract(view: View) -> Iterator[Claim]:
    """A claim for each pair of things that fill the two places of a relation."""
    for trigger in view.triggers.values():
        for entry in trigger.entries:
            predicate = view.ontology.predicates.get(entry.denotes)
            if predicate is not None and any(f.kind == "relation" for f in entry.frames):
                yield from _claims(view, trigger, entry, predicate)


def _claims(view: View, trigger: Trigger, entry: Entry, predicate: Predicate) -> Iterator[Claim]:
    find = _events if predicate.domain == "kg:Event" else _side
    found = find(view, trigger, entry, "rdf:subject")
    subjects = [m for m in found if view.fits(m, predicate.domain) and m.form is not Form.GROUP]
    objects: list[Mention | Value]
    name = predicate.curie
    if predicate.kind == "datatype":
        objects = list(_dates(view, trigger))
    else:
        found = find(view, trigger, entry, "rdf:object")
        # "worked for senators": that one of many people is meant leads nowhere.
        objects = [m for m in found if view.fits(m, predicate.range) and m.form is not Form.GROUP]
        if not objects and name in _AT_WORK:
            objects = [*bodies_of(view, parts(view, trigger, entry, "relation"))]
            name = _AT_WORK[name]
        if not objects and predicate.range and view.ontology.is_a(predicate.range, "kg:Place"):
            objects = [*places_around(view, trigger, entry)]
        if predicate.symmetric and not (subjects and objects):
            subjects, objects = _each_other([*subjects, *objects])
    time = term(view, {trigger.head.i})
    if _is_no_more(view, trigger, predicate, time):
        return
    if leaves(view, trigger.head):  # "Rossi fired Bianchi": by whom says not from what
        objects = [o for o in objects if _is_body(view, o)]
    pairs = [(one, other) for one in subjects for other in objects if other != one]
    if name == "schema:containedInPlace":
        pairs = [pair for pair in pairs if not is_inside_out(trigger.head, *pair)]
    title = _PAST_TITLES.get(name) if entry.pos == "verb" else None
    opening = cue_words()["beginning"]
    left = is_left(view, trigger.head)
    over = title is not None and (left or has_ended(view, time, trigger.head, opening))
    for subject, target in pairs:
        if over and title and isinstance(target, Mention):
            yield from _past_post(view, trigger, title, (subject, target), time)
        else:
            yield _claim(view, trigger, entry, (subject, name, target))


def _is_body(view: View, target: Mention | Value) -> bool:
    return isinstance(target, Mention) and view.fits(target, "kg:Organisation")


def _is_no_more(
    view: View, trigger: Trigger, predicate: Predicate, time: TimeExpression | None
) -> bool:
    """ "A former resident" lives elsewhere, who "once owned" it does not, a plant that closed is
    gone, and "led Spain to the title" was one of the team."""
    if predicate.curie in _ENDING:
        head = trigger.head
        over = head.pos == "VERB" and has_ended(view, time, head)
        return is_former(view, head) or over or is_given_up(view, head)
    if predicate.curie != "kg:leads" or trigger.head.lemma != "lead":
        return False
    return any(t.text.lower() == "to" for t in view.parse.below(trigger.head, "prep"))


def _claim(
    view: View, trigger: Trigger, entry: Entry, triple: tuple[Mention, str, Mention | Value]
) -> Claim:
    subject, predicate, target = triple
    seen = _stance(view, trigger.head, predicate, subject)
    span = view.span(trigger.start, trigger.end)
    sure = confidence(view, f"relation {entry.pos}", subject, target)
    return Claim(subject, predicate, target, view.sentence.span, NAME, sure, seen, span)


def _stance(view: View, word: Token, predicate: str, subject: Mention) -> Stance:
    """A building is where it is, whatever is done to it, but not where its owner will take it."""
    if predicate in OF_SITES and is_given(view, word, subject):
        return phrase_stance(view, word)
    if predicate in OF_SITES and is_moved(view, word):
        return stance(view, word)
    return standing(view, word) if leaves(view, word) else naming_stance(view, word)


def _past_post(
    view: View,
    trigger: Trigger,
    title: str,
    parties: tuple[Mention, Mention],
    time: TimeExpression | None,
) -> Iterator[Claim]:
    """ "Worked for Norvik until 2010": a membership with its end, and no tie of today."""
    holder, body = parties
    title = "member" if view.fits(body, "kg:PoliticalParty") else title
    span = view.span(trigger.start, trigger.end)
    post = Mention(span, "org:Membership", title, Form.POST, holder.head)
    parts: list[tuple[str, Mention | Value]] = [("org:member", holder), ("org:organization", body)]
    parts += term_dates(time)
    sure, seen = confidence(view, "post", holder), naming_stance(view, trigger.head)
    for predicate, part in parts:
        yield Claim(post, predicate, part, view.sentence.span, NAME, sure, seen, span)


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
