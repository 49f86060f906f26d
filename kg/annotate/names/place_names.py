"""Links the names of places in an article, all together."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise

from kg.annotate.candidates import Candidate, each
from kg.annotate.names.listed_stand import is_party_seat
from kg.annotate.places.gazetteer import Gazetteer
from kg.annotate.places.place import Place
from kg.annotate.places.place_scene import Senses, settle
from kg.annotate.plain import plain
from kg.model import Sentence

# The classes of names that the gazetteer may know although only the model found them.
_PLACES = frozenset({"kg:Place", "kg:Region", "kg:City"})
# "the City of Canton" is Canton.
_PREFIXES = (("City", "of"), ("Town", "of"), ("Village", "of"))
_JOINTS = frozenset({",", "and", "or"})
_BEFORE_NOUN = frozenset({"amod", "compound", "nmod", "poss"})

Names = Sequence[Sequence[Candidate]]


def link_places(
    sentences: Sequence[Sentence], names: Names, gazetteer: Gazetteer
) -> list[list[Candidate]]:
    """`names` of each sentence, those of places with a link where it is sure which is meant."""
    senses: dict[str, Senses] = {}
    for sentence, candidate in each(sentences, names):
        senses.update(_inside(sentence, candidate, gazetteer))
        key = _key(sentence, candidate)
        if key is not None and key not in senses and (found := _senses(key, candidate, gazetteer)):
            senses[key] = found
    meant = gazetteer.meant(settle(senses, _said(sentences, names, gazetteer)))
    sure = {_key(s, c) for s, c in each(sentences, names) if not is_party_seat(s.tokens, c)}
    # Which "Berkeley" sent "Rossi, R-Berkeley", its readers know: it may be a county of theirs.
    known = {key: place for key, place in meant.items() if key in sure or place.kind != "kg:City"}
    return [
        [_linked(sentence, candidate, known) for candidate in found]
        for sentence, found in zip(sentences, names, strict=True)
    ]


def _key(sentence: Sentence, candidate: Candidate) -> str | None:
    """What a name is looked up by; None for a name that is no place."""
    if candidate.adjective:
        return candidate.link
    if candidate.source != "gazetteer" and candidate.kind not in _PLACES:
        return None
    words = tuple(plain(token.text) for token in sentence.tokens[candidate.start : candidate.end])
    return " ".join(words[2:] if words[:2] in _PREFIXES else words)


def _inside(
    sentence: Sentence, candidate: Candidate, gazetteer: Gazetteer
) -> Iterator[tuple[str, Senses]]:
    """(name, senses) of the places in an organisation's name: "Kansas Highway Patrol"."""
    if candidate.kind in {None, "kg:Person", *_PLACES}:
        return
    words = [plain(token.text) for token in sentence.tokens[candidate.start : candidate.end]]
    for start, end, place in gazetteer.find(words):
        name = " ".join(words[start:end])
        if not gazetteer.is_doubtful(name, place) and (found := gazetteer.senses(name)):
            yield name, found


def _senses(key: str, candidate: Candidate, gazetteer: Gazetteer) -> Senses:
    if candidate.adjective:
        place = gazetteer.by_id(key)
        return [(0.0, place)] if place else []
    return gazetteer.senses(key)


def _said(
    sentences: Sequence[Sentence], names: Names, gazetteer: Gazetteer
) -> Mapping[str, frozenset[str]]:
    """Name -> codes of the areas that stand behind it: "Paris, Texas", "Portland (Maine)"."""
    said: dict[str, set[str]] = defaultdict(set)
    for sentence, found in zip(sentences, names, strict=True):
        for number, (before, after) in enumerate(pairwise(found)):
            key = _key(sentence, before)
            area = gazetteer.by_id(after.link) if after.link and not after.adjective else None
            if key and area and area.iso and _follows(sentence, before, after):
                listed = _is_country(area) and _may_be_country(key, gazetteer)
                if not (listed and _is_in_list(sentence, found, number)):
                    said[key].add(area.iso)
    return {key: frozenset(codes) for key, codes in said.items()}


def _follows(sentence: Sentence, before: Candidate, after: Candidate) -> bool:
    between = sentence.tokens[before.end : after.start]
    return len(between) == 1 and between[0].text in {",", "("}


def _is_country(place: Place) -> bool:
    return place.kind == "kg:Country"


def _may_be_country(name: str, gazetteer: Gazetteer) -> bool:
    """True for "Poland", a town in Ohio too."""
    return any(_is_country(place) for _, place in gazetteer.senses(name))


def _is_in_list(sentence: Sentence, names: Sequence[Candidate], number: int) -> bool:
    """True if the name at `number` and the next are members of a list: "Peru, Poland, U.S. and".

    Before a noun the next is none either: "in Poland, U.S. officials said".
    """
    last = sentence.tokens[names[number + 1].end - 1]
    beside = (
        sentence.tokens[before.end : after.start]
        for place, (before, after) in enumerate(pairwise(names))
        if abs(place - number) == 1
    )
    joined = any(gap and {word.text for word in gap} <= _JOINTS for gap in beside)
    return joined or last.dep in _BEFORE_NOUN


def _linked(sentence: Sentence, candidate: Candidate, meant: Mapping[str, Place]) -> Candidate:
    key = _key(sentence, candidate)
    if key is None or candidate.adjective:
        return candidate
    place = meant.get(key)
    if place is not None:
        return replace(candidate, kind=place.kind, link=place.id)
    if candidate.source == "gazetteer":
        return replace(candidate, kind="kg:Place", link=None, source="model")
    return candidate
