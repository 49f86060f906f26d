"""A sentence with another parse for some of its words."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import replace

from kg.model import Sentence, Token


def reparsed(sentence: Sentence, changed: Mapping[int, Token]) -> Sentence:
    """The sentence with the tokens of `changed` in their places; the same object if that changes
    nothing (see `rehung`)."""
    tokens = rehung(sentence.tokens, changed)
    return sentence if tokens is sentence.tokens else replace(sentence, tokens=tokens)


def rehung(tokens: tuple[Token, ...], changed: Mapping[int, Token]) -> tuple[Token, ...]:
    """The tokens with those of `changed` in their places.

    The same object if it is empty, or if words would hang on each other in a ring.
    """
    if not changed:
        return tokens
    made = tuple(changed.get(t.i, t) for t in tokens)
    return made if is_forest(made) else tokens


def as_subject(tokens: Sequence[Token], noun: Token, verb: Token) -> Token:
    """The noun as the subject of the verb, which may be a passive one."""
    passive = any(t.dep == "auxpass" and t.head == verb.i for t in tokens)
    return replace(noun, dep="nsubjpass" if passive else "nsubj", head=verb.i)


def in_place_of(old: Token, new: Token) -> Token:
    """`new` with the label and the head of `old`: at the top of the sentence if that was there."""
    return replace(new, dep=old.dep, head=new.i if old.head == old.i else old.head)


def taken_from(
    tokens: Sequence[Token], old: Token, new: Token, but: Set[str] = frozenset()
) -> Iterator[Token]:
    """What hangs on `old`, but for `new` and for words under the labels in `but`, hung on `new`."""
    for token in tokens:
        if token.head == old.i and token.i not in {old.i, new.i} and token.dep not in but:
            yield replace(token, head=new.i)


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
