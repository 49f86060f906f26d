"""Towns and people of one name: which of them a single word means in this article."""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set
from dataclasses import dataclass, replace

from kg.annotate.candidates import Candidate, words_of
from kg.annotate.word_lists import name_rules
from kg.model import BlockKind, Sentence

Words = tuple[str, ...]
_PERSON = "kg:Person"
# What people do and own; a town is mostly "in" or "from" something.
_DOES = frozenset({"nsubj", "nsubjpass", "dobj", "poss"})


@dataclass(frozen=True, slots=True)
class _Known:
    """What the article tells: its listed places, those that it says one is in or goes to, what
    else than a place or person a name is, the words of full names of people, and their last."""

    places: dict[Words, Candidate]
    situated: Set[Words]
    bodies: Set[Words]
    people: Set[str]
    surnames: Set[str]


def settle(
    sentences: Sequence[Sentence], chosen: Sequence[Sequence[Candidate]]
) -> list[list[Candidate]]:
    """The names of each sentence, with one meaning a word as far as the article tells.

    "Valletta" is the town where the article knows the town and nobody else of that name, though
    the model says person; "Paris" is the person who acts or owns where it knows Ana Paris, and is
    never in Paris, though the gazetteer has the city.
    """
    known = _known(sentences, chosen)
    return [
        [_as_person(s, _as_place(s, c, known), known) for c in names]
        for s, names in zip(sentences, chosen, strict=True)
    ]


def _known(sentences: Sequence[Sentence], chosen: Sequence[Sequence[Candidate]]) -> _Known:
    places, situated, bodies, people, surnames = {}, set(), set(), set(), set()
    for sentence, candidate in _pairs(sentences, chosen):
        words = words_of(sentence, candidate)
        if candidate.kind == _PERSON and len(words) > 1:
            people |= {*words}
            surnames.add(words[-1])
        elif _is_listed(candidate):
            places[words] = candidate
            situated |= {words} if _is_situated(sentence, candidate) else set()
        elif candidate.kind != _PERSON:
            bodies.add(words)
    return _Known(places, situated, bodies, people, surnames)


def _pairs(
    sentences: Sequence[Sentence], chosen: Sequence[Sequence[Candidate]]
) -> Iterator[tuple[Sentence, Candidate]]:
    for sentence, names in zip(sentences, chosen, strict=True):
        yield from ((sentence, candidate) for candidate in names)


def _is_listed(candidate: Candidate) -> bool:
    return candidate.source == "gazetteer" and not candidate.adjective


def _is_situated(sentence: Sentence, candidate: Candidate) -> bool:
    """In a dateline, behind "in" or "from", or with a comma behind it: "Paris, Texas"."""
    around = {
        t.text.lower() for t in sentence.tokens[max(candidate.start - 1, 0) : candidate.start]
    }
    behind = {t.text for t in sentence.tokens[candidate.end : candidate.end + 1]}
    placed = not around.isdisjoint(name_rules()["place"]) or "," in behind
    return placed or sentence.block is BlockKind.DATELINE


def _as_place(sentence: Sentence, candidate: Candidate, known: _Known) -> Candidate:
    words = words_of(sentence, candidate)
    if candidate.source != "model" or candidate.kind != _PERSON or words not in known.places:
        return candidate
    if words in known.bodies or not known.people.isdisjoint(words):
        return candidate
    return replace(known.places[words], start=candidate.start, end=candidate.end)


def _as_person(sentence: Sentence, candidate: Candidate, known: _Known) -> Candidate:
    words = words_of(sentence, candidate)
    named = len(words) == 1 and words[0] in known.surnames and words not in known.situated
    if not named or not _is_listed(candidate) or sentence.tokens[candidate.start].dep not in _DOES:
        return candidate
    return Candidate(candidate.start, candidate.end, _PERSON, "article")
