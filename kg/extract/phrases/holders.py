"""Who a noun is said of: by title, apposition, copula or "as"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kg.annotate.nouns import noun_at
from kg.extract.frames.conjuncts import first_conjunct, later_conjuncts
from kg.extract.phrases.predicated import (
    identified,
    in_a_post,
    objects_or_subjects,
    owning,
    predicated,
)
from kg.extract.sentence.view import View
from kg.extract.syntax import expand, prepositional
from kg.model import Form, Mention, Token


def holders(view: View, noun: Token) -> Iterator[tuple[Mention, Token | None]]:
    """(mention, verb) of each person or thing that `noun` is said of.

    The verb is the one that says so ("is", "served as"), None for titles and appositions.
    """
    for token, verb in _said_of(view, noun):
        for member in expand(view.parse, token) if verb is not None else [token]:
            for mention in view.refer(member):
                if mention.form in {Form.NAME, Form.PRONOUN, Form.NOMINAL}:
                    yield mention, verb


def _said_of(view: View, noun: Token) -> list[tuple[Token, Token | None]]:
    """The words that name the holders, by the nearest way that names any."""
    first = first_conjunct(view.parse, noun)
    shared = [
        n for n in later_conjuncts(view.parse, first) if not view.parse.below(n, "det", "poss")
    ]
    apart = noun is not first and _is_apart(view, noun, first)
    for one in (noun,) if apart else (noun, first, *shared):
        found = [*_titled(view, one), *_apposed(view, one)]
        if found:
            return found
    if apart and _are_others(view, noun, first):
        return []
    ways = (predicated, identified, in_a_post, owning, _one_of)
    return next((found for way in ways if (found := list(way(view, first)))), [])


def _is_apart(view: View, noun: Token, first: Token) -> bool:
    """ "His wife Rossi and their children", "Rossi and the heads of Norvik": what is owned anew,
    joined to a name, or brought in as several is said of nobody before it."""
    return bool(view.parse.below(noun, "poss")) or _are_others(view, noun, first)


def _are_others(view: View, noun: Token, first: Token) -> bool:
    several = noun.tag == "NNS" and first.tag != "NNS" and bool(view.parse.below(noun, "det"))
    return several or _is_person(view, first)


def _is_person(view: View, word: Token) -> bool:
    """True for a person's name."""
    found = view.at.get(word.i, ())
    return any(m.form is Form.NAME and view.fits(m, "kg:Person") for m in found)


def _one_of(view: View, noun: Token) -> Iterator[tuple[Token, Token | None]]:
    """ "Is one of the founders", "the third of six sons, Rossi": the noun is said of the one."""
    of = view.parse.head(noun)
    one = view.parse.head(of)
    if noun.dep == "pobj" and of.text.lower() == "of" and _is_one(one):
        yield from _apposed(view, one)
        yield from predicated(view, one)


def _is_one(word: Token) -> bool:
    """ "One", "the third", "the eldest"."""
    return word.text.lower() == "one" or word.tag in {"JJ", "JJS"}


def named_as(view: View, noun: Token) -> list[Mention]:
    """The place that "the town of Waco" names, behind the noun; [] for other nouns."""
    trigger = view.triggers.get(noun.i)
    classes = view.ontology.classes
    kinds = [e.denotes for e in trigger.entries if e.denotes in classes] if trigger else []
    if not any(view.ontology.is_a(kind, "kg:Place") for kind in kinds):
        return []
    names = [m for t in prepositional(view.parse, noun, "of")[:1] for m in view.at.get(t.i, ())]
    return [m for m in names if m.form is Form.NAME and view.fits(m, "kg:Place")]


def _titled(view: View, noun: Token) -> Iterator[tuple[Token, Token | None]]:
    """ "Prime Minister Hun Manet": the noun is part of the name's phrase, right before it."""
    if noun.dep not in {"compound", "nmod", "amod"}:
        return
    head = view.parse.head(noun)
    while head.dep in {"compound", "nmod"} and head.i > noun.i and not view.at.get(head.i):
        head = view.parse.head(head)
    trigger = view.triggers.get(noun.i)
    between = view.parse.tokens[trigger.end if trigger else noun.i + 1 : head.i]
    own = view.named | _of_what(view, between)
    if head.i > noun.i and all(t.i in own or t.dep == "compound" for t in between):
        # "professors Rossi and Bianchi", but "the professor Rossi and Bianchi"
        yield from ((t, None) for t in _several(view, noun, head))


