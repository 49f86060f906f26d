"""Expressions with their object inside: "placed Rossi under arrest", "took nine people hostage",
"found Rossi guilty"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from kg.extract.syntax import Parse
from kg.model import Token
from kg.ontology import Ontology

# How the parser may hang the "hostage" of "took nine people hostage" and the "guilty" of "found".
_TAILS = frozenset({"dobj", "oprd", "attr", "advmod", "npadvmod", "acomp", "ccomp"})
_OBJECTS = frozenset({"dobj", "dative", "iobj"})


def closed(tokens: Sequence[Token], ontology: Ontology) -> tuple[Token, ...]:
    """The tokens of a sentence; a noun that ends an expression of the lexicon behind the object
    ("hostage") is a particle of the verb, and the object alone its object. What hangs on the end
    of an expression ("placed under investigation for fraud") hangs on its verb.
    """
    changed: dict[int, Token] = {}
    for tail in tokens:
        if tail.text.lower() not in ontology.in_phrases:
            continue
        if tail.dep in _TAILS and _ends(tokens[tail.head], tail, ontology):
            changed |= {t.i: t for t in _closing(tokens, tail)}
        elif tail.dep == "pobj":
            changed |= {t.i: t for t in _raised(tokens, tail, ontology)}
    return tuple(changed.get(t.i, t) for t in tokens) if changed else tuple(tokens)


def _raised(tokens: Sequence[Token], noun: Token, ontology: Ontology) -> Iterator[Token]:
    prep = tokens[noun.head]
    verb = tokens[prep.head]
    if verb.dep in {"dobj", "nsubjpass"}:
        verb = tokens[verb.head]
    expression = f"{verb.lemma} {_words(tokens[prep.i : noun.i + 1])}"
    if verb.pos == "VERB" and noun.i <= prep.i + 2 and ontology.by_lemma(expression, "verb"):
        for below in (t for t in tokens if t.head == noun.i and t.dep == "prep"):
            if below.text.lower() != "by":  # whoever did it is looked for there
                yield replace(below, head=verb.i)


def _words(tokens: Sequence[Token]) -> str:
    return " ".join(t.text.lower() for t in tokens)


def _ends(verb: Token, tail: Token, ontology: Ontology) -> bool:
    """True if the word ends an expression that the verb before it begins."""
    if verb.pos != "VERB" or verb.i > tail.i:
        return False
    return bool(ontology.by_lemma(f"{verb.lemma} {tail.text.lower()}", "verb"))


def _closing(tokens: Sequence[Token], tail: Token) -> Iterator[Token]:
    """The end of an expression as a particle, its object, and as the verb's own what hangs on an
    adjective at the end ("found guilty of murder")."""
    verb = tokens[tail.head]
    between = [t for t in tokens[verb.i + 1 : tail.i] if t.head in {verb.i, tail.i}]
    objects = [t for t in between if t.head == verb.i and t.dep in _OBJECTS]
    objects = objects or [t for t in between if t.dep == "compound" and t.i == tail.i - 1]
    objects = objects or [t for t in between if t.dep == "nsubj" and tail.pos == "ADJ"]
    if objects:
        yield replace(tail, dep="prt")
        yield replace(objects[-1], dep="dobj", head=verb.i)
    if tail.pos == "ADJ":
        behind = (t for t in tokens[tail.i :] if t.head == tail.i and t.dep == "prep")
        yield from (replace(t, head=verb.i) for t in behind)


def split_forms(parse: Parse, verb: Token) -> Iterator[tuple[str, frozenset[int]]]:
    """(expression, the words behind the verb or its object) of each noun that "under", "to" and
    the like lead to from an object of the verb, and "at the hands" behind the verb itself."""
    for prep in parse.below(verb, "prep"):
        for noun in parse.below(prep, "pobj"):
            if prep.i == verb.i + 1 and noun.i == prep.i + 2:
                words = parse.tokens[prep.i : noun.i + 1]
                yield f"{verb.lemma} {_words(words)}", frozenset(t.i for t in words)
    for thing in parse.below(verb, "dobj"):
        for prep in (*parse.below(verb, "prep"), *parse.below(thing, "prep")):
            for noun in parse.below(prep, "pobj"):
                if thing.i < prep.i and noun.i == prep.i + 1:
                    lemma = f"{verb.lemma} {prep.text.lower()} {noun.text.lower()}"
                    yield lemma, frozenset({prep.i, noun.i})
