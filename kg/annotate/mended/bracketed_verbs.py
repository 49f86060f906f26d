"""Parses in which a verb in brackets takes its noun's own verb for a second one.

"Petra Lund (died 1611) was a painter": the parser makes Lund the subject of "died" and hangs "was"
on that, or "died" on "was", so that nobody was a painter.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from kg.annotate.labels import SUBJECTS, VERBS
from kg.annotate.mended.reparsed import in_place_of, reparsed
from kg.model import Sentence, Token


def unbracketed(sentence: Sentence) -> Sentence:
    """The sentence, with the subject under the verb behind the brackets."""
    changed: dict[int, Token] = {}
    for noun, verb, outer in _found(sentence.tokens):
        if outer.head != verb.i and verb.head != outer.i:
            continue
        changed |= {
            noun.i: replace(noun, head=outer.i),
            verb.i: replace(verb, head=noun.i, dep="parataxis"),
        }
        if outer.head == verb.i:
            changed[outer.i] = in_place_of(verb, outer)
    return reparsed(sentence, changed)


def _found(tokens: Sequence[Token]) -> Iterator[tuple[Token, Token, Token]]:
    """(subject, its verb in the brackets behind it, the first verb behind the brackets)."""
    for opening in tokens[1:]:
        noun = tokens[opening.i - 1]
        if opening.text != "(" or noun.dep not in SUBJECTS:
            continue
        closing = next((t for t in tokens[opening.i :] if t.text == ")"), opening)
        behind = tokens[closing.i + 1 : closing.i + 2]
        verb = tokens[noun.head]
        if opening.i < verb.i < closing.i and behind and behind[0].pos in VERBS:
            yield noun, verb, behind[0]
