"""Whose party it is by what somebody does for it: "she was elected for the Progress Party"."""

from __future__ import annotations

from collections.abc import Iterator

from kg.extract.confidence import confidence
from kg.extract.sentence.view import View
from kg.extract.stances.stance import stance
from kg.extract.syntax import direct_objects, expand, is_passive, subjects
from kg.model import Claim, Form, Mention, Token

NAME = "candidacies"
# What only people of a party do for it, and what voters do to them. Who "campaigns" or "acts"
# for a party may be its lawyer.
_STANDING = frozenset({"contest", "represent", "run", "sit", "stand"})
_VOTING = frozenset({"elect", "reelect", "re-elect", "return"})


def extract(view: View) -> Iterator[Claim]:
    """A membership for each person who stands or sits for a party that the sentence names."""
    for party in view.mentions:
        if party.form is Form.NAME and view.fits(party, "kg:PoliticalParty"):
            verb = _verb_for(view, view.head_of(party))
            if verb is not None:
                yield from (_claim(view, person, party, verb) for person in _people(view, verb))


def _verb_for(view: View, name: Token) -> Token | None:
    """The verb above the "for" before a name, be it hung on the verb's object."""
    prep = view.parse.head(name)
    if name.dep != "pobj" or prep.text.lower() != "for":
        return None
    verb = view.parse.head(prep)
    while verb.pos != "VERB" and verb.dep in {"pobj", "dobj", "prep"}:
        verb = view.parse.head(verb)
    return verb if verb.lemma in _STANDING | _VOTING else None


def _people(view: View, verb: Token) -> list[Mention]:
    """Who stands, or is voted for."""
    if verb.lemma in _STANDING:
        found = [] if is_passive(view.parse, verb) else subjects(view.parse, verb)
    else:
        found = direct_objects(view.parse, verb)
    members = (t for top in found for t in expand(view.parse, top))
    people = (m for t in members for m in view.refer(t)[:1])
    return [m for m in people if view.fits(m, "kg:Person") and m.form is not Form.GROUP]


def _claim(view: View, person: Mention, party: Mention, verb: Token) -> Claim:
    sure = confidence(view, "relation verb", person, party)
    span = view.span(verb.i, verb.i + 1)
    seen = stance(view, verb)
    return Claim(person, "schema:memberOf", party, view.sentence.span, NAME, sure, seen, span)
