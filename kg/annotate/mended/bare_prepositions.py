"""Parses in which a preposition has lost its noun to the verb behind it.

"A bullet meant for Lund killed Berg": the parser gives "killed" two subjects, the bullet and Lund,
and "for" nothing, so that Lund killed.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from kg.annotate.labels import SUBJECTS
from kg.annotate.mended.reparsed import reparsed
from kg.model import Sentence, Token

_INSIDE = frozenset({"compound", "det", "amod", "nmod", "poss", "nummod"})


def with_objects(sentence: Sentence) -> Sentence:
    """The sentence, with such nouns under the preposition right before them."""
    return reparsed(sentence, {noun.i: noun for noun in _nouns(sentence.tokens)})


def _nouns(tokens: Sequence[Token]) -> Iterator[Token]:
    bare = {t.i for t in tokens if t.dep == "prep"} - {t.head for t in tokens}
    for prep in (tokens[i] for i in sorted(bare) if i + 1 < len(tokens)):
        noun = tokens[prep.i + 1]
        while noun.dep in _INSIDE and noun.head > noun.i:
            noun = tokens[noun.head]
        subject = noun.dep in SUBJECTS and noun.i < noun.head
        if subject and _has_another(tokens, noun, prep):
            yield replace(noun, dep="pobj", head=prep.i)


def _has_another(tokens: Sequence[Token], noun: Token, prep: Token) -> bool:
    """Whether the verb of a subject has another one before the preposition."""
    return any(t.head == noun.head and t.dep in SUBJECTS for t in tokens[: prep.i])
