"""Parses in which a person stands for what their title is of.

"Said Norvik Vice President of Marketing Ana Lund": the parser makes one name of "Marketing Ana
Lund", and a president of her.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from kg.annotate.labels import NOUNS
from kg.annotate.mended.reparsed import reparsed
from kg.annotate.names.posts import is_post
from kg.annotate.nouns import may_denote
from kg.annotate.runs import run_start
from kg.model import Sentence, Token
from kg.ontology import Ontology

_OF = frozenset({"of", "for", "in"})
_INSIDE = frozenset({"compound", "nmod", "amod", "det"})
# What goes with a title, of all that hangs on it.
_OF_TITLE = _INSIDE | {"prep", "poss"}


def with_bearers(sentence: Sentence, ontology: Ontology) -> Sentence:
    """The sentence, with such a person in the place of the title, and the title before them."""
    tokens = sentence.tokens
    for of in tokens[1:-2]:
        if of.dep == "prep" and of.text in _OF and of.head == of.i - 1:
            title, name = tokens[of.head], _name(tokens, of)
            start = _name_start(tokens, name) if name is not None else of.i
            inside = tokens[of.i + 1 : start]
            if name and _is_title(title, ontology) and _is_of(inside, name, ontology):
                return reparsed(sentence, dict(_changed(tokens, title, inside, name)))
    return sentence


def _name(tokens: Sequence[Token], of: Token) -> Token | None:
    """The person that hangs on the word behind a title."""
    people = (t for t in tokens[of.i + 2 :] if t.head == of.i and t.ner == "I-PERSON")
    return next((t for t in people if t.dep == "pobj"), None)


def _name_start(tokens: Sequence[Token], name: Token) -> int:
    return run_start(tokens, name.i, lambda t: t.ner == "I-PERSON") - 1


def _is_title(noun: Token, ontology: Ontology) -> bool:
    return noun.pos in NOUNS and noun.tag in {"NN", "NNP"} and is_post(noun.lemma, ontology)


def _is_of(inside: Sequence[Token], name: Token, ontology: Ontology) -> bool:
    """True for the "Marketing" before the name, not for the "Mayor" of "a lawyer for Mayor Lund"
    and the "rapper" of "a fan of rapper Lund"."""
    named = [t for t in inside if t.dep != "det"]
    hung = all(t.dep in _INSIDE and t.head >= t.i for t in inside)
    if not named or not hung or any(t.pos != "PROPN" for t in named):
        return False
    last = named[-1].text.lower()
    somebody = may_denote(last, ("kg:Person",), ontology) or not last[-1].isalpha()
    return named[-1].head == name.i and not somebody and not is_post(last, ontology)


def _changed(
    tokens: Sequence[Token], title: Token, inside: Sequence[Token], name: Token
) -> Iterator[tuple[int, Token]]:
    last = inside[-1]
    for token in tokens:
        if token.head == title.i and token.i != title.i and token.dep not in _OF_TITLE:
            yield token.i, replace(token, head=name.i)
    yield from ((t.i, replace(t, head=last.i)) for t in inside if t.head == name.i)
    yield last.i, replace(last, dep="pobj", head=title.i + 1)
    root = title.head == title.i
    yield name.i, replace(name, dep=title.dep, head=name.i if root else title.head)
    yield title.i, replace(title, dep="nmod", head=name.i)
