"""Frames over parses: which words fill which role of a lexicon entry."""

from __future__ import annotations

from collections.abc import Iterator

from kg.annotate.labels import NOUNS
from kg.extract.cue_words import cue_words
from kg.extract.frames.arguments import argument_tokens
from kg.extract.frames.event_entry import event_entry
from kg.extract.frames.fitting import fitting
from kg.extract.sentence.triggers import Trigger
from kg.extract.sentence.view import View
from kg.extract.syntax import fillers
from kg.model import Form, Token
from kg.ontology import Argument, Entry, Frame

# The two sides of a relation, whose classes its predicate asks for.
SIDES = frozenset({"rdf:subject", "rdf:object"})
# Roles that another event may fill.
EVENT_ROLES = frozenset({"kg:about", "kg:affected", "kg:partOf"})


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
            for token in argument_tokens(view, trigger, frame, argument):
                if token.i in taken or _is_no_argument(view, trigger, argument, token):
                    continue
                if _suits(view, token, entry, frame, argument):
                    taken.add(token.i)
                    yield _role(view, trigger, argument, token), token


def object_nouns(view: View, trigger: Trigger, entry: Entry, kind: str) -> list[Token]:
    """The common nouns behind a word that stand where frames of a kind ask for its object."""
    filled = role_fillers(view, trigger, entry, kind)
    objects = (token for role, token in filled if role == "rdf:object")
    return [token for token in objects if token.pos == "NOUN" and token.i >= trigger.end]


def _is_no_argument(view: View, trigger: Trigger, argument: Argument, token: Token) -> bool:
    """True for words that only stand where an argument would."""
    if argument.function == "modifier":
        return _qualifies_another(view, trigger, token) or _is_scene(view, argument, token)
    if argument.marker == "with" and argument.fills in SIDES and _is_joint(view, trigger):
        return True
    return _stands_by_an_event(view, trigger, argument, token)


def _qualifies_another(view: View, trigger: Trigger, token: Token) -> bool:
    """True for the "child" of "child endangerment charges", which brought none."""
    after = view.parse.tokens[token.i + 1]
    somebody = token.tag == "NN" and any(m.form is Form.GROUP for m in view.refer(token))
    return somebody and after.i < trigger.start and after.pos in NOUNS


def _is_joint(view: View, trigger: Trigger) -> bool:
    """ "Worked closely with Norvik": so do those who are not of it."""
    adverbs = view.parse.below(trigger.head, "advmod")
    return any(t.text.lower() in cue_words()["jointly"] for t in adverbs)


def _is_scene(view: View, argument: Argument, token: Token) -> bool:
    """ "The Graz killer" killed in Graz, and "the Oxfam killer" not Oxfam."""
    if argument.fills != "kg:affected":
        return False
    return any(m.form is Form.NAME and not view.fits(m, "kg:Person") for m in view.refer(token))


def _suits(view: View, token: Token, entry: Entry, frame: Frame, argument: Argument) -> bool:
    """True unless a name stands at `token` that has not the class that the role asks for.

    Of "her Oslo hometown" and "Oslo, her hometown" the person is one side, the place the other.
    """
    predicate = view.ontology.predicates.get(entry.denotes)
    if frame.kind != "relation" or predicate is None or predicate.kind == "datatype":
        return fits_role(view, token, argument.fills)
    names = [m for m in view.refer(token) if m.form is Form.NAME]
    side = predicate.domain if argument.fills == "rdf:subject" else predicate.range
    wanted = argument.asks or side
    events = predicate.domain == "kg:Event"
    return events or not names or any(view.fits(name, wanted) for name in names)


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
