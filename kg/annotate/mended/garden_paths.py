"""Parses in which a participle behind the subject takes the place of its verb.

"The man believed to have killed Lund was arrested": the parser makes "believed" the verb of the
sentence and "was arrested" what he believed, so that nobody was arrested. Of "Lund, wanted for
murder, was shot" and "Lund, feared dead, turned up" it makes one who wanted and feared.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from kg.annotate.labels import ALL_SUBJECTS, FINITE, RELATIVES
from kg.annotate.mended.reparsed import as_subject, in_place_of, reparsed, taken_from
from kg.model import Sentence, Token

_OWN = ALL_SUBJECTS | {"mark"}
_BEHIND = frozenset({"xcomp", "prep", "agent", "oprd", "acomp"})
_HELPERS = frozenset({"aux", "auxpass"})
# Labels of the later verb under the participle.
_LATER = frozenset({"ccomp", "conj"})


def untangled(sentence: Sentence) -> Sentence:
    """The sentence, with the later verb over the subject and the participle below that."""
    tokens = sentence.tokens
    for noun in tokens:
        first = tokens[noun.head]
        if noun.dep == "nsubj" and noun.i < first.i and _is_participle(tokens, noun, first):
            verb = _later(tokens, noun, first)
            if verb is not None:
                return reparsed(sentence, dict(_changed(tokens, noun, first, verb)))
    return sentence


def _is_participle(tokens: Sequence[Token], noun: Token, first: Token) -> bool:
    """Whether a verb in the past may be one: it has no helper, no object, and words of its own.

    Of "who police said fled" neither verb is one.
    """
    own = [t for t in tokens if t.head == first.i]
    if first.tag not in {"VBD", "VBN"} or any(t.dep in {*_HELPERS, "dobj", "cc"} for t in own):
        return False
    behind = any(t.i > first.i and t.dep in _BEHIND for t in own)
    beside = noun.i + 1 == first.i and noun.pos == "NOUN"
    opened = any(t.tag in RELATIVES for t in own)
    return behind and (beside or _is_apart(tokens, noun, first)) and not opened


def _is_apart(tokens: Sequence[Token], noun: Token, first: Token) -> bool:
    """Whether a comma and adverbs alone stand between the two: "Lund, once wanted"."""
    between = tokens[noun.i + 1 : first.i]
    comma = [t.text for t in between[:1]] == [","]
    return comma and all(t.pos == "ADV" for t in between[1:])


def _later(tokens: Sequence[Token], noun: Token, first: Token) -> Token | None:
    """The finite verb behind the participle's words that has no subject of its own; else None."""
    below = (t for t in tokens[first.i + 1 :] if t.head == first.i and t.dep in _LATER)
    above = [tokens[first.head]] if first.dep == "ccomp" and first.head > first.i else []
    apart = noun.i + 1 != first.i
    for verb in (*below, *above):
        own = [t for t in tokens if t.head == verb.i and t.i != first.i]
        opens = min([verb.i, *(t.i for t in own if t.dep in _HELPERS)])
        closed = tokens[opens - 1].text == ","
        if closed is apart and (apart or verb.dep == "ccomp") and _is_alone(own, verb):
            return verb
    return None


def _is_alone(own: Sequence[Token], verb: Token) -> bool:
    """Whether a verb is finite, and has neither a subject of its own nor a mark."""
    if any(t.dep in _OWN or t.text in {'"', "“"} for t in own):
        return False
    return next((t for t in own if t.dep in _HELPERS), verb).tag in FINITE


def _changed(
    tokens: Sequence[Token], noun: Token, first: Token, verb: Token
) -> Iterator[tuple[int, Token]]:
    yield noun.i, as_subject(tokens, noun, verb)
    yield first.i, replace(first, tag="VBN", dep="acl", head=noun.i)
    if verb.head != first.i:
        return
    yield verb.i, in_place_of(first, verb)
    outer = [*tokens[: noun.i], *tokens[verb.i + 1 :]]
    yield from ((token.i, token) for token in taken_from(outer, first, verb))
