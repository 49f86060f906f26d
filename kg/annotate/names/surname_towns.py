"""Surnames that the gazetteer knows as towns: "Paris was born in Switzerland"."""

from __future__ import annotations

from collections.abc import Sequence

from kg.annotate.candidates import Candidate, each, words_of
from kg.annotate.word_lists import name_rules
from kg.model import BlockKind, Sentence

_PERSON = "kg:Person"
# What people do and own; a town is mostly "in" or "from" something.
_DOES = frozenset({"nsubj", "nsubjpass", "dobj", "poss"})

Names = Sequence[Sequence[Candidate]]


def as_people(sentences: Sequence[Sentence], names: Names) -> Names:
    """`names` of each sentence, with the towns among them that are people of the article.

    "Paris" is the person who acts or owns something where the article has the full name Ana
    Paris, and nobody is in Paris or from there.
    """
    pairs = list(each(sentences, names))
    surnames = {words_of(s, c)[-1] for s, c in pairs if _is_full_name(c)}
    towns = {words_of(s, c) for s, c in pairs if _is_town(c) and _is_situated(s, c)}
    people = {(surname,) for surname in surnames} - towns
    return [
        [_person(c) if words_of(s, c) in people and _acts(s, c) else c for c in found]
        for s, found in zip(sentences, names, strict=True)
    ]


def _is_full_name(candidate: Candidate) -> bool:
    return candidate.kind == _PERSON and candidate.end - candidate.start > 1


def _is_town(candidate: Candidate) -> bool:
    return candidate.source == "gazetteer" and not candidate.adjective


def _is_situated(sentence: Sentence, candidate: Candidate) -> bool:
    """In a dateline, behind "in" or "from", or with a comma behind it: "Paris, Texas"."""
    before = sentence.tokens[max(candidate.start - 1, 0) : candidate.start]
    behind = sentence.tokens[candidate.end : candidate.end + 2]
    placed = any(token.text.lower() in name_rules()["place"] for token in before)
    comma = [token.pos for token in behind if behind[0].text == ","] == ["PUNCT", "PROPN"]
    return placed or comma or sentence.block is BlockKind.DATELINE


def _acts(sentence: Sentence, candidate: Candidate) -> bool:
    return _is_town(candidate) and sentence.tokens[candidate.start].dep in _DOES


def _person(candidate: Candidate) -> Candidate:
    return Candidate(candidate.start, candidate.end, _PERSON, "article")
