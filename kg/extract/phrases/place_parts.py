"""Places that a phrase names as parts of a larger one.

"Austria's Linz foothills", "northern Austria, including the town of Linz".
"""

from __future__ import annotations

from collections.abc import Iterator

from kg.annotate.nouns import may_denote
from kg.extract.cue_words import place_words
from kg.extract.phrases.place_neighbours import JOINING
from kg.extract.phrases.place_sizes import (
    are_apart,
    is_larger,
    is_surely_larger,
    may_be_quarter,
    may_be_said_to_contain,
)
from kg.extract.phrases.place_words import (
    Pair,
    are_parts,
    named_places,
    tokens_between,
)
from kg.extract.sentence.view import View
from kg.extract.syntax import possessors, premodifiers, prepositional
from kg.model import Form, Mention, Token, Value

_PLACES = ("kg:Place",)
# How a noun hangs in a sentence, whatever the tagger takes it for ("the foothills").
_NOUNS = frozenset({"nsubj", "nsubjpass", "dobj", "pobj", "conj", "attr", "appos"})
# What may stand between "including" and a part: "much of the small market town of Linz".
_PHRASE = frozenset({"DET", "ADJ", "ADV", "NOUN"})


def parted_places(view: View) -> Iterator[Pair]:
    """(inner, outer) of each part that a possessive or "including" gives to a place."""
    if len(list(named_places(view))) < 2:
        return
    for inner, outer in (*_owned(view), *_included(view)):
        larger = may_be_said_to_contain(outer, inner) and not are_apart(inner, outer)
        if larger or may_be_quarter(inner, outer):
            yield inner, outer


def may_lie_in(noun: Token, thing: Mention, origin: Mention) -> bool:
    """Whether a place may lie in another that stands before the noun for it.

    "The Dutch town of Ulft"; not "Germany's longest river, the Rhine", and in "the Mitte
    district of Berlin" the district is in the town.
    """
    lemma = noun.lemma.lower()
    if lemma in place_words()["crossing"]:
        return False
    if lemma in place_words()["quarter"] and origin.form is Form.NAME:
        return is_larger(origin, thing)
    return not is_inside_out(noun, thing, origin)


def building(view: View, noun: Token) -> list[Token]:
    """The verbs for what somebody does to a place where it is: "a hotel he is building"."""
    verbs = view.parse.below(noun, "acl", "relcl")
    return [verb for verb in verbs if verb.lemma in place_words()["building"]]


def is_inside_out(noun: Token, inner: Mention, outer: Mention | Value) -> bool:
    """True for the country of "Helmand province, Afghanistan", which is in no province."""
    if not isinstance(outer, Mention):
        return False
    apposed = outer.head < noun.start and inner.span.start - noun.end == len(", ")
    return is_surely_larger(inner, outer) or (apposed and is_larger(inner, outer))


def _owned(view: View) -> Iterator[Pair]:
    """ "Austria's Linz foothills", "the Linz steel plant in Austria": owner and name hang on one
    noun for a place."""
    for noun in view.parse.tokens:
        if noun.dep not in _NOUNS or noun.i in view.named or not _is_place(view, noun):
            continue
        before = premodifiers(view.parse, noun)
        inner = [t for word in before for t in premodifiers(view.parse, word)]
        names = [m for t in (*inner, *before) for m in _places_at(view, t)]
        owners = [*possessors(view.parse, noun), *prepositional(view.parse, noun, "in")]
        for owner in owners if names else []:
            yield from ((inner, outer) for outer in _places_at(view, owner) for inner in names)


def _is_place(view: View, noun: Token) -> bool:
    if noun.lemma.lower() in place_words()["crossing"]:
        return False
    area = noun.lemma.lower() in place_words()["area"]
    return area or may_denote(noun.lemma.lower(), _PLACES, view.ontology)


def _places_at(view: View, token: Token) -> list[Mention]:
    named = (m for m in view.at.get(token.i, ()) if m.form is Form.NAME)
    return [m for m in named if view.fits(m, "kg:Place")]


def _included(view: View) -> Iterator[Pair]:
    """ "Northern Austria, including much of the town of Linz", each of a list."""
    places = list(named_places(view))
    for at, outer in enumerate(places):
        last = outer
        for inner in places[at + 1 :]:
            between = tokens_between(view, last, inner)
            if last is outer and not _are_including(between):
                break
            if last is not outer and not _goes_on(between):
                break
            yield inner, outer
            last = inner


def _are_including(between: list[Token]) -> bool:
    words = [t.text.lower() for t in between]
    if words[:2] != [",", "including"]:
        return False
    return all(t.text.lower() == "of" or t.pos in _PHRASE or t.dep == "amod" for t in between[2:])


def _goes_on(between: list[Token]) -> bool:
    """True if a list goes on: by a comma, or "and" (which ends it)."""
    words = [t for t in between if t.text != ","]
    joined = bool(between) and (between[0].text == "," or between[0].text.lower() in JOINING)
    return joined and are_parts(t for t in words if t.text.lower() not in JOINING)
