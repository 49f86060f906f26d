"""Where the words of the lexicon stand in a sentence."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from kg.extract.syntax import Parse
from kg.model import Token
from kg.ontology import Entry, Ontology

_POS = {
    "VERB": "verb",
    "AUX": "verb",
    "NOUN": "noun",
    "PROPN": "noun",
    "ADJ": "adjective",
    "ADV": "adverb",
}


@dataclass(frozen=True, slots=True)
class Trigger:
    """A word of the lexicon in a sentence: tokens `start`..`end`, its head and its entries."""

    head: Token
    start: int
    end: int
    entries: tuple[Entry, ...]


def find_triggers(parse: Parse, ontology: Ontology, named: frozenset[int]) -> Iterator[Trigger]:
    """Each token with entries, unless it is part of a name. Longer expressions win."""
    for token in parse.tokens:
        pos = _POS.get(token.pos)
        if pos is None or token.i in named:
            continue
        for lemma, start, end in _forms(parse, token, pos):
            entries = ontology.by_lemma(lemma, pos)
            if entries:
                yield Trigger(token, start, end, entries)
                break


def _forms(parse: Parse, token: Token, pos: str) -> Iterator[tuple[str, int, int]]:
    """(lemma, start, end) of the expressions that may end or begin at a token, longest first."""
    words = [t.text.lower() for t in parse.tokens]
    i = token.i
    heads = list(dict.fromkeys((token.lemma, words[i])))
    for length in (2, 1):
        before = _joined(words[max(i - length, 0) : i])
        for head in heads:
            if pos in {"noun", "adjective"} and i >= length:
                yield f"{before} {head}", i - length, i + 1
            if pos == "verb" and i + length < len(words):
                yield f"{head} {_joined(words[i + 1 : i + 1 + length])}", i, i + 1 + length
    if pos == "verb":
        for particle in parse.below(token, "prt"):
            yield f"{token.lemma} {particle.text.lower()}", i, i + 1
    for head in heads:
        yield head, i, i + 1


def _joined(words: Sequence[str]) -> str:
    return " ".join(words)
