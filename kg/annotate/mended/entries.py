"""Biographical entries, which have no verb but a participle: "Moser: Born May 3, 1901, in Graz".

The parser ends a sentence at the colon, or hangs on the name what belongs to the participle.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from kg.annotate.labels import VERBS
from kg.annotate.mended.reparsed import reparsed
from kg.model import Sentence, Span, Token

_MOVED = frozenset({"prep", "npadvmod"})
_COLONS = frozenset({":", "):"})


def whole_entries(sentences: Sequence[Sentence]) -> list[Sentence]:
    """The sentences, with those of an entry as one: "Moser (poet):", "Born in Graz."."""
    whole: list[Sentence] = []
    for sentence in sentences:
        if whole and _is_entry(whole[-1], sentence):
            whole[-1] = _together(whole[-1], sentence)
        else:
            whole.append(sentence)
    return whole


def with_entries(sentence: Sentence) -> Sentence:
    """The sentence with all that follows the participle of an entry below it."""
    changed: dict[int, Token] = {}
    for verb in sentence.tokens[1:]:
        colon = sentence.tokens[verb.i - 1].text in _COLONS and verb.text[0].isupper()
        if colon and verb.tag == "VBN" and verb.dep == "acl":
            for token in sentence.tokens[verb.i + 1 :]:
                if token.head == verb.head and token.dep in _MOVED:
                    changed[token.i] = replace(token, head=verb.i)
    return reparsed(sentence, changed)


def _is_entry(name: Sentence, rest: Sentence) -> bool:
    """True if a name before a colon is all that one sentence has, and the next has no subject."""
    first = rest.tokens[0]
    return (
        name.tokens[-1].text in _COLONS
        and _root(name.tokens).pos == "PROPN"
        and not any(t.pos in VERBS for t in name.tokens)
        and (name.block, name.span.article) == (rest.block, rest.span.article)
        and first.tag == "VBN"
        and first.text[0].isupper()
        and not any(t.dep.startswith("nsubj") and t.head == first.i for t in rest.tokens)
    )


def _root(tokens: Sequence[Token]) -> Token:
    return next(t for t in tokens if t.head == t.i)


def _together(name: Sentence, rest: Sentence) -> Sentence:
    """Both as one: the participle under the name, under it what the parser took for a verb."""
    above, root = _root(name.tokens), _root(rest.tokens)
    shift = len(name.tokens)
    moved = [replace(t, i=t.i + shift, head=t.head + shift) for t in rest.tokens]
    verb = shift
    moved = [
        replace(t, head=verb) if t.head == root.i + shift and t.dep in _MOVED else t for t in moved
    ]
    moved[root.i] = replace(moved[root.i], dep="dep", head=verb)
    moved[0] = replace(moved[0], dep="acl", head=above.i)
    gap = " " * (rest.span.start - name.span.end)
    span = Span(name.span.article, name.span.start, rest.span.end)
    return Sentence(span, name.text + gap + rest.text, name.block, (*name.tokens, *moved))
