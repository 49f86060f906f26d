"""Parses in which a verb before a title is a part of the name behind it.

"Lund shot officer Karl Berg", "had married actress Rita Lund": the parser takes "shot officer" and
"married actress" for what Berg and Rita Lund are.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from kg.annotate.labels import SUBJECTS
from kg.annotate.mended.reparsed import in_place_of, reparsed, taken_from
from kg.model import Sentence, Token

_INSIDE = frozenset({"compound", "nmod", "amod"})
_HELPERS = frozenset({"had", "has", "have"})
_PAST = frozenset({"VBD", "VBN"})
# Labels of a clause where a noun would stand.
_LABELS = {"pobj": "pcomp", "dobj": "ccomp"}
# What the tagger knows for an adjective, and its lemma as a verb.
_ADJECTIVES = {"married": "marry"}


def unnamed_verbs(sentence: Sentence) -> Sentence:
    """The sentence, with such words as verbs between their subject and the name."""
    tokens = sentence.tokens
    for verb in tokens[1:-2]:
        if verb.dep in _INSIDE and (verb.tag in _PAST or verb.text in _ADJECTIVES):
            name = _named(tokens, verb)
            changed = dict(_changed(tokens, verb, name)) if name else {}
            if changed:
                return reparsed(sentence, changed)
    return sentence


def _named(tokens: Sequence[Token], verb: Token) -> Token | None:
    """The head of the person's name that a title right behind the word stands before."""
    title = tokens[verb.i + 1]
    name = title
    while name.dep in _INSIDE and name.head > name.i:
        name = tokens[name.head]
    titled = title.tag == "NN" and title.text.islower() and not title.ner
    return name if titled and name.pos == "PROPN" and name.ner[2:] == "PERSON" else None


def _changed(tokens: Sequence[Token], verb: Token, name: Token) -> Iterator[tuple[int, Token]]:
    before = tokens[verb.i - 1]
    helper = before if before.text in _HELPERS and verb.i > 1 else None
    subject = tokens[helper.i - 1] if helper else before
    if helper is not None:
        if subject.head != helper.i or subject.dep not in SUBJECTS:
            return
        old = helper
    elif (subject.head == verb.i and subject.dep in SUBJECTS) or (
        name.head == name.i and subject.ner[2:] == "PERSON" and subject.dep in _INSIDE
    ):
        old = name
    else:
        return
    below = taken_from(tokens, old, verb, _INSIDE | {"appos"})
    yield from ((token.i, token) for token in below)
    if helper is not None:
        yield helper.i, replace(helper, dep="aux", head=verb.i, pos="AUX")
    yield subject.i, replace(subject, dep="nsubj", head=verb.i)
    yield name.i, replace(name, dep="dobj", head=verb.i)
    yield verb.i, _in_place(tokens, verb, old)


def _in_place(tokens: Sequence[Token], verb: Token, old: Token) -> Token:
    """The verb where `old` stood; under the noun that "that" stands behind, what that says."""
    lemma = _ADJECTIVES.get(verb.text, verb.lemma)
    made = in_place_of(old, replace(verb, pos="VERB", tag="VBD", lemma=lemma))
    made = replace(made, dep=_LABELS.get(made.dep, made.dep))
    that = next((t for t in tokens if t.head == old.i and t.dep == "mark"), None)
    noun = tokens[that.i - 1] if that and that.i else None
    if noun and noun.pos in {"NOUN", "VERB"} and old.dep in {"aux", "auxpass"}:
        return replace(made, head=noun.i, dep="acl" if noun.pos == "NOUN" else "ccomp")
    return made