def _of_what(view: View, between: Sequence[Token]) -> set[int]:
    """The "of Trade and Labour" of "Minister of Trade and Labour Rossi", "to Malta" of an envoy."""
    if not between or between[0].dep != "prep":
        return set()
    behind = view.parse.below(between[0], "pobj")
    return {between[0].i, *(t.i for noun in behind for t in view.parse.subtree(noun))}


def _several(view: View, noun: Token, head: Token) -> list[Token]:
    """The names that a noun in the plural stands before, else the one."""
    others = later_conjuncts(view.parse, head) if noun.tag in {"NNS", "NNPS"} else []
    return [head, *(t for t in others if view.at.get(t.i))]


def _apposed(view: View, noun: Token) -> Iterator[tuple[Token, Token | None]]:
    if noun.dep == "appos":
        for head in _all_named(view, noun, view.parse.head(noun)):
            yield from _before_comma(view, noun, head)
    for first in view.parse.below(noun, "appos"):
        for name in expand(view.parse, first) if noun.tag == "NNS" else [first]:
            if any(m.form is Form.NAME for m in view.at.get(name.i, ())):
                yield name, None
    for prep in view.parse.below(noun, "prep"):
        for place in view.parse.below(prep, "pobj"):
            yield from _person_behind(view, place)
            yield from _included(view, noun, place)
    yield from _included(view, noun, noun)


def _included(view: View, noun: Token, above: Token) -> Iterator[tuple[Token, Token | None]]:
    """ "Members of Norvik, including Rossi", "among them Rossi", under the noun or behind it."""
    for prep in view.parse.below(above, "prep") if noun.tag == "NNS" else ():
        named = view.parse.below(prep, "pobj")
        them = prep.text.lower() == "among" and any(t.pos == "PRON" for t in named)
        if them or prep.text.lower() == "including":
            members = (m for t in named for m in expand(view.parse, t))
            yield from ((m, None) for m in members if _is_person(view, m))


def _all_named(view: View, noun: Token, head: Token) -> list[Token]:
    """Of "Rossi and Bianchi, lawyers of Norvik" both, else the head of the apposition alone."""
    first = first_conjunct(view.parse, head)
    people = [first, *later_conjuncts(view.parse, first)]
    if noun.tag != "NNS" or any(t.i > noun.i for t in people):
        return [head]
    return people if all(view.at.get(t.i) for t in people) else [head]


def _before_comma(view: View, noun: Token, head: Token) -> list[tuple[Token, Token | None]]:
    """Of "Rossi, a lawyer, the son of Bianchi" and "Rossi is a lawyer, the son of" Rossi.

    Of "Rossi was born in Graz, the son of Bianchi" too.
    """
    if _is_place(view, head) and _is_somebody(view, noun):
        verb = next((t for t in view.parse.ancestors(head) if t.pos == "VERB"), None)
        found = objects_or_subjects(view, verb, made=False) if verb else []
        return [(token, None) for token in found]
    if head.pos == "NOUN" and head.dep in {"appos", "attr"} and not view.refer(head):
        return _said_of(view, head)
    return [(head, None)]


def _is_place(view: View, head: Token) -> bool:
    own = view.at.get(head.i, ())[:1]
    return any(m.form is Form.NAME and view.fits(m, "kg:Place") for m in own)


def _is_somebody(view: View, noun: Token) -> bool:
    entry = noun_at(view.parse.tokens, noun, view.ontology)
    return entry is not None and view.ontology.is_a(entry.denotes, "kg:Person")


def _person_behind(view: View, place: Token) -> Iterator[tuple[Token, Token | None]]:
    """ "The director of the museum, Rossi": the parser takes the name for the museum's."""
    if _is_somebody(view, place):
        return  # "the daughter of the poet Rossi"
    if any(view.fits(m, "kg:Person") for m in view.at.get(place.i, ())):
        return
    for name in view.parse.below(place, "appos"):
        if _is_person(view, name):
            yield name, None
