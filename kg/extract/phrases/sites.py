"""Where an organisation is by its buildings, and by nouns that stand for it.

"Norvik's Graz hotel", "the company in Graz"; a building may be gone or only planned.
"""

from __future__ import annotations

from collections.abc import Iterator

from kg.annotate.nouns import may_denote
from kg.extract.cue_words import cue_words
from kg.extract.frames.fitting import known
from kg.extract.frames.having import MOVING
from kg.extract.sentence.view import View
from kg.extract.syntax import premodifiers, prepositional
from kg.model import Form, Mention, Token

# What the lexicon says of an organisation by the nouns for its buildings.
OF_SITES = frozenset({"kg:headquarters", "schema:location"})
_PAST = frozenset({"VBD", "VBN"})


def is_given(view: View, site: Token, owner: Mention) -> bool:
    """True for "Norvik's office in Graz", which is there whoever did not enter it or wants to close
    it; "a Norvik office in Graz" may be a plan, and to where one is moved the verb tells.
    """
    if site.pos != "NOUN" or site.dep in {"attr", "oprd"}:
        return False
    if is_moved(view, site):
        return False
    brought_in = any(t.text.lower() != "the" for t in view.parse.below(site, "det"))
    return not brought_in and any(t.start == owner.head for t in view.parse.subtree(site))


def is_moved(view: View, site: Token) -> bool:
    """ "Will move its head office to Graz": where it is then is only as sure as the move."""
    return site.dep == "dobj" and view.parse.head(site).lemma in MOVING


def is_given_up(view: View, site: Token) -> bool:
    """ "Closed its plant in Graz", "the Graz plant was sold"; what "will close" is there still."""
    verb = view.parse.head(site)
    over = verb.lemma in cue_words()["closing"] and verb.tag in _PAST
    helped = {t.text.lower() for t in view.parse.below(verb, "aux", "auxpass")}
    return over and site.dep in {"dobj", "nsubjpass"} and helped <= {"was", "were", "has", "have"}


def sites(view: View) -> Iterator[tuple[Token, Mention, Mention]]:
    """(word for the building, organisation, town) of each building with an owner and a town."""
    parse = view.parse
    for owner in (t for t in parse.tokens if t.dep == "poss"):
        site = parse.head(owner)
        bodies = [m for m in view.refer(owner) if _is_body(view, m)]
        if not bodies or not _is_site(view, site):
            continue
        for token in (*premodifiers(parse, site), *prepositional(parse, site, "in")):
            for town in known(view, token):
                if view.fits(town, "kg:City"):
                    yield site, bodies[0], town


def taken_up(view: View) -> Iterator[tuple[Token, Mention, Mention]]:
    """(noun, organisation, place) where a noun takes up an organisation named elsewhere: "a
    spokesman for the agency in Graz"."""
    for body in view.mentions:
        known = body.form is Form.NOMINAL and body in view.annotated.antecedents
        if known and _is_body(view, body):
            noun = view.head_of(body)
            for place in (m for t in prepositional(view.parse, noun, "in") for m in view.refer(t)):
                if place.form is Form.NAME and view.fits(place, "kg:Place"):
                    yield noun, body, place


def _is_body(view: View, mention: Mention) -> bool:
    """Whether it is known to be one: "their Graz flat" is a couple's."""
    target = view.annotated.antecedents.get(mention, mention)
    return view.ontology.is_a(target.kind, "kg:Organisation")


def _is_site(view: View, noun: Token) -> bool:
    """Whether it is a building; what the lexicon has a relation for ("office") is told by that."""
    trigger = view.triggers.get(noun.i)
    kinds = [entry.denotes for entry in trigger.entries] if trigger is not None else []
    if any(kind in view.ontology.predicates for kind in kinds):
        return False
    return may_denote(noun.lemma, ("kg:Facility",), view.ontology) or "kg:Facility" in kinds
