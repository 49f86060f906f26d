"""Parses in which what is not meant is one of those that are.

Of "Berg, not Lund, shot her" the parser denies Berg, of "it was Berg, not Lund, who shot her" it
makes Lund do it, of "by Berg, not by Lund" both, and of "Berg rather than Lund shot her" Lund.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from kg.annotate.governors import above_prepositions, governors
from kg.annotate.labels import NOUNS, SUBJECTS
from kg.annotate.mended.reparsed import reparsed
from kg.model import Sentence, Token

_INSIDE = frozenset({"compound", "det", "amod", "nmod", "nummod", "poss"})
_PAIRS = frozenset({("rather", "than"), ("instead", "of")})
# What may stand before "not": "Berg, not Lund", "Berg and not Lund".
_OPENING = frozenset({",", "and", "-", "–", "—"})
# "Not all of them", "not to mention": nothing is set against anything.
_OTHER = frozenset({"all", "every", "everyone", "each", "one", "many", "much", "least", "to"})
_PHRASES = frozenset({*NOUNS, "PRON"})


def contrasted(sentence: Sentence) -> Sentence:
    """The sentence, with such phrases under the "not" before them alone."""
    tokens = sentence.tokens
    changed: dict[int, Token] = {}
    for word in tokens[:-1]:
        other = _not_meant(tokens, word)
        if other is not None:
            changed |= {t.i: t for t in _apart(tokens, word, other)}
    return reparsed(sentence, changed)


def _not_meant(tokens: Sequence[Token], word: Token) -> Token | None:
    """The head of the phrase behind "not", "rather than" or "instead of"; None behind others."""
    before, pair = tokens[max(word.i - 1, 0)].text.lower(), tokens[word.i - 1 : word.i]
    led = (before, word.text.lower()) in _PAIRS and bool(pair)
    if not led and word.text.lower() != "not":
        return None
    head = _head(tokens, tokens[word.i + 1])
    if word.text.lower() != "not":
        return head if led and head is not None and head.dep in {*SUBJECTS, "conj"} else None
    if head is None or (before not in _OPENING and _meant_instead(tokens, head) is None):
        return None
    return head


def _head(tokens: Sequence[Token], first: Token) -> Token | None:
    """The head of the phrase that a word begins: a noun, or a preposition before one."""
    if first.text.lower() in _OTHER:
        return None
    if first.pos == "ADP":
        led = any(t.head == first.i and t.dep == "pobj" for t in tokens[first.i :])
        return first if led else None
    while first.dep in _INSIDE and first.head > first.i:
        first = tokens[first.head]
    return first if first.pos in _PHRASES else None


def _meant_instead(tokens: Sequence[Token], other: Token) -> Token | None:
    """The "Berg" of "not Lund but Berg", the second "by" of "not by Lund but by Berg"."""
    last = max(t.i for t in tokens if t is other or other in governors(tokens, t))
    behind = (t for t in tokens[other.i + 1 : last + 2] if t.text == "but")
    but = next(behind, None)
    if but is None or but.i + 1 >= len(tokens):
        return None
    meant = _head(tokens, tokens[but.i + 1])
    return meant if meant is not None and (meant.pos == "ADP") is (other.pos == "ADP") else None


def _apart(tokens: Sequence[Token], word: Token, other: Token) -> Iterator[Token]:
    """The phrase under "not", and in its place in the clause the one that is meant."""
    meant = _meant_instead(tokens, other) or _before(tokens, word, other)
    yield replace(word, dep="cc", head=meant.i)
    yield replace(other, dep="dep", head=word.i)
    clauses = [t for t in tokens[other.i :] if t.head == other.i and t.dep in {"relcl", "cc"}]
    yield from (replace(t, head=meant.i) for t in clauses if t.i != word.i)
    verb = tokens[meant.head]
    if meant.i > word.i and verb.head == other.i and verb.dep == "conj":  # "not Lund but Berg shot"
        yield replace(verb, dep=other.dep, head=verb.i if other.head == other.i else other.head)
    elif meant.head == other.i or other.dep in SUBJECTS:
        yield replace(meant, dep=other.dep, head=other.head)


def _before(tokens: Sequence[Token], word: Token, other: Token) -> Token:
    """What the phrase is set against."""
    above = tokens[other.head]
    if other.dep in {"appos", "conj"} and above.i < word.i and above.pos in _PHRASES | {"ADP"}:
        return above
    start = word.i - 1
    while start > 0 and tokens[start].pos in {"PUNCT", "CCONJ", "ADV"}:
        start -= 1
    return above_prepositions(tokens, tokens[start])
