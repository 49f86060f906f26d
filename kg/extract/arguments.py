"""Frames over parses: which mentions fill which role of a lexicon entry."""

from __future__ import annotations

from collections.abc import Iterator

from kg.extract.conjuncts import first_conjunct, first_owned, later_conjuncts
from kg.extract.having import having_verb, possessing
from kg.extract.syntax import (
    direct_objects,
    expand,
    fillers,
    is_passive,
    nested,
    prepositional,
)
from kg.extract.triggers import Trigger
from kg.extract.view import View
from kg.model import Form, Mention, Token
from kg.ontology import NOTHING, Argument, Entry, Frame

# The two sides of a relation, whose classes its predicate asks for.
SIDES = frozenset({"rdf:subject", "rdf:object"})
# Roles that another event may fill.
EVENT_ROLES = frozenset({"kg:about", "kg:affected", "kg:partOf"})
# What stands before the first of several nouns is said of all, what follows the last as well.
_BEFORE = frozenset({"possessive", "modifier", "demonym"})
# Roles of an object of which something may be said besides: "elected him mayor".
_SAID_OF = frozenset({"kg:affected", "kg:about"})
# Roles of an object that must be known to be a place, or to be somebody.
_KNOWN = frozenset({"kg:origin", "kg:destination", "kg:agent"})
OPEN = frozenset({Form.NOMINAL, Form.PRONOUN})


def event_entry(view: View, trigger: Trigger | None) -> Entry | None:
    """The entry of a word that denotes an event, else None.

    Of several that whose arguments are there ("dismissed the clerks", "dismissed the reports"),
    the first if that is no help.
    """
    if trigger is None or (trigger.head.pos == "PROPN" and trigger.head.i > 0):
        return None  # "the Harbour Meeting Forum" is a name, even if the model missed it
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


def _means_another(view: View, trigger: Trigger, entry: Entry) -> bool:
    """True for a verb in a frame that this meaning of it does not have: "called it a lie" asks
    for nothing, in "returned the book" nobody goes anywhere, in "met the target" nobody meets."""
    roles = {a.fills for f in entry.frames for a in f.arguments if a.function == "directObject"}
    if _has_predicate(view, trigger) and not roles & _SAID_OF:
        return True
    if _is_not_asked(view, trigger, entry):
        return True
    known = bool(roles) and roles <= _KNOWN
    objects = fillers(view.parse, trigger.head, "directObject", None) if known else []
    return bool(objects) and not any(
        fitting(view, token, role) or described(view, token, role)
        for token in objects
        for role in roles
    )


def _is_not_asked(view: View, trigger: Trigger, entry: Entry) -> bool:
    """ "Executed a warrant": none of the objects is of the class that this meaning asks for.

    Who stands behind a quotation ('"...," added Rossi') is no object.
    """
    before = view.parse.tokens[max(trigger.start - 1, 0)]
    if before.pos == "PUNCT" and trigger.head.tag in {"VBD", "VBZ"}:
        return False
    asked = {a.asks for f in entry.frames for a in f.arguments if a.asks is not None}
    objects = fillers(view.parse, trigger.head, "directObject", None) if asked else []
    found = [m for t in objects for m in (*view.refer(t), *view.at.get(t.i, ()))]
    if NOTHING in asked and objects:
        return True
    things = [t for t in objects if t.pos in {"NOUN", "PROPN"} or t.ner[2:] == "MONEY"]
    return bool(things) and not any(view.fits(m, kind) for m in found for kind in asked)


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
        tokens = _argument(view, trigger, frame, argument)
        if any(fitting(view, token, argument.fills) for token in tokens):
            score += 2
        elif argument.fills == "kg:about" and any(t.pos != "NUM" for t in tokens):
            score += 1
    return score


def role_fillers(
    view: View, trigger: Trigger, entry: Entry, kind: str
) -> Iterator[tuple[str, Token]]:
    """(role, head token) for each argument of the entry's frames of a kind that is filled.

    A token fills one role only, the first that names it.
    """
    taken: set[int] = set()
    for frame in entry.frames:
        if frame.kind != kind:
            continue
        for argument in frame.arguments:
            for token in _argument(view, trigger, frame, argument):
                if token.i in taken or _is_no_argument(view, trigger, argument, token):
                    continue
                if fits_role(view, token, argument.fills):
                    taken.add(token.i)
                    yield _role(view, trigger, argument, token), token


def _is_no_argument(view: View, trigger: Trigger, argument: Argument, token: Token) -> bool:
    """True for words that only stand where an argument would."""
    if argument.function == "modifier":
        return _qualifies_another(view, trigger, token) or _is_scene(view, argument, token)
    return _stands_by_an_event(view, trigger, argument, token)


def _qualifies_another(view: View, trigger: Trigger, token: Token) -> bool:
    """True for the "child" of "child endangerment charges", which brought none."""
    after = view.parse.tokens[token.i + 1]
    somebody = token.tag == "NN" and any(m.form is Form.GROUP for m in view.refer(token))
    return somebody and after.i < trigger.start and after.pos in {"NOUN", "PROPN"}


def _is_scene(view: View, argument: Argument, token: Token) -> bool:
    """ "The Graz killer" killed in Graz, and "the Oxfam killer" not Oxfam."""
    if argument.fills != "kg:affected":
        return False
    return any(m.form is Form.NAME and not view.fits(m, "kg:Person") for m in view.refer(token))


