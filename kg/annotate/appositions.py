"""What the text itself calls a name: "Petra Lund, an accountant", "Norvik, a freight company"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from kg.annotate.candidates import Candidate
from kg.annotate.nominals import entity_entry
from kg.model import Sentence, Token
from kg.ontology import Ontology

_PERSON, _ORGANISATION = "kg:Person", "kg:Organisation"


def by_description(sentence: Sentence, candidate: Candidate, ontology: Ontology) -> Candidate:
    """The candidate with the class of its apposition or predicate noun, if the model knew less."""
    if candidate.source != "model" or candidate.kind is None:
        return candidate
    if _is_who(sentence, candidate):
        return replace(candidate, kind=_PERSON)
    for noun in _nouns(sentence, candidate):
        entry = entity_entry(sentence.tokens, noun, ontology)
        if entry is None:
            continue
        if ontology.is_a(entry.denotes, _PERSON):
            return replace(candidate, kind=_PERSON)
        general = candidate.kind in {_PERSON, _ORGANISATION, "kg:Place", "kg:Region"}
        if general and ontology.is_a(entry.denotes, _ORGANISATION):
            return replace(candidate, kind=entry.denotes)
    return candidate


def _is_who(sentence: Sentence, candidate: Candidate) -> bool:
    """ "X, who leads the union": only people are "who"."""
    tokens = sentence.tokens
    clauses = {
        t.i for t in tokens if t.dep == "relcl" and candidate.start <= t.head < candidate.end
    }
    return any(t.head in clauses and t.text.lower() == "who" for t in tokens)


def _nouns(sentence: Sentence, candidate: Candidate) -> Iterator[Token]:
    """Singular nouns that are said of the name."""
    tokens = sentence.tokens
    inside = range(candidate.start, candidate.end)
    for noun in tokens:
        apposed = noun.dep == "appos" and noun.head in inside
        predicated = noun.dep == "attr" and _is_subject(tokens, noun.head, inside)
        if noun.tag == "NN" and noun.i not in inside and (apposed or predicated):
            yield noun


def _is_subject(tokens: tuple[Token, ...], verb: int, inside: range) -> bool:
    return tokens[verb].lemma == "be" and any(
        tokens[i].head == verb and tokens[i].dep == "nsubj" for i in inside
    )
