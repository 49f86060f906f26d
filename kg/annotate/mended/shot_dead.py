"""Parses in which "shot dead" is taken for a noun and what somebody does: "gunmen on a motorcycle
shot dead the host" makes a shot of the motorcycle, and dead of the gunmen.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from kg.annotate.mended.reparsed import in_place_of, reparsed, taken_from
from kg.model import Sentence, Token


def shot_dead(sentence: Sentence) -> Sentence:
    """The sentence, with "shot" as the verb wherever "dead" has an object."""
    tokens = sentence.tokens
    changed: dict[int, Token] = {}
    for shot, dead in pairwise(tokens):
        if (shot.text, dead.text, shot.tag) == ("shot", "dead", "NN") and _has_object(tokens, dead):
            changed |= {token.i: token for token in _mended(tokens, shot, dead)}
    return reparsed(sentence, changed)


def _has_object(tokens: Sequence[Token], dead: Token) -> bool:
    return any(t.head == dead.i and t.dep == "dobj" for t in tokens[dead.i + 1 :])


def _mended(tokens: Sequence[Token], shot: Token, dead: Token) -> Iterator[Token]:
    """The verb, what hangs on it, and the noun before it in the place that "shot" had."""
    yield in_place_of(dead, replace(shot, lemma="shoot", pos="VERB", tag="VBD"))
    yield replace(dead, dep="oprd", head=shot.i)
    yield from taken_from(tokens, dead, shot)
    own = [t for t in tokens[: shot.i] if t.head == shot.i]
    for noun in own[-1:]:
        yield replace(noun, dep=shot.dep, head=shot.head)
        yield from (replace(t, head=noun.i) for t in own[:-1])