def _role(view: View, trigger: Trigger, argument: Argument, token: Token) -> str:
    """ "The Graz bombing" was in Graz, and not by it; "the Austrian raid" was by the country. In
    "Rossi's murder of Lund" it is Lund whom it befell."""
    if argument.function == "possessive" and argument.fills == "kg:affected":
        victims = fillers(view.parse, trigger.head, "prepositional", "of")
        return (
            "kg:agent" if any(fitting(view, t, "kg:affected") for t in victims) else argument.fills
        )
    if argument.function != "modifier" or argument.fills != "kg:agent":
        return argument.fills
    named = [m.kind for m in view.refer(token) if m.form is Form.NAME]
    return "sem:hasPlace" if any(_is_site(view, kind) for kind in named) else argument.fills


def _is_site(view: View, kind: str) -> bool:
    return view.ontology.is_a(kind, "kg:Place") and not view.ontology.is_a(kind, "kg:Country")


def _argument(view: View, trigger: Trigger, frame: Frame, argument: Argument) -> list[Token]:
    parse, function = view.parse, argument.function
    if function == "possessor":
        return [t for top in possessing(parse, trigger.head) for t in expand(parse, top)]
    if function == "directObject" and (behind := _behind(view, trigger)):
        return behind
    if function == "prepositional" and argument.marker not in parse.vocabulary:
        return []
    for head in _sharing(view, trigger.head, frame, function):
        found = fillers(parse, head, function, argument.marker)
        own = [t for t in found if not trigger.start <= t.i < trigger.end]
        shared = [t for t in own if head is trigger.head or _reaches(t, trigger, function)]
        if shared:
            return shared
    if function == "prepositional" and frame.kind == "relation" and argument.marker:
        return nested(parse, trigger.head, argument.marker)
    return _by_the_end(view, trigger) if function == "subject" else []


def _by_the_end(view: View, trigger: Trigger) -> list[Token]:
    """Who did it where the parser hangs "by" on the end of an expression: "placed under sanctions
    by Norway"; [] for other words, and in the active.
    """
    last = view.parse.tokens[trigger.end - 1]
    if last.i == trigger.head.i or not is_passive(view.parse, trigger.head):
        return []
    return [t for top in prepositional(view.parse, last, "by") for t in expand(view.parse, top)]


def _behind(view: View, trigger: Trigger) -> list[Token]:
    """What follows the preposition that ends an expression ("operated on the guard"); [] for
    other words, and in the passive: who is "cleared of murder" is not the murder.
    """
    last = view.parse.tokens[trigger.end - 1]
    if last.i == trigger.start or last.dep != "prep" or is_passive(view.parse, trigger.head):
        return []
    tops = view.parse.below(last, "pobj", "pcomp")
    return [t for top in tops for t in expand(view.parse, top)]


def _stands_by_an_event(view: View, trigger: Trigger, argument: Argument, token: Token) -> bool:
    """ "the attack in Madrid, Spain, which killed nine": the attack did, not the place."""
    if argument.function != "subject" or token.dep not in {"pobj", "appos"}:
        return False
    if trigger.head.i < token.i or not any(
        view.ontology.is_a(m.kind, "kg:Place") for m in view.refer(token)
    ):
        return False
    above = (t for t in view.parse.ancestors(token) if t.pos == "NOUN")
    return any(event_entry(view, view.triggers.get(t.i)) for t in above)


def _reaches(token: Token, trigger: Trigger, function: str) -> bool:
    """True if what hangs on another of several nouns stands where it belongs to this one too."""
    return function in _BEFORE or token.i >= trigger.end


def _sharing(view: View, head: Token, frame: Frame, function: str) -> list[Token]:
    """The word itself, then those whose phrases of this function are its own as well."""
    parse = view.parse
    if frame.kind == "event" or head.pos not in {"NOUN", "PROPN"}:
        return [head]
    if function in _BEFORE:
        own = frame.kind == "post" and prepositional(parse, head, "of")
        return [head] if own else [head, first_owned(parse, head)]
    verb = (
        having_verb(parse, head)
        if any(a.function == "possessor" for a in frame.arguments)
        else None
    )
    first = first_conjunct(parse, head)
    return [head, first, *([verb] if verb else []), *later_conjuncts(parse, first)]


def fits_role(view: View, token: Token, role: str) -> bool:
    """True if something at `token` may stand in `role`, or nothing is known of it."""
    if role in SIDES:
        return True
    mentions = view.refer(token)
    if not mentions:
        # Words of which nothing is known may stand anywhere, events only where events can.
        return role in EVENT_ROLES or event_entry(view, view.triggers.get(token.i)) is None
    predicate = view.ontology.predicates[role]
    if predicate.kind == "datatype":
        return True  # words, whatever they name
    return any(view.fits(mention, predicate.range) for mention in mentions)


def fitting(view: View, token: Token, role: str) -> list[Mention]:
    """The mentions at `token` that may stand in `role`."""
    predicate = view.ontology.predicates.get(role)
    wanted = predicate.range if predicate else None
    return [m for m in view.refer(token) if view.fits(m, wanted)]


def described(view: View, token: Token, role: str) -> list[Mention]:
    """Descriptions and pronouns at `token` that may stand in `role`, though it is open whom they
    mean ("a suspect", "they"): no fact can name them, but they tell events apart."""
    predicate = view.ontology.predicates.get(role)
    wanted = predicate.range if predicate else None
    return [m for m in view.at.get(token.i, ()) if m.form in OPEN and view.fits(m, wanted)][:1]
