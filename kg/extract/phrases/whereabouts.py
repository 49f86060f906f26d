"""The place behind what somebody or something is, and what it tells of them.

"A farmer from Graz", "a nurse in Graz", "a doctor at a hospital in Graz", "the ambassador to
Malta", "a bank in Graz".
"""

from __future__ import annotations

from collections.abc import Iterator

from kg.extract.cue_words import title_words
from kg.extract.phrases.ended import has_ended, term
from kg.extract.phrases.holders import holders
from kg.extract.phrases.place_parts import building
from kg.extract.phrases.post_titles import is_former, post_entry
from kg.extract.sentence.view import View
from kg.extract.syntax import may_stand, prepositional
from kg.model import Form, Mention, Token
from kg.ontology import Entry

HOME = "schema:homeLocation"
CONTAINED = "schema:containedInPlace"
_WORK = "schema:workLocation"
# (preposition, class of the thing, relation) of the place behind what the thing is.
_BEHIND = (
    ("from", "kg:Person", HOME),
    ("in", "kg:Person", _WORK),
    ("near", "kg:Person", _WORK),
    ("on", "kg:Person", _WORK),
    ("outside", "kg:Person", _WORK),
    ("to", "kg:Person", _WORK),
    ("in", "kg:Organisation", "schema:location"),
    ("in", "kg:Place", CONTAINED),
)
# "A doctor at a hospital in Graz", "an official with the consulate in Graz".
_IN_A_HOUSE = ("at", "of", "with")
_HOUSES = ("kg:Organisation", "kg:Facility")
# What one is on, and not only in; "an adviser on Iraq" need not be there.
_ISLES = ("Island", "Islands", "Isle", "Peninsula", "Coast", "Reservation", "Street", "Avenue")


def places_behind(view: View, noun: Token) -> Iterator[tuple[str, str, Mention]]:
    """(class of the thing, relation, place) of each place that the phrase of a noun ends with."""
    leading = [row for row in _BEHIND if may_stand(view.parse, row[0])]
    for word, kind, predicate in leading:
        for token in _behind(view, noun, word, predicate):
            for place in view.refer(token):
                known = place.form is Form.NAME and view.fits(place, "kg:Place")
                if known and (predicate != _WORK or _works_there(view, noun, word, place)):
                    yield kind, predicate, place


def _behind(view: View, noun: Token, word: str, predicate: str) -> list[Token]:
    """What a preposition brings behind a noun, behind who builds there, or behind the house where
    somebody works."""
    found = prepositional(view.parse, noun, word) or _behind_name(view, noun, word, predicate)
    if predicate == CONTAINED:
        sites = building(view, noun)
        return [*found, *(t for site in sites for t in prepositional(view.parse, site, word))]
    if found or predicate != _WORK or word != "in":
        return found
    around = [t for at in _IN_A_HOUSE for t in prepositional(view.parse, noun, at)]
    houses = [t for t in around if any(_is_house(view, m) for m in view.at.get(t.i, ()))]
    return [t for house in houses for t in prepositional(view.parse, house, word)]


def _behind_name(view: View, noun: Token, word: str, predicate: str) -> list[Token]:
    """The "Graz" of "police officer Rossi in Graz said"."""
    name = view.parse.head(noun)
    titled = noun.dep == "compound" and name.dep == "nsubj" and name.pos == "PROPN"
    if not titled or predicate != _WORK or word != "in" or _is_office(view, noun):
        return []
    return prepositional(view.parse, name, word)


def _is_office(view: View, noun: Token) -> bool:
    """True for those who travel on business of state: "Foreign Minister Rossi in Graz said"."""
    post = _post(view, noun)
    return post is not None and any(frame.id.endswith("office") for frame in post.frames)


def _is_house(view: View, mention: Mention) -> bool:
    return any(view.fits(mention, kind) for kind in _HOUSES)


def _works_there(view: View, noun: Token, word: str, place: Mention) -> bool:
    """True for "a nurse in Graz", "a paramedic on Graz Island" and "the ambassador to Malta"; a
    tourist there works elsewhere, and "a specialist in Malta" knows it."""
    words, lemma = title_words(), noun.lemma.lower()
    if _is_over(view, noun) or (word == "on" and not place.text.endswith(_ISLES)):
        return False
    if word == "to":
        return lemma in words["posted"]
    post = _post(view, noun)
    employed = post is not None and post.denotes == "schema:worksFor"
    return lemma in words["at_work"] or (employed and lemma not in words["field"])


def _post(view: View, noun: Token) -> Entry | None:
    trigger = view.triggers.get(noun.i)
    return post_entry(trigger) if trigger is not None else None


def _is_over(view: View, noun: Token) -> bool:
    """ "A former nurse in Graz", "was ambassador to Malta until 1994"."""
    anchors = {t.i for t in view.parse.subtree(noun)}
    verbs = [verb for _, verb in holders(view, noun) if verb is not None]
    times = ((verb, term(view, anchors | {verb.i})) for verb in verbs)
    return is_former(view, noun) or any(has_ended(view, time, verb) for verb, time in times)
