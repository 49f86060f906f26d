"""What the words directly before a name say that it is: "the town of Norvik", "airline Norvik"."""

from __future__ import annotations

from dataclasses import replace

from kg.annotate.candidates import Candidate
from kg.annotate.word_lists import name_rules
from kg.model import Sentence, Token
from kg.ontology import Ontology

_PERSON, _ORGANISATION, _PLACE = "kg:Person", "kg:Organisation", "kg:Place"
# "The town of", but not "the site of".
_SETTLED = ("kg:City", "kg:Region", "kg:Country")


def by_words_before(sentence: Sentence, candidate: Candidate, ontology: Ontology) -> Candidate:
    """The candidate with the class that the words before it give, if only the model typed it."""
    if candidate.source != "model" or candidate.kind is None or not candidate.start:
        return candidate
    kind = _kind_before(sentence.tokens, candidate, ontology)
    if kind is None or ontology.is_a(candidate.kind, _general(kind, ontology)):
        return candidate
    return replace(candidate, kind=kind)


def _kind_before(tokens: tuple[Token, ...], candidate: Candidate, ontology: Ontology) -> str | None:
    """The class that an honorific, a noun, or a kind of place with "of" gives; or None."""
    before = tokens[candidate.start - 1]
    if before.text in name_rules()["honorific"]:
        return _PERSON
    if before.text == "of" and candidate.start > 1:
        return _denoted(tokens[candidate.start - 2], _SETTLED, ontology)
    if before.head in range(candidate.start, candidate.end):
        return _denoted(before, (_PERSON, _ORGANISATION), ontology)
    return None


def _denoted(noun: Token, kinds: tuple[str, ...], ontology: Ontology) -> str | None:
    """What the lexicon says that a singular noun denotes, if that is one of `kinds`."""
    if noun.tag != "NN":
        return None
    denoted = [entry.denotes for entry in ontology.by_lemma(noun.lemma, "noun")]
    return next((d for d in denoted if any(_is_under(d, kind, ontology) for kind in kinds)), None)


def _is_under(term: str, kind: str, ontology: Ontology) -> bool:
    return term in ontology.classes and ontology.is_a(term, kind)


def _general(kind: str, ontology: Ontology) -> str:
    """The most general class of names that a class is under."""
    return next(k for k in (_PERSON, _ORGANISATION, _PLACE, kind) if ontology.is_a(kind, k))
