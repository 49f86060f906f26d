"""Names of political parties that stand before "politician": "a Fine Gael politician"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set
from functools import partial

from kg.annotate.candidates import Candidate
from kg.annotate.runs import run_start
from kg.model import Sentence, Token

_PARTY = "kg:PoliticalParty"
_MEMBERS = frozenset({"politician", "politicians"})
# The model takes the names of parties in other languages for people, or finds none.
_LABELS = frozenset({"ORG", "PERSON", ""})
_SHORTEST = 2


def from_politicians(sentence: Sentence, listed: Sequence[Candidate]) -> Iterator[Candidate]:
    """Two proper nouns or more right before the noun, or letters ("an ANC politician").

    `listed` holds the places of the gazetteer in the sentence.
    """
    places = {i for candidate in listed for i in range(candidate.start, candidate.end)}
    for noun in sentence.tokens:
        if noun.text in _MEMBERS:
            start = run_start(sentence.tokens, noun.i, partial(_belongs, noun, places))
            name = sentence.tokens[start : noun.i]
            if len(name) >= _SHORTEST or any(t.text.isupper() for t in name):
                yield Candidate(start, noun.i, _PARTY, "known")


def _belongs(noun: Token, places: Set[int], word: Token) -> bool:
    """True for a proper noun under `noun` that names no place and no people."""
    proper = word.pos == "PROPN" and word.ner[2:] in _LABELS
    return proper and word.head <= noun.i and word.i not in places
