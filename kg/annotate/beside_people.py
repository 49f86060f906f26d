"""People that the model missed or took for places, told by the people and titles beside them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from kg.annotate.candidates import Candidate
from kg.annotate.own_words import by_its_ends
from kg.annotate.runs import run_end
from kg.annotate.word_lists import name_rules
from kg.model import Sentence, Token

_PERSON = "kg:Person"
# What the model makes of a place that no list knows.
_UNLISTED = frozenset({"kg:Place", "kg:Region"})


def from_honorifics(sentence: Sentence, found: Sequence[Candidate]) -> Iterator[Candidate]:
    """The proper nouns behind "Mr" or "Ms", where `found` has no name: "a Ms Park"."""
    tokens = sentence.tokens
    busy = {i for name in found for i in range(name.start, name.end)}
    for i, token in enumerate(tokens[:-1]):
        if token.text in name_rules()["address"]:
            end = run_end(tokens, i + 1, _is_capitalised)
            if end > i + 1 and busy.isdisjoint(range(i + 1, end)):
                yield Candidate(i + 1, end, _PERSON, "model")


def _is_capitalised(token: Token) -> bool:
    return token.pos == "PROPN" and token.text[:1].isupper()


def as_people_beside(tokens: Sequence[Token], names: Sequence[Candidate]) -> list[Candidate]:
    """`names` with places of two words that stand in one row with a person as people.

    "Ana Brandt and Salva Kiir": no list knows such a place, and a place is no person's equal.
    """
    people = [name for name in names if name.kind == _PERSON]
    return [
        replace(name, kind=_PERSON)
        if _is_unlisted(tokens, name)
        and any(_are_in_a_row(tokens, name, other) for other in people)
        else name
        for name in names
    ]


def _is_unlisted(tokens: Sequence[Token], name: Candidate) -> bool:
    """True for the model's place of several words, none of which says that it is one."""
    several = name.source == "model" and name.kind in _UNLISTED and name.end - name.start > 1
    return several and by_its_ends(tokens[name.start : name.end]) is None


def _are_in_a_row(tokens: Sequence[Token], left: Candidate, right: Candidate) -> bool:
    return _follows(tokens, left, right) or _follows(tokens, right, left)


def _follows(tokens: Sequence[Token], later: Candidate, first: Candidate) -> bool:
    """True if a name is joined by "and" or a comma to the one before it."""
    return any(
        token.dep == "conj" and token.head in range(first.start, first.end)
        for token in tokens[later.start : later.end]
    )
