"""Parses in which the verb that ends a sentence is a noun.

"Rossi took bribes, the police allege": the tagger knows "allege" for a noun behind another noun, so
that the article itself would say what the police do.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from kg.annotate.mended.reparsed import reparsed
from kg.model import Sentence, Token

# Verbs that are never nouns, and taken for some.
_VERBS = frozenset({"allege"})


def with_closing_verb(sentence: Sentence) -> Sentence:
    """The sentence, with such a word as its verb and the noun before it as the subject."""
    tokens = sentence.tokens
    for verb in tokens[2:]:
        subject = tokens[verb.i - 1]
        noun = verb.pos == "NOUN" and verb.text in _VERBS
        if noun and subject.head == verb.i and _ends(tokens[verb.i + 1 :]):
            return reparsed(sentence, _changed(tokens, verb, subject))
    return sentence


def _ends(rest: Sequence[Token]) -> bool:
    return all(token.pos == "PUNCT" for token in rest)


def _changed(tokens: Sequence[Token], verb: Token, subject: Token) -> dict[int, Token]:
    """The verb over the whole sentence; what hung on it before the subject hangs on that."""
    changed = {
        t.i: replace(t, head=subject.i)
        for t in tokens[: subject.i]
        if t.head == verb.i and t.pos in {"DET", "ADJ", "NOUN"}
    }
    top = next(t for t in tokens if t.head == t.i)
    if top.i != verb.i:
        changed[top.i] = replace(top, head=verb.i, dep="ccomp")
    changed[subject.i] = replace(subject, dep="nsubj")
    whole = replace(verb, pos="VERB", tag="VBP", dep="ROOT", head=verb.i)
    return changed | {verb.i: whole}
