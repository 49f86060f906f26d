"""Which words stand in an argument of a frame, where the parser hangs them elsewhere too."""

from __future__ import annotations

from kg.annotate.labels import NOUNS
from kg.extract.frames.conjuncts import first_conjunct, first_owned, later_conjuncts
from kg.extract.frames.having import having_verb, possessing
from kg.extract.sentence.triggers import Trigger
from kg.extract.sentence.view import View
from kg.extract.syntax import expand, fillers, is_passive, may_stand, nested, prepositional
from kg.model import Form, Token
from kg.ontology import Argument, Frame

# What stands before the first of several nouns is said of all, what follows the last as well.
_BEFORE = frozenset({"possessive", "modifier", "demonym"})


def argument_tokens(view: View, trigger: Trigger, frame: Frame, argument: Argument) -> list[Token]:
    """The head words that stand in an argument of one of a word's frames, in order."""
    parse, function = view.parse, argument.function
    if function == "possessor":
        return [t for top in possessing(parse, trigger.head) for t in expand(parse, top)]
    if function == "directObject" and (behind := _behind(view, trigger)):
        return behind
    marker = argument.marker if function == "prepositional" else None
    if marker and not may_stand(parse, marker):
        return []
    for head in _sharing(view, trigger.head, frame, function):
        if argument.marker == "of" and _is_brought_in(view, trigger.head, head):
            continue
        found = fillers(parse, head, function, argument.marker)
        own = [t for t in found if not trigger.start <= t.i < trigger.end]
        shared = [t for t in own if head is trigger.head or _reaches(t, trigger, function)]
        if shared:
            return shared
    if marker and frame.kind == "relation":
        return nested(parse, trigger.head, marker) or _next_to(view, trigger, argument)
    return _by_the_end(view, trigger) if function == "subject" else []


def _by_the_end(view: View, trigger: Trigger) -> list[Token]:
    """Who did it where the parser hangs "by" on the end of an expression: "placed under sanctions
    by Norway"; [] for other words, and in the active.
    """
    last = view.parse.tokens[trigger.end - 1]
    if last.i == trigger.head.i or not is_passive(view.parse, trigger.head):
        return []
    return [t for top in prepositional(view.parse, last, "by") for t in expand(view.parse, top)]


def _next_to(view: View, trigger: Trigger, argument: Argument) -> list[Token]:
    """The "Graz" of "met at Norvik headquarters in Graz", which the parser hangs on "met"; [] for
    verbs.
    """
    comma = view.parse.words[trigger.end : trigger.end + 1] == (",",)
    after = view.parse.tokens[trigger.end + comma :][:1]
    if trigger.head.pos not in NOUNS or [t.text.lower() for t in after] != [argument.marker]:
        return []
    tops = view.parse.below(after[0], "pobj") if after[0].dep == "prep" else []
    return [t for top in tops for t in expand(view.parse, top)]


def _behind(view: View, trigger: Trigger) -> list[Token]:
    """What follows the preposition that ends an expression ("operated on the guard"); [] for
    other words, and in the passive: who is "cleared of murder" is not the murder.
    """
    last = view.parse.tokens[trigger.end - 1]
    if last.i == trigger.start or last.dep != "prep" or is_passive(view.parse, trigger.head):
        return []
    tops = view.parse.below(last, "pobj", "pcomp")
    return [t for top in tops for t in expand(view.parse, top)]


def _reaches(token: Token, trigger: Trigger, function: str) -> bool:
    """True if what hangs on another of several nouns stands where it belongs to this one too."""
    return function in _BEFORE or token.i >= trigger.end


def _sharing(view: View, head: Token, frame: Frame, function: str) -> list[Token]:
    """The word itself, then those whose phrases of this function are its own as well."""
    parse = view.parse
    if frame.kind == "event" or head.pos not in NOUNS:
        return [head]
    if function in _BEFORE:
        # "his wife and the owner": an article begins a phrase that is not his.
        own = parse.below(head, "det") or (
            frame.kind == "post" and prepositional(parse, head, "of")
        )
        return [head] if own else [head, first_owned(parse, head)]
    verb = (
        having_verb(parse, head)
        if any(a.function == "possessor" for a in frame.arguments)
        else None
    )
    first = first_conjunct(parse, head)
    later = (t for t in later_conjuncts(parse, first) if not _is_somebody_else(view, t))
    return [head, first, *([verb] if verb else []), *later]


def _is_somebody_else(view: View, word: Token) -> bool:
    """ "The mayor, Rossi; Bianchi of Norvik": what a person named behind it is of is their own."""
    return any(m.form is Form.NAME and view.fits(m, "kg:Person") for m in view.at.get(word.i, ()))


def _is_brought_in(view: View, noun: Token, later: Token) -> bool:
    """ "Its president and a graduate of Norvik": what "a" later noun is of is that one's alone."""
    articles = view.parse.below(later, "det") if later.i > noun.i else []
    return any(t.text.lower() in {"a", "an"} for t in articles)
