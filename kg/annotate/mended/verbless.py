"""Parses in which a whole sentence is a name with a participle behind it.

"Norvik named Lund director": the parser takes "named" for what befell Norvik. A participle behind
its noun has no object, so it is the verb.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from kg.annotate.mended.reparsed import in_place_of, reparsed, taken_from
from kg.model import Sentence, Token

_NAMING = frozenset({"compound", "nmod", "det", "amod", "poss", "nummod", "appos", "case"})


def with_verb(sentence: Sentence) -> Sentence:
    """The sentence, with such a participle as its verb and the name as the subject."""
    tokens = sentence.tokens
    for name in tokens[:-1]:
        verb = tokens[name.i + 1]
        root = name.head == name.i and name.pos == "PROPN"
        if root and verb.head == name.i and verb.dep == "acl" and _has_object(tokens, verb):
            return reparsed(sentence, dict(_changed(tokens, name, verb)))
    return sentence


def _has_object(tokens: Sequence[Token], verb: Token) -> bool:
    own = {t.dep for t in tokens[verb.i :] if t.head == verb.i}
    return verb.tag in {"VBN", "VBD"} and bool(own & {"dobj", "oprd"}) and "agent" not in own


def _changed(tokens: Sequence[Token], name: Token, verb: Token) -> Iterator[tuple[int, Token]]:
    yield from ((token.i, token) for token in taken_from(tokens, name, verb, _NAMING))
    yield name.i, replace(name, dep="nsubj", head=verb.i)
    yield verb.i, in_place_of(name, replace(verb, tag="VBD"))
