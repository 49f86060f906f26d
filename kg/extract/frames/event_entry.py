"""Which meaning of a word is an event here, by what stands around it."""

from __future__ import annotations

from collections.abc import Sequence, Set

from kg.annotate.labels import NOUNS
from kg.extract.cue_words import cue_words
from kg.extract.frames.arguments import argument_tokens
from kg.extract.frames.fitting import described, fitting
from kg.extract.sentence.triggers import Trigger
from kg.extract.sentence.view import View
from kg.extract.syntax import direct_objects, fillers
from kg.model import Form, Mention, Token
from kg.ontology import NOTHING, Entry

# Roles of an object of which something may be said besides: "elected him mayor".
_SAID_OF = frozenset({"kg:affected", "kg:about"})
# Roles of an object that must be known to be a place, or to be somebody.
_KNOWN = frozenset({"kg:origin", "kg:destination", "kg:agent"})


def event_entry(view: View, trigger: Trigger | None) -> Entry | None:
    """The entry of a word that denotes an event, else None.

    Of several that whose arguments are there ("dismissed the clerks", "dismissed the reports"),
    the first if that is no help.
    """
    if trigger is None or (trigger.head.pos == "PROPN" and trigger.head.i > 0):
        return None  # "the Harbour Meeting Forum" is a name, even if the model missed it
    if is_in_caption(view, trigger.head):
        return None
    classes = view.ontology.classes
    events = [
        entry
        for entry in trigger.entries
        if entry.denotes in classes and view.ontology.is_a(entry.denotes, "kg:Event")
        if not _means_another(view, trigger, entry)
    ]
    if len(events) < 2:
        return next(iter(events), None)
    return max(events, key=lambda entry: _fullness(view, trigger, entry))


def is_in_caption(view: View, word: Token) -> bool:
    """True for the "left" of "Ana Rossi, left, and her father": where she stands in the picture."""
    if word.text != "left" or word.i < 2:
        return False
    before, mark, after = (
        view.parse.tokens[i : i + 1] for i in (word.i - 2, word.i - 1, word.i + 1)
    )
    marks = [t.text for t in (*mark, *after)]
    return marks in ([",", ","], ["(", ")"]) and before[0].i in view.named


def _means_another(view: View, trigger: Trigger, entry: Entry) -> bool:
    """True for a verb in a frame that this meaning of it does not have: "called it a lie" asks
    for nothing, in "returned the book" nobody goes anywhere, in "met the target" nobody meets."""
    roles = {a.fills for f in entry.frames for a in f.arguments if a.function == "directObject"}
    if _is_to_pay(view, trigger, entry) or _names_it(view, trigger):
        return True
    if _has_predicate(view, trigger) and not roles & _SAID_OF:
        return True
    if _is_not_asked(view, trigger, entry) or (
        "kg:agent" in roles and _is_reflexive(view, trigger)
    ):
        return True
    known = bool(roles) and roles <= _KNOWN
    objects = fillers(view.parse, trigger.head, "directObject", None) if known else []
    return bool(objects) and not any(
        fitting(view, token, role) or described(view, token, role)
        for token in objects
        for role in roles
    )


def _is_to_pay(view: View, trigger: Trigger, entry: Entry) -> bool:
    """ "Paid their bills": no law is paid."""
    if entry.denotes != "kg:Law" or trigger.head.dep not in {"dobj", "nsubjpass"}:
        return False
    return view.parse.head(trigger.head).lemma in cue_words()["paying"]


def _names_it(view: View, trigger: Trigger) -> bool:
    """ "A club called Norvik", "a man named Rossi": the word gives a name."""
    word = trigger.head
    after = view.parse.tokens[word.i + 1 : word.i + 2]
    if word.lemma not in cue_words()["naming"] or word.tag != "VBN" or not after:
        return False
    if word.dep == "acl" and after[0].pos == "PROPN":
        return True
    # "Was named Norvik director" appoints, "has called Rossi's plan a trap" says something.
    starts = (m for m in view.mentions if m.form is Form.NAME and m.span.start == after[0].start)
    return word.lemma == "call" and any(view.head_of(m).dep != "poss" for m in starts)


def _is_reflexive(view: View, trigger: Trigger) -> bool:
    """ "A group calling itself Norvik": nobody takes part with themselves."""
    objects = direct_objects(view.parse, trigger.head)
    return any(t.text.lower().endswith(("self", "selves")) for t in objects)


def _is_not_asked(view: View, trigger: Trigger, entry: Entry) -> bool:
    """ "Executed a warrant": none of the objects is of the class that this meaning asks for.

    Who stands behind a quotation ('"...," added Rossi') is no object.
    """
    asking = [a for f in entry.frames for a in f.arguments if a.asks is not None]
    if asking and trigger.head.lemma in cue_words()["needing"]:
        objects = direct_objects(view.parse, trigger.head)
        return not any(view.fits(m, "kg:Actor") for m in _mentions(view, objects))
    before = view.parse.tokens[max(trigger.start - 1, 0)]
    if before.pos == "PUNCT" and trigger.head.tag in {"VBD", "VBZ"}:
        return False
    places = dict.fromkeys((a.function, a.marker) for a in asking)
    return any(
        _is_none_of(
            view,
            fillers(view.parse, trigger.head, *place),
            {a.asks for a in asking if a.asks and (a.function, a.marker) == place},
        )
        for place in places
    )


def _is_none_of(view: View, objects: Sequence[Token], asked: Set[str]) -> bool:
    """True if there are objects and none is of the classes that are asked for."""
    if NOTHING in asked and objects:
        return True
    found = _mentions(view, objects)
    things = [t for t in objects if t.pos in NOUNS or t.text == "it" or t.ner[2:] == "MONEY"]
    return bool(things) and not any(view.fits(m, kind) for m in found for kind in asked)


def _mentions(view: View, objects: Sequence[Token]) -> list[Mention]:
    return [m for t in objects for m in (*view.refer(t), *view.at.get(t.i, ()))]


def _has_predicate(view: View, trigger: Trigger) -> bool:
    """ "Called it a lie", "left them dead": the object is said to be something."""
    verb = trigger.head
    if verb.pos != "VERB" or trigger.end - trigger.start > 1:
        return False
    return bool(view.parse.below(verb, "oprd")) and bool(direct_objects(view.parse, verb))


def _fullness(view: View, trigger: Trigger, entry: Entry) -> int:
    """Two for each argument that a fitting mention fills, one for what else can be spoken of."""
    score = 0
    events = [frame for frame in entry.frames if frame.kind == "event"]
    for frame, argument in ((f, argument) for f in events for argument in f.arguments):
        tokens = argument_tokens(view, trigger, frame, argument)
        if any(fitting(view, token, argument.fills) for token in tokens):
            score += 2
        elif argument.fills == "kg:about" and any(t.pos != "NUM" for t in tokens):
            score += 1
    return score
