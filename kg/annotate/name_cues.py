"""What the words beside a name say that it is.

"The town of Norvik", "the airline Norvik", "the freighter Norvik", "the Norvik rebel group".
"""

from __future__ import annotations

from dataclasses import replace

from kg.annotate.candidates import Candidate
from kg.annotate.nouns import noun_at
from kg.annotate.word_lists import name_rules
from kg.model import Sentence, Token
from kg.ontology import Ontology

_PERSON, _ORGANISATION, _PLACE = "kg:Person", "kg:Organisation", "kg:Place"
_THING = "kg:Item"
# "The town of", but not "the site of".
_SETTLED = ("kg:City", "kg:Region", "kg:Country")
# What the noun before a name may say of it; the name of a ship or a drug is no entity.
_CALLED = (_PERSON, _ORGANISATION, _THING)
# Behind the name of a place stand schools and teams of the place, but these bear the name.
_NAMESAKES = ("kg:ArmedGroup", "kg:CriminalGroup", "kg:PoliticalParty", "kg:MediaOutlet")


def by_words_beside(sentence: Sentence, candidate: Candidate, ontology: Ontology) -> Candidate:
    """The candidate with the class that the words beside it give, if only the model typed it.

    Its kind is None if they say that it is the name of a thing.
    """
    if candidate.source != "model" or candidate.kind is None:
        return candidate
    kind = _kind_before(sentence.tokens, candidate, ontology)
    kind = kind or _kind_behind(sentence.tokens, candidate, ontology)
    if kind is None or ontology.is_a(candidate.kind, _general(kind, ontology)):
        return candidate
    return replace(candidate, kind=None if kind == _THING else kind)


def _kind_before(tokens: tuple[Token, ...], candidate: Candidate, ontology: Ontology) -> str | None:
    """The class that an honorific, a noun, or a kind of place with "of" gives; or None."""
    if not candidate.start:
        return None
    before = tokens[candidate.start - 1]
    if before.text in name_rules()["honorific"]:
        return _PERSON
    if before.text == "of" and candidate.start > 1:
        return _denoted(tokens[candidate.start - 2], _SETTLED, ontology)
    if before.head in range(candidate.start, candidate.end):
        return _denoted(before, _CALLED, ontology)
    if _is_apposed(tokens, candidate, before):
        return _denoted(before, _CALLED, ontology)
    return None


def _is_apposed(tokens: tuple[Token, ...], candidate: Candidate, noun: Token) -> bool:
    """ "The newspaper Norvik": the name stands beside the noun for the same thing."""
    names = tokens[candidate.start : candidate.end]
    return any(token.dep == "appos" and token.head == noun.i for token in names)


def _kind_behind(tokens: tuple[Token, ...], candidate: Candidate, ontology: Ontology) -> str | None:
    """The class of the group whose noun stands behind its name: "the Norvik rebel group"."""
    if candidate.kind == _PERSON:
        return None  # "the Manson gang" is named after him
    noun = tokens[tokens[candidate.end - 1].head]
    if noun.tag != "NN" or not candidate.end <= noun.i <= candidate.end + 1:
        return None
    entry = noun_at(tokens, noun, ontology)
    named = entry is not None and ontology.is_any(entry.denotes, _NAMESAKES)
    return entry.denotes if entry and named else None


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
