"""Places that a clause sets in a larger one: "In Idaho, smoke hung over Boise"."""

from __future__ import annotations

from collections.abc import Iterator

from kg.annotate.labels import SUBJECTS, VERBS
from kg.annotate.nouns import may_denote
from kg.extract.cue_words import place_words
from kg.extract.frames.event_entry import event_entry
from kg.extract.phrases.place_sizes import are_apart, is_larger, is_small, lies_in, may_contain
from kg.extract.phrases.place_words import Pair, are_parts, is_area, named_places
from kg.extract.sentence.view import View
from kg.extract.stances.speakers import is_statement
from kg.extract.syntax import expand
from kg.model import Mention, Token

# What brings in the scene of a sentence, and what puts a place in it.
_SETTING = frozenset({"in", "across", "throughout"})
_AT = frozenset({"in", "at"})
# "A hotel", "a school".
_HOUSES = ("kg:Facility", "kg:Organisation")
_ON = _AT | {"on"}


def framed_places(view: View) -> Iterator[Pair]:
    """(inner, outer) of each place of a clause and the place in which all of it happens.

    A map must have the first in the second, or know nothing of it.
    """
    places = list(named_places(view))
    for outer, verb in _scenes(view, places):
        own = {t.i for t in view.parse.subtree(verb)}
        behind = (p for p in places if p.span.start > outer.span.end)
        for inner in (p for p in behind if view.head_of(p).i in own):
            unknown = _may_hold(outer, inner) and not are_apart(inner, outer)
            if lies_in(inner, outer) or (unknown and _happens_at(view, inner, verb)):
                yield inner, outer
    yield from _built(view, places)


def _may_hold(outer: Mention, inner: Mention) -> bool:
    """Of two places that a map knows, only a larger kind: no map tells what a county holds."""
    return may_contain(outer, inner) if inner.link is None else is_larger(outer, inner)


def _built(view: View, places: list[Mention]) -> Iterator[Pair]:
    """ "The largest mill in Cuba was built on the island of Cayo": it is in both."""
    at = {view.head_of(place).i: place for place in places}
    for outer in places:
        thing = _above(view, view.head_of(outer))
        verb = view.parse.head(thing)
        standing = verb.lemma in place_words()["standing"] and thing.dep in SUBJECTS
        for inner in at.values() if standing and thing.pos == "NOUN" else ():
            prep = view.parse.head(_phrase_head(view, view.head_of(inner)))
            stands = prep.text.lower() in _ON and prep.head == verb.i and prep.i > verb.i
            if stands and _may_hold(outer, inner) and not are_apart(inner, outer):
                yield inner, outer


def _above(view: View, name: Token) -> Token:
    """The "mill" of "a mill in Cuba"; the name itself where "in" does not lead to it."""
    prep = view.parse.head(name)
    return view.parse.head(prep) if prep.text.lower() == "in" and name.dep == "pobj" else name


def _scenes(view: View, places: list[Mention]) -> Iterator[tuple[Mention, Token]]:
    """(place, verb of the clause that is set there); a town holds too few others."""
    for place in (p for p in places if not is_small(p)):
        verb = _opened(view, place) or _where(view, place)
        if verb is not None:
            yield place, verb


def _opened(view: View, place: Mention) -> Token | None:
    """The verb of "In Idaho, ..." and "Idaho: ..."."""
    tokens = view.parse.tokens
    words = [t.text for t in tokens if t.start >= place.span.end][:1]
    before = [t for t in tokens if t.start < place.span.start]
    label = not before and words == [":"]
    opening = bool(before) and before[0].text.lower() in _SETTING and are_parts(before[1:])
    scene = opening and words == [","]
    root = next((t for t in tokens if t.dep == "ROOT" and t.pos in VERBS), None)
    return _told(view, root) if root is not None and (label or scene) else None


def _told(view: View, root: Token) -> Token:
    """The verb before the speaker, in "a fire grew in Graz, said Lund"."""
    clauses = (t for t in view.parse.below(root, "ccomp") if t.i < root.i)
    return next(clauses, root)


def _where(view: View, place: Mention) -> Token | None:
    """The verb of "left for Morocco on Sunday, where he will open a mosque"."""
    for verb in view.parse.tokens:
        asked = any(t.text.lower() == "where" for t in view.parse.below(verb, "advmod"))
        if asked and verb.dep in {"relcl", "advcl"} and verb.i > view.head_of(place).i:
            between = view.parse.tokens[view.head_of(place).i + 1 : verb.i]
            named = [t for t in between if t.i in view.named]
            return verb if not named and view.parse.head(verb).i <= view.head_of(place).i else None
    return None


def _happens_at(view: View, place: Mention, verb: Token) -> bool:
    """True where the place hangs on the verb, its subject or its object, and it tells of more
    than words."""
    prep = view.parse.head(_phrase_head(view, view.head_of(place)))
    entry = event_entry(view, view.triggers.get(verb.i))
    if prep.text.lower() not in _AT or (entry is not None and is_statement(view, entry)):
        return False
    parts = view.parse.below(verb, *SUBJECTS, "dobj")
    near = {verb.i, *(t.i for part in parts for t in expand(view.parse, part))}
    return prep.dep == "prep" and _through_houses(view, prep).i in near


def _through_houses(view: View, prep: Token) -> Token:
    """What a building is part of or where it stands: the "found" of "found at a hotel in", the
    "tore" of "tore the roof off a hotel in"; else the word that "in" hangs on, as where the
    building is somebody's."""
    noun = above = view.parse.head(prep)
    house = may_denote(view.parse.tokens[prep.i - 1].lemma, _HOUSES, view.ontology)
    while house and above.dep == "pobj":
        above = view.parse.head(view.parse.head(above))
    return noun if may_denote(above.lemma, ("kg:Person",), view.ontology) else above


def _phrase_head(view: View, name: Token) -> Token:
    """The "district" of "in the Mitte district" and of "in the district of Mitte"."""
    above = view.parse.head(name)
    if name.dep in {"compound", "nmod"}:
        return above
    noun = view.parse.head(above)
    return noun if above.text.lower() == "of" and is_area([noun]) else name
