"""A sentence with another parse for some of its words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from kg.model import Sentence, Token


def reparsed(sentence: Sentence, changed: Mapping[int, Token]) -> Sentence:
    """The sentence with the tokens of `changed` in their places.

    The same object if it is empty, or if words would hang on each other in a ring.
    """
    if not changed:
        return sentence
    tokens = tuple(changed.get(t.i, t) for t in sentence.tokens)
    return replace(sentence, tokens=tokens) if is_forest(tokens) else sentence


def is_forest(tokens: Sequence[Token]) -> bool:
    """True if every word leads up to one that hangs on itself."""
    sound: set[int] = set()
    for token in tokens:
        path: set[int] = set()
        while token.i not in sound and token.head != token.i:
            if token.i in path:
                return False
            path.add(token.i)
            token = tokens[token.head]  # noqa: PLW2901
        sound |= path
    return True
