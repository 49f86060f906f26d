"""Where an organisation has a building: "Norvik's Graz plant", "its office in Graz"."""

from __future__ import annotations

from collections.abc import Iterator

from kg.annotate.nouns import may_denote
from kg.extract.cue_words import standing_words
from kg.extract.sentence.view import View
from kg.extract.syntax import premodifiers, prepositional
from kg.model import Form, Mention, Token


def sites(view: View) -> Iterator[tuple[Token, Mention, Mention]]:
    """(word for the building, organisation, town) of each building with an owner and a town."""
    parse = view.parse
    for owner in (t for t in parse.tokens if t.dep == "poss"):
        site = parse.head(owner)
        bodies = [m for m in view.refer(owner) if _is_body(view, m)]
        if not bodies or not _is_site(view, site):
            continue
        for token in (*premodifiers(parse, site), *prepositional(parse, site, "in")):
            for town in view.refer(token):
                known = town.form is Form.NAME or town in view.annotated.antecedents
                if known and view.fits(town, "kg:City"):
                    yield site, bodies[0], town


def _is_body(view: View, mention: Mention) -> bool:
    """Whether it is known to be one: "their Graz flat" is a couple's."""
    target = view.annotated.antecedents.get(mention, mention)
    return view.ontology.is_a(target.kind, "kg:Organisation")


def _is_site(view: View, noun: Token) -> bool:
    """Whether it is a building; what the lexicon has a relation for ("headquarters") says more."""
    entries = view.ontology.by_lemma(noun.lemma, "noun")
    if any(entry.denotes in view.ontology.predicates for entry in entries):
        return False
    known = noun.pos == "NOUN" and noun.lemma in standing_words()["site"]
    return known or may_denote(noun.lemma, ("kg:Facility",), view.ontology)
