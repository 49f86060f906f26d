"""What the text itself calls a name: "Petra Lund, an accountant", "Norvik, a freight company"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise, takewhile

from kg.annotate.candidates import Candidate
from kg.annotate.names.own_words import by_own_words
from kg.annotate.names.posts import is_post
from kg.annotate.nouns import noun_at
from kg.annotate.runs import run_start
from kg.model import Sentence, Token
from kg.ontology import Ontology

_PERSON, _ORGANISATION = "kg:Person", "kg:Organisation"
# The ends of a life, and the tags of what begins a day or a place behind them.
_ENDS = frozenset({"born", "died"})
_DAYS = frozenset({"CD", "NNP"})


def by_description(sentence: Sentence, candidate: Candidate, ontology: Ontology) -> Candidate:
    """The candidate with the class of its apposition or predicate noun, if the model knew less."""
    if candidate.source != "model" or candidate.kind is None:
        return candidate
    own = by_own_words(sentence.tokens[candidate.start : candidate.end], ontology)
    if _has_a_life(sentence.tokens[candidate.end :]):
        return replace(candidate, kind=_PERSON)
    if _is_who(sentence, candidate):  # but "the head of the Unity Party, who was freed"
        return replace(candidate, kind=own or _PERSON)
    for noun in _nouns(sentence, candidate):
        entry = noun_at(sentence.tokens, noun, ontology)
        if entry is None:
            continue
        if ontology.is_a(entry.denotes, _PERSON):
            return replace(candidate, kind=own or _PERSON)
        if noun.tag != "NN":
            continue
        general = candidate.kind in {_PERSON, _ORGANISATION, "kg:Place", "kg:Region"}
        if general and ontology.is_a(entry.denotes, _ORGANISATION):
            return replace(candidate, kind=entry.denotes)
    return candidate


def from_descriptions(sentence: Sentence, ontology: Ontology) -> Iterator[Candidate]:
    """Names that the model missed, by what is said of them: "the Open Door Pact, a charity"."""
    yield from _behind_nouns(sentence, ontology)
    for noun in sentence.tokens:
        name = sentence.tokens[noun.head]
        if noun.dep != "appos" or noun.tag != "NN" or not _is_nobody_yet(name):
            continue
        if is_post(name.text, ontology):
            continue  # "Chief Executive Officer of Norvik, a firm"
        entry = noun_at(sentence.tokens, noun, ontology)
        for kind in (_PERSON, _ORGANISATION):
            if entry is not None and ontology.is_a(entry.denotes, kind):
                start = run_start(sentence.tokens, name.i, _is_nobody_yet)
                exact = kind if kind == _PERSON else entry.denotes
                yield Candidate(start, name.i + 1, exact, "model")


def _behind_nouns(sentence: Sentence, ontology: Ontology) -> Iterator[Candidate]:
    """ "The charity Open Door": proper nouns right behind the noun for an organisation."""
    tokens = sentence.tokens
    for noun in tokens:
        end = _last_of(tokens, noun) if noun.tag == "NN" else noun.i + 1
        name = range(noun.i + 1, end)
        if not name or not (noun.head in name or any(tokens[i].head == noun.i for i in name)):
            continue
        entry = noun_at(tokens, noun, ontology)
        if entry is not None and ontology.is_a(entry.denotes, _ORGANISATION):
            yield Candidate(name.start, end, entry.denotes, "model")


def _last_of(tokens: tuple[Token, ...], noun: Token) -> int:
    """Where the proper nouns that no label has end behind a noun; a joint ("du") may part two."""
    end = noun.i + 1
    for token in tokens[noun.i + 1 :]:
        joint = token.tag == "FW" and end == token.i > noun.i + 1
        if token.ner or not (token.pos == "PROPN" or joint):
            break
        end = token.i + 1 if token.pos == "PROPN" else end
    return end


def _is_nobody_yet(token: Token) -> bool:
    """True for a proper noun that the model knows nothing of, or takes for a title."""
    return token.pos == "PROPN" and token.ner[2:] in {"", "WORK_OF_ART"}


def _is_who(sentence: Sentence, candidate: Candidate) -> bool:
    """ "X, who leads the union": only people are "who"."""
    tokens = sentence.tokens
    clauses = {
        t.i for t in tokens if t.dep == "relcl" and candidate.start <= t.head < candidate.end
    }
    return any(t.head in clauses and t.text.lower() == "who" for t in tokens)


def _has_a_life(behind: Sequence[Token]) -> bool:
    """ "X (born 3 May 1901)", "X (died 1611)": only people are born on a day."""
    if not behind or behind[0].text != "(":
        return False
    inside = takewhile(lambda token: token.text != ")", behind)
    return any(word.text in _ENDS and day.tag in _DAYS for word, day in pairwise(inside))


def _nouns(sentence: Sentence, candidate: Candidate) -> Iterator[Token]:
    """Singular nouns that are said of the name; as a title with a capital ("Director") too."""
    tokens = sentence.tokens
    inside = range(candidate.start, candidate.end)
    for noun in tokens:
        apposed = noun.dep == "appos" and noun.head in inside
        predicated = noun.dep == "attr" and _is_subject(tokens, noun.head, inside)
        plain = noun.tag == "NN" or (noun.tag == "NNP" and apposed)
        if plain and noun.i not in inside and (apposed or predicated):
            yield noun


def _is_subject(tokens: tuple[Token, ...], verb: int, inside: range) -> bool:
    return tokens[verb].lemma == "be" and any(
        tokens[i].head == verb and tokens[i].dep == "nsubj" for i in inside
    )
