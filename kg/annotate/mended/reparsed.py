"""A sentence with another parse for some of its words."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from kg.model import Sentence, Token


def reparsed(sentence: Sentence, changed: Mapping[int, Token]) -> Sentence:
    """The sentence with the tokens of `changed` in their places; the same object if it is empty."""
    if not changed:
        return sentence
    return replace(sentence, tokens=tuple(changed.get(t.i, t) for t in sentence.tokens))
