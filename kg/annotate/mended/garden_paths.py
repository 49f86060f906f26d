"""Parses in which a participle behind the subject takes the place of its verb.

"The man believed to have killed Lund was arrested": the parser makes "believed" the verb of the
sentence and "was arrested" what he believed, so that nobody was arrested.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from kg.annotate.mended.reparsed import reparsed
from kg.model import Sentence, Token

_OWN = frozenset({"nsubj", "nsubjpass", "csubj", "csubjpass", "expl", "mark"})
_FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
_BEHIND = frozenset({"xcomp", "prep", "agent", "oprd"})
_RELATIVE = frozenset({"WP", "WDT"})
_HELPERS = frozenset({"aux", "auxpass"})


def untangled(sentence: Sentence) -> Sentence:
    """The sentence, with the later verb over the subject and the participle below that."""
    tokens = sentence.tokens
    for verb in tokens:
        first = tokens[verb.head]
        if verb.dep == "ccomp" and first.tag == "VBD" and first.i < verb.i:
            noun = _subject(tokens, first)
            if noun is not None and _is_filled(tokens, first, verb) and _is_alone(tokens, verb):
                return reparsed(sentence, dict(_changed(tokens, noun, first, verb)))
    return sentence


def _subject(tokens: Sequence[Token], verb: Token) -> Token | None:
    """The common noun right before a verb that has no helper, as its subject; else None."""
    noun = tokens[verb.i - 1]
    helped = any(t.head == verb.i and t.dep in _HELPERS for t in tokens[: verb.i])
    fits = noun.head == verb.i and noun.dep == "nsubj" and noun.pos == "NOUN"
    return noun if fits and not helped else None


def _is_filled(tokens: Sequence[Token], first: Token, verb: Token) -> bool:
    """Whether a participle has words of its own before the verb; of "who police said fled" neither
    is one."""
    own = [t for t in tokens[: verb.i] if t.head == first.i]
    behind = any(t.i > first.i and t.dep in _BEHIND for t in own)
    return behind and not any(t.tag in _RELATIVE for t in own)


def _is_alone(tokens: Sequence[Token], verb: Token) -> bool:
    """Whether a verb is finite, and has neither a subject of its own nor a mark."""
    own = [t for t in tokens if t.head == verb.i]
    if any(t.dep in _OWN or t.text in {'"', "“"} for t in own):
        return False
    return next((t for t in own if t.dep in _HELPERS), verb).tag in _FINITE


def _changed(
    tokens: Sequence[Token], noun: Token, first: Token, verb: Token
) -> Iterator[tuple[int, Token]]:
    passive = any(t.head == verb.i and t.dep == "auxpass" for t in tokens)
    top = verb.i if first.head == first.i else first.head
    yield verb.i, replace(verb, dep=first.dep, head=top)
    yield noun.i, replace(noun, dep="nsubjpass" if passive else "nsubj", head=verb.i)
    yield first.i, replace(first, tag="VBN", dep="acl", head=noun.i)
    for token in tokens:
        outer = token.head == first.i and (token.i < noun.i or token.i > verb.i)
        if outer and token.i not in {noun.i, verb.i}:
            yield token.i, replace(token, head=verb.i)
