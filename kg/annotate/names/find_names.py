"""Decides which candidate is a name, and of what, first in a sentence, then over the article."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from kg.annotate.candidates import Candidate
from kg.annotate.names.across_article import harmonise
from kg.annotate.names.appositions import by_description, from_descriptions
from kg.annotate.names.beside_people import as_people_beside, from_honorifics, has_title
from kg.annotate.names.clubs import as_clubs
from kg.annotate.names.cut_names import apart, whole_people, with_given_names, with_joints
from kg.annotate.names.firm_cues import by_office
from kg.annotate.names.group_names import from_group_nouns
from kg.annotate.names.languages import is_language
from kg.annotate.names.listed_names import from_gazetteer, from_known_organisations
from kg.annotate.names.lone_people import with_lone_people
from kg.annotate.names.model_names import from_model
from kg.annotate.names.name_cues import by_words_beside, is_seat
from kg.annotate.names.nicknames import with_nicknames
from kg.annotate.names.overlaps import overlap, without_overlaps
from kg.annotate.names.party_names import from_politicians
from kg.annotate.names.peoples import is_people
from kg.annotate.names.place_evidence import as_places
from kg.annotate.names.place_names import link_places
from kg.annotate.names.postnominals import without_letters
from kg.annotate.names.source_lines import from_source_lines
from kg.annotate.names.spelled_out import SOURCE as LETTERS
from kg.annotate.names.spelled_out import from_letters
from kg.annotate.names.surname_towns import as_people
from kg.annotate.places.gazetteer import Gazetteer
from kg.annotate.word_lists import name_rules
from kg.model import BlockKind, Sentence
from kg.ontology import Ontology

_PERSON = "kg:Person"


def find_names(
    sentences: Sequence[Sentence], ontology: Ontology, gazetteer: Gazetteer
) -> list[list[Candidate]]:
    """The names of each sentence, in order, without overlaps."""
    chosen = [
        [_as_said(sentence, c, ontology) for c in _choose(sentence, ontology, gazetteer)]
        for sentence in sentences
    ]
    settled = as_people(sentences, as_places(sentences, apart(sentences, chosen), ontology))
    chosen = harmonise(sentences, settled)
    linked = link_places(sentences, as_clubs(sentences, chosen), gazetteer)
    return [
        [_without_kind(sentence, c) for c in found]
        for sentence, found in zip(sentences, linked, strict=True)
    ]


def _without_kind(sentence: Sentence, candidate: Candidate) -> Candidate:
    """The "Norvik" of "Norvik province", which only told the gazetteer what is meant."""
    last = sentence.tokens[candidate.end - 1]
    told = candidate.link is not None and last.tag == "NN" and last.text.islower()
    return replace(candidate, end=candidate.end - 1) if told else candidate


def _as_said(sentence: Sentence, candidate: Candidate, ontology: Ontology) -> Candidate:
    """A name as the words around it describe it: those beside it, then those in apposition.

    The last word has what only organisations have: "the CEO of Norvik, a leader in toys".
    """
    typed = by_words_beside(sentence, candidate, ontology)
    return by_office(sentence, by_description(sentence, typed, ontology))


def _choose(sentence: Sentence, ontology: Ontology, gazetteer: Gazetteer) -> list[Candidate]:
    model = [*from_model(sentence, ontology), *from_descriptions(sentence, ontology)]
    tokens = sentence.tokens
    listed_places = from_gazetteer(sentence, gazetteer)
    places = [c for c in listed_places if not has_title(tokens, c, ontology)]
    groups = from_group_nouns(sentence, places, ontology)
    spelled = from_letters(sentence, model, ontology)
    parties = from_politicians(sentence, places)
    known = from_known_organisations(sentence)
    listed = [*groups, *parties, *known, *places]
    kept = [c for c in listed if _stands(sentence, c, model)]
    kept += [*spelled, *from_source_lines(sentence, places)]
    named = [c for c in model if c.kind is not None and not _is_loose_place(c, kept)]
    found = [
        c
        for c in (*kept, *named)
        if not is_language(tokens, c.start, c.end, gazetteer)
        and not is_people(tokens, c, gazetteer)
    ]
    # Of what letters tell, words beside it may tell more.
    single = [
        replace(c, source="model") if c.source == LETTERS else c for c in without_overlaps(found)
    ]
    plain = as_people_beside(tokens, with_lone_people(sentence, single, ontology))
    titled = without_overlaps([*plain, *from_honorifics(sentence, plain, ontology)])
    whole = whole_people(tokens, without_letters(tokens, titled), ontology)
    names = with_nicknames(tokens, whole, ontology)
    return with_given_names(tokens, with_joints(tokens, names), ontology)


def _stands(sentence: Sentence, listed: Candidate, model: Sequence[Candidate]) -> bool:
    """Whether a listed name is meant here and is not a part of a longer one or of a date."""
    if sentence.tokens[listed.start].ner[2:] in {"DATE", "TIME"}:
        return False
    if sentence.block is BlockKind.DATELINE or _is_address(sentence, listed):
        return True
    for other in model:
        if _covers(other, listed) and not _is_place(other):
            return False
        same = (other.start, other.end) == (listed.start, listed.end)
        if same and other.kind == _PERSON and listed.source == "gazetteer":
            return _after_place_word(sentence, listed, "sure_place")
    if listed.kind == "kg:Country" or listed.source == "known":
        return True
    return _is_supported(sentence, listed, [other for other in model if _is_place(other)])


def _is_address(sentence: Sentence, listed: Candidate) -> bool:
    """The "Vt." of "Linden, Vt.", an abbreviation of an area, or the "Linden" of "Linden-based"."""
    if is_seat(sentence.tokens, listed):
        return True
    before = sentence.tokens[max(listed.start - 2, 0) : listed.start]
    comma = [t.text for t in before[1:]] == [","] and before[0].pos == "PROPN"
    short = listed.end - listed.start == 1 and sentence.tokens[listed.start].text.endswith(".")
    return comma and short and listed.kind == "kg:Region"


def _is_supported(sentence: Sentence, listed: Candidate, places: Sequence[Candidate]) -> bool:
    """Whether the model has a place there, or, of a clear name, the word before it says so."""
    if listed.doubtful:
        return any(_is_all_of(sentence, listed, place) for place in places)
    proper = sentence.tokens[listed.start].pos == "PROPN"
    named = any(overlap(listed, place) for place in places)
    return named or (_after_place_word(sentence, listed) and proper)


def _is_all_of(sentence: Sentence, listed: Candidate, other: Candidate) -> bool:
    """Whether a name is the model's, or a part that stands for itself: "Paris" in "Paris, Texas".

    In "Western Heights" neither word is a place.
    """
    beside = sentence.tokens[listed.end : other.end][:1]
    before = sentence.tokens[other.start : listed.start]
    apart = not beside or beside[0].text in {",", "(", "'s"}
    return overlap(listed, other) and apart and not any(t.pos == "PROPN" for t in before)


def _after_place_word(sentence: Sentence, candidate: Candidate, rule: str = "place") -> bool:
    before = sentence.tokens[candidate.start - 1] if candidate.start else None
    return before is not None and before.text.lower() in name_rules()[rule]


def _is_place(candidate: Candidate) -> bool:
    return candidate.kind in {"kg:Place", "kg:Region"}


def _is_loose_place(candidate: Candidate, kept: Sequence[Candidate]) -> bool:
    """The model's "southern China" where the gazetteer has "China"."""
    return _is_place(candidate) and any(_covers(candidate, other) for other in kept)


def _covers(outer: Candidate, inner: Candidate) -> bool:
    inside = outer.start <= inner.start and inner.end <= outer.end
    return inside and outer.end - outer.start > inner.end - inner.start
