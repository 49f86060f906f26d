"""Names of political parties that stand before "politician": "a Fine Gael politician"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set

from kg.annotate.candidates import Candidate
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
            start = _first_of(sentence.tokens, noun, places)
            name = sentence.tokens[start : noun.i]
            if len(name) >= _SHORTEST or any(t.text.isupper() for t in name):
                yield Candidate(start, noun.i, _PARTY, "known")


def _first_of(tokens: Sequence[Token], noun: Token, places: Set[int]) -> int:
    """Where the proper nouns begin that stand right before a noun and under it."""
    start = noun.i
    while start and start - 1 not in places:
        word = tokens[start - 1]
        if word.pos != "PROPN" or word.ner[2:] not in _LABELS or word.head > noun.i:
            break
        start -= 1
    return start
