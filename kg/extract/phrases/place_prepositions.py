"""Places joined by a preposition: "Linz in northern Austria", "the Mitte district of Berlin"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise, takewhile

from kg.extract.cue_words import place_words
from kg.extract.phrases.place_neighbours import qualifies
from kg.extract.phrases.place_sizes import (
    are_apart,
    crosses,
    is_surely_larger,
    may_be_quarter,
    may_be_said_to_contain,
)
from kg.extract.phrases.place_words import (
    Pair,
    are_parts,
    behind,
    is_area,
    is_side,
    named_places,
    tokens_between,
)
from kg.extract.sentence.view import View
from kg.model import Mention, Token

# What may stand before "in" beside the noun for a place: "Linz is in Austria", "Linz, just across
# the border in Austria".
_BEFORE_IN = frozenset(
    {"is", "lies", "located", "situated", "just", "across", "over", "border", "both"}
)


def joined_places(view: View) -> Iterator[Pair]:
    """(inner, outer) of neighbours, whatever the parser hangs the preposition on."""
    for inner, outer, between in _neighbours(view):
        before = list(takewhile(_may_stand_before_in, between))
        part = _tells_part(view, outer)
        rest = between[len(before) + 1 :]
        if (part or not qualifies(view, outer)) and are_parts(rest):
            side = part or any(is_side(t) for t in rest)
            for joint in between[len(before) :][:1]:
                on = joint.text.lower() == "on" and _is_on(inner, outer, side=side)
                if on or _is_in(before, joint, inner, outer):
                    yield inner, outer


def _neighbours(view: View) -> Iterator[tuple[Mention, Mention, list[Token]]]:
    """(place, next place, tokens between), and over the "Rhine" of "Ulm on the Rhine in Hesse" and
    the "Austria's" of "Linz in Austria's Wachau valley"."""
    places = list(named_places(view))
    for inner, outer in pairwise(places):
        yield inner, outer, _without_commas(tokens_between(view, inner, outer))
    for inner, passed, outer in zip(places, places[1:], places[2:], strict=False):
        before, after = tokens_between(view, inner, passed), tokens_between(view, passed, outer)
        if crosses(passed):
            yield inner, outer, _without_commas(after)
        elif [t.dep for t in after[:1]] == ["case"]:
            yield inner, outer, _without_commas([*before, *after[1:]])


def _without_commas(tokens: Sequence[Token]) -> list[Token]:
    return [t for t in tokens if t.text != ","]


def _tells_part(view: View, place: Mention) -> bool:
    """True for the "province" of "in Umbria province" and the "coast" of "on Chile's coast"."""
    words = behind(view, place)[:1]
    if [t.dep for t in words] != ["case"]:
        return is_area(words)
    owned = view.parse.head(view.head_of(place))
    return is_side(owned) or is_area([owned])


def _is_on(inner: Mention, outer: Mention, *, side: bool) -> bool:
    """Whether "on" puts a place on an island or the coast of a country; on a river nothing is in
    it."""
    larger = may_be_said_to_contain(outer, inner) and not are_apart(inner, outer)
    return larger and (side or outer.kind == "kg:Region")


def _is_in(before: Sequence[Token], joint: Token, inner: Mention, outer: Mention) -> bool:
    """Whether "in", or the "of" behind a "district", puts one place in the other."""
    noun = before[0].lemma.lower() if before else ""
    quarter = noun in place_words()["quarter"] and outer.link is not None
    if joint.text.lower() == "of" and not quarter:
        return is_area(before[:1]) and is_surely_larger(outer, inner)
    if joint.text.lower() not in {"in", "at", "of"}:
        return False
    return may_be_said_to_contain(outer, inner) or (quarter and may_be_quarter(inner, outer))


def _may_stand_before_in(word: Token) -> bool:
    return word.text.lower() in _BEFORE_IN | {"the"} or is_area([word])
