"""Where things come from by the words before what they are.

"A Cambodian politician", "the Maltese firm X", "the Texas town of Waco", "X, a Norwegian", "holds
Maltese citizenship".
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from kg.annotate.names.peoples import is_of_people
from kg.annotate.nouns import noun_at, takes_demonym
from kg.annotate.places.gazetteer import load
from kg.extract.confidence import confidence
from kg.extract.cue_words import title_words
from kg.extract.phrases.citizenship import citizens
from kg.extract.phrases.holders import holders, named_as
from kg.extract.phrases.place_parts import may_lie_in
from kg.extract.phrases.place_sizes import may_be_said_to_contain
from kg.extract.phrases.post_titles import is_former, post_entry
from kg.extract.phrases.title_words import serves
from kg.extract.phrases.whereabouts import CONTAINED, HOME, places_behind
from kg.extract.sentence.view import View, is_adjective, is_demonym
from kg.extract.stances.stance import stance
from kg.extract.syntax import possessors, premodifiers, prepositional
from kg.model import Claim, Form, Mention, Token

NAME = "nationality"
# What the word before the noun says of a thing, by the class of the thing.
_OF_A_COUNTRY = {
    "kg:Person": "schema:nationality",
    "kg:Organisation": "schema:location",
    "kg:Place": CONTAINED,
}
_OF_A_PLACE = _OF_A_COUNTRY | {"kg:Person": HOME}
# "A Leeds-based firm", "the Leeds-born singer".
_OF_A_SEAT = {
    "based": {"kg:Person": HOME, "kg:Organisation": "kg:headquarters"},
    "born": {"kg:Person": "schema:birthPlace"},
}
_OF_A_PARTY = {"kg:Person": "schema:memberOf"}
# "A politician of the Progress Party".
_IN_A_PARTY = ("for", "of", "from", "with")


def extract(view: View) -> Iterator[Claim]:
    """A claim for each thing that a noun with a demonym or the name of a place describes."""
    for trigger in view.triggers.values():
        post = post_entry(trigger)
        described = post or any(_is_thing(view, entry.denotes) for entry in trigger.entries)
        if described and not (post and takes_demonym(post)):
            yield from _claims(view, trigger.head, post is not None)
        if described:
            yield from _by_origin(view, trigger.head)
    for noun in view.parse.tokens:
        if _is_calling(view, noun):
            yield from _claims(view, noun, is_post=True)
            yield from _by_origin(view, noun)
        elif noun.dep == "appos" and noun.pos == "PROPN" and view.parse.below(noun, "det"):
            yield from _by_origin(view, noun)  # "Rossi, a Republican from Ohio"
            if is_of_people(noun.text):
                yield from _claims(view, noun, is_post=True)  # "Rossi, an Ohio Republican"
    yield from _by_demonym(view)
    for noun, person, country in citizens(view):
        yield _claim(view, noun, (person, "schema:nationality", country))


def _is_calling(view: View, noun: Token) -> bool:
    """True for a noun that only the long list knows to be somebody or a place ("a Norwegian
    sculptor", "the highest peak in Norway")."""
    if noun.pos != "NOUN" or noun.i in view.triggers:
        return False
    found = noun_at(view.parse.tokens, noun, view.ontology)
    return found is not None and view.ontology.is_any(found.denotes, ("kg:Person", "kg:Place"))


def _is_thing(view: View, kind: str) -> bool:
    return kind in view.ontology.classes and view.ontology.is_any(kind, _OF_A_PLACE)


def _by_demonym(view: View) -> Iterator[Claim]:
    """ "X, a Norwegian,", "X is an Italian": the demonym alone."""
    for country in view.mentions:
        token = view.head_of(country)
        if is_demonym(country) and token.dep in {"appos", "attr"}:
            for person, _ in holders(view, token):
                if view.fits(person, "kg:Person"):
                    yield _claim(view, token, (person, "schema:nationality", country))


def _by_origin(view: View, noun: Token) -> Iterator[Claim]:
    """ "X, a farmer from Graz", "X, the senator from Ohio", "X is a bank in Graz"."""
    for kind, predicate, place in places_behind(view, noun):
        for thing in _described(view, noun):
            fits = kind != "kg:Place" or may_be_said_to_contain(place, thing)
            if view.fits(thing, kind) and thing != place and fits:
                yield _claim(view, noun, (thing, predicate, place))


def _claims(view: View, noun: Token, is_post: bool) -> Iterator[Claim]:
    for origin, table in _origins(view, noun, is_post):
        for thing in _described(view, noun):
            predicate = next((p for k, p in table.items() if view.fits(thing, k)), None)
            if predicate == HOME and (is_former(view, noun) or _lives_anywhere(table, noun)):
                continue
            if predicate == CONTAINED and not may_lie_in(noun, thing, origin):
                continue
            if predicate and thing != origin:
                yield _claim(view, noun, (thing, predicate, origin))


def _lives_anywhere(table: Mapping[str, str], noun: Token) -> bool:
    """ "A Graz firefighter" need not live there, and a "Graz native" may have left."""
    return table is _OF_A_PLACE and (serves(noun) or noun.lemma.lower() == "native")


def _origins(view: View, noun: Token, is_post: bool) -> Iterator[tuple[Mention, Mapping[str, str]]]:
    """(place, what it says by class of thing) before a noun; "a Syria expert" is no Syrian."""
    owners = possessors(view.parse, noun)
    for token in (t for word in _IN_A_PARTY for t in prepositional(view.parse, noun, word)):
        yield from ((party, _OF_A_PARTY) for party in _parties(view, token))
    yield from _seats(view, noun)
    for token in (*premodifiers(view.parse, noun), *owners):
        for origin in view.at.get(token.i, ()):
            country = view.fits(origin, "kg:Country")
            if _tells_field(origin, noun):
                continue
            if origin.form is Form.NAME and view.fits(origin, "kg:PoliticalParty"):
                yield origin, _OF_A_PARTY
            elif _is_of_country(view, origin, token in owners):
                yield origin, _OF_A_COUNTRY
            elif origin.form is Form.NAME and view.fits(origin, "kg:Place"):
                born = view.parse.words[token.i + 1] == "born"  # "the Graz born singer"
                skip = (is_post and country) or born or _is_part_of_a_name(view, token, noun)
                yield from [] if skip else [(origin, _OF_A_PLACE)]


def _tells_field(origin: Mention, noun: Token) -> bool:
    """ "A Vatican expert", "an Africa expert"; "a German expert" may well be a German."""
    if noun.lemma.lower() not in title_words()["field"]:
        return False
    known = load().places(origin.text)
    return any(place.kind == "kg:Country" or place.id.startswith("world:") for place in known)


def _is_part_of_a_name(view: View, place: Token, noun: Token) -> bool:
    """ "Graz Neighbours organiser": a longer name that nobody knows begins with the place."""
    above = view.parse.head(place)
    return above.i != noun.i and above.pos == "PROPN" and above.i not in view.named


def _is_of_country(view: View, origin: Mention, is_owner: bool) -> bool:
    """ "A Maltese judge", "the nation's judge", but not "a state judge"."""
    described = is_adjective(origin) or (is_owner and is_demonym(origin))
    return described or _tells_country(view, origin, is_owner)


def _tells_country(view: View, origin: Mention, is_owner: bool) -> bool:
    """ "Malta's judge", "a U.S. judge": what has letters for a name has no other adjective."""
    short = origin.text.replace(".", "").isupper()
    return view.fits(origin, "kg:Country") and (is_owner or short)


def _parties(view: View, token: Token) -> list[Mention]:
    """The party that a word names, or that what it names is a part of: "a member of the Central
    Committee of the Progress Party", "a member of the Progress Party's youth wing"."""
    parts = [*prepositional(view.parse, token, "of"), *possessors(view.parse, token)]
    for word in (token, *parts):
        for party in view.at.get(word.i, ()):
            if party.form is Form.NAME and view.fits(party, "kg:PoliticalParty"):
                return [party]
    return []


def _seats(view: View, noun: Token) -> Iterator[tuple[Mention, Mapping[str, str]]]:
    """The "Leeds" of "a Leeds-based firm", and what it says by class of thing."""
    for word in view.parse.below(noun, "amod"):
        table = _OF_A_SEAT.get(word.text.lower(), {})
        for token in view.parse.below(word, "npadvmod", "compound", "nmod", "dep") if table else ():
            yield from ((m, table) for m in view.at.get(token.i, ()) if view.fits(m, "kg:Place"))


def _described(view: View, noun: Token) -> list[Mention]:
    found = [mention for mention, _ in holders(view, noun)]
    return list(dict.fromkeys(found or named_as(view, noun)))


def _claim(view: View, token: Token, triple: tuple[Mention, str, Mention]) -> Claim:
    thing, predicate, origin = triple
    sure = confidence(view, "nationality", thing)
    span = view.span(token.i, token.i + 1)
    seen = stance(view, token)
    return Claim(thing, predicate, origin, view.sentence.span, NAME, sure, seen, span)
