"""Whose a citizenship, nationality or passport is: "holds Maltese citizenship"."""

from __future__ import annotations

from collections.abc import Iterator

from kg.extract.cue_words import cue_words
from kg.extract.sentence.view import View, is_demonym
from kg.extract.syntax import (
    direct_objects,
    expand,
    is_passive,
    possessors,
    premodifiers,
    subjects,
)
from kg.model import Mention, Token


def citizens(view: View) -> Iterator[tuple[Token, Mention, Mention]]:
    """(the noun, a person, a country) for each citizenship that somebody has or is given.

    Not for one that is lost or asked for: "stripped of his Maltese citizenship".
    """
    words = cue_words()
    for noun in view.parse.tokens:
        if noun.lemma in words["citizenship"] and noun.pos == "NOUN":
            countries = list(_countries(view, noun))
            people = _holders(view, noun) if countries else []
            yield from ((noun, who, country) for who in people for country in countries)


def _countries(view: View, noun: Token) -> Iterator[Mention]:
    """The countries of "dual Norwegian and Maltese citizenship"."""
    for word in premodifiers(view.parse, noun):
        for one in expand(view.parse, word):
            yield from (m for m in view.at.get(one.i, ()) if is_demonym(m))


def _holders(view: View, noun: Token) -> list[Mention]:
    verb, words = view.parse.head(noun), cue_words()
    if noun.dep == "dobj" and verb.lemma in words["bearing"]:
        found = subjects(view.parse, verb)
    elif noun.dep == "dobj" and verb.lemma in words["granting"]:
        given = is_passive(view.parse, verb)
        found = view.parse.below(verb, "nsubjpass" if given else "dative")
        found = found or [t for t in direct_objects(view.parse, verb) if t.i != noun.i]
    else:
        above = next((t for t in view.parse.ancestors(noun) if t.pos == "VERB"), noun)
        lost = above.lemma in words["losing"]
        found = [] if lost else possessors(view.parse, noun)
    people = (m for t in found for m in view.refer(t))
    return [m for m in people if view.fits(m, "kg:Person")]
