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
from kg.annotate.names.foreign_joints import with_foreign_joints
from kg.annotate.names.group_names import from_group_nouns
from kg.annotate.names.languages import is_language
from kg.annotate.names.listed_names import from_gazetteer, from_known_organisations
from kg.annotate.names.listed_stand import is_place, stands
from kg.annotate.names.lone_people import with_lone_people
from kg.annotate.names.missed_names import from_last_words
from kg.annotate.names.model_names import from_model
from kg.annotate.names.name_cues import by_words_beside
from kg.annotate.names.nicknames import with_nicknames
from kg.annotate.names.overlaps import covers, without_overlaps
from kg.annotate.names.party_names import from_politicians
from kg.annotate.names.peoples import is_people
from kg.annotate.names.place_evidence import as_places, with_seats
from kg.annotate.names.place_names import link_places
from kg.annotate.names.postnominals import without_letters
from kg.annotate.names.source_lines import from_source_lines
from kg.annotate.names.spelled_out import SOURCE as LETTERS
from kg.annotate.names.spelled_out import from_letters
from kg.annotate.names.surname_towns import as_people
from kg.annotate.places.gazetteer import Gazetteer
from kg.model import Sentence
from kg.ontology import Ontology


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
    """A name as the words around it describe it: those beside it, then those in apposition, if
    none has said it before ("Rossi, D-Ohio, the sponsor").

    The last word has what only organisations have: "the CEO of Norvik, a leader in toys".
    """
    if candidate.told:
        return candidate
    typed = by_words_beside(sentence, candidate, ontology)
    return by_office(sentence, by_description(sentence, typed, ontology))


def _choose(sentence: Sentence, ontology: Ontology, gazetteer: Gazetteer) -> list[Candidate]:
    tokens = sentence.tokens
    guessed = [
        *from_model(sentence, ontology),
        *from_descriptions(sentence, ontology),
        *from_last_words(sentence, ontology),
    ]
    model = with_seats(tokens, guessed)
    listed_places = from_gazetteer(sentence, gazetteer)
    places = [c for c in listed_places if not has_title(tokens, c, ontology)]
    groups = from_group_nouns(sentence, places, ontology)
    spelled = from_letters(sentence, model, ontology)
    parties = from_politicians(sentence, places)
    known = from_known_organisations(sentence)
    listed = [*groups, *parties, *known, *places]
    kept = [c for c in listed if stands(sentence, c, model)]
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
    joined = with_foreign_joints(tokens, with_joints(tokens, names))
    return with_given_names(tokens, joined, ontology)


def _is_loose_place(candidate: Candidate, kept: Sequence[Candidate]) -> bool:
    """The model's "southern China" where the gazetteer has "China"."""
    return is_place(candidate) and any(covers(candidate, other) for other in kept)
