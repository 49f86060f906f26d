"""Sentences that open with what somebody was born as: "Born poor in Graz, Lund became rich".

The parser takes "born" for an adjective of "poor", and that for what "became" is said of, or "poor"
for what was born.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from kg.annotate.labels import ALL_SUBJECTS
from kg.annotate.mended.reparsed import reparsed
from kg.model import Sentence, Token

_LEMMAS = frozenset({"bear", "raise", "christen", "baptize", "baptise"})


def with_participle(sentence: Sentence) -> Sentence:
    """The sentence, with the participle under the verb and over all that belongs to it."""
    tokens = sentence.tokens
    first = tokens[0]
    word = _complement(tokens, first) if first.lemma in _LEMMAS and first.tag == "VBN" else None
    verb = tokens[tokens[first.head].head if first.dep == "amod" else first.head]
    if word is None or not _has_subject_behind(tokens, word, verb):
        return sentence
    moved = [t for t in tokens if t.head == word.i and t.i > word.i and t.dep == "prep"]
    changed = {t.i: replace(t, head=first.i) for t in moved}
    changed[first.i] = replace(first, dep="advcl", head=verb.i)
    changed[word.i] = replace(word, dep="oprd", head=first.i)
    return reparsed(sentence, changed)


def _complement(tokens: Sequence[Token], first: Token) -> Token | None:
    """The "poor" of "born poor" and the "slave" of "born a slave"."""
    if first.dep == "amod":
        return tokens[first.head]
    found = (t for t in tokens if t.head == first.i and t.dep == "dobj")
    return next(found, None) if first.dep == "advcl" else None


def _has_subject_behind(tokens: Sequence[Token], word: Token, verb: Token) -> bool:
    return any(t.dep in ALL_SUBJECTS and t.head == verb.i and t.i > word.i for t in tokens)
