"""Where the words of the lexicon stand in a sentence."""

from __future__ import annotations

import re
from collections.abc import Container, Iterator, Sequence
from dataclasses import dataclass

from kg.extract.sentence.split_words import split_forms
from kg.extract.syntax import Parse
from kg.model import Token
from kg.ontology import Entry, Ontology

_POS = {
    "VERB": "verb",
    "AUX": "verb",
    "NOUN": "noun",
    "PROPN": "noun",
    "ADJ": "adjective",
    "ADV": "adverb",
}


# What follows an infinitive that ends in "e", by the tag of the form.
_DOUBLING = re.compile(r"[^aeiou]+[aeiou][bdgmnprt]")
_ENDINGS = {"VBD": ("ed",), "VBN": ("ed",), "VBZ": ("es",), "VBG": ("ing",)}


@dataclass(frozen=True, slots=True)
class Trigger:
    """A word of the lexicon in a sentence: tokens `start`..`end`, its head and its entries;
    `apart` are words of it that stand behind its object."""

    head: Token
    start: int
    end: int
    entries: tuple[Entry, ...]
    apart: frozenset[int] = frozenset()


def find_triggers(parse: Parse, ontology: Ontology, named: frozenset[int]) -> Iterator[Trigger]:
    """Each token with entries, unless it is part of a name. Longer expressions win, and their
    words mean nothing by themselves: the "fire" of "opened fire" burns nothing."""
    found = list(_matches(parse, ontology, named))
    inside = {i for t in found if t.end - t.start > 1 for i in range(t.start, t.end)}
    inside |= {i for t in found for i in t.apart}
    yield from (t for t in found if t.end - t.start > 1 or t.start not in inside)


def _matches(parse: Parse, ontology: Ontology, named: frozenset[int]) -> Iterator[Trigger]:
    """Each word with entries and the longest expression that it ends or begins."""
    for token in parse.tokens:
        pos = _part_of_speech(token, ontology)
        if pos is None or token.i in named:
            continue
        split = _split(parse, token, pos, ontology)
        if split is not None:
            yield split
            continue
        for lemma, start, end in _forms(parse, token, pos, ontology.in_phrases):
            entries = ontology.by_lemma(lemma, pos)
            # "Labour Party leader" is a leader, and no party leader.
            if entries and named.isdisjoint(range(start, end)):
                yield Trigger(_top(parse, token, start, end), start, end, entries)
                break


def _split(parse: Parse, token: Token, pos: str, ontology: Ontology) -> Trigger | None:
    """ "Placed Rossi under arrest": the expression around an object, None if there is none."""
    if pos != "verb" or token.lemma not in ontology.in_phrases:
        return None
    for lemma, apart in split_forms(parse, token):
        entries = ontology.by_lemma(lemma, "verb")
        if entries:
            return Trigger(token, token.i, token.i + 1, entries, apart)
    return None


def _top(parse: Parse, token: Token, start: int, end: int) -> Token:
    """The word of an expression on which the others hang: the "secretary" of state."""
    while token.head != token.i and start <= token.head < end:
        token = parse.head(token)
    return token


def _part_of_speech(token: Token, ontology: Ontology) -> str | None:
    """ "Alleged" before a noun is an adjective, even where the tagger sees a verb, and so is a word
    with a hyphen ("would-be") that it takes for a noun."""
    qualifying = token.dep == "amod" or (token.dep == "compound" and "-" in token.text)
    if qualifying and ontology.by_lemma(token.text.lower(), "adjective"):
        return "adjective"
    return _POS.get(token.pos)


def _forms(
    parse: Parse, token: Token, pos: str, in_phrases: Container[str]
) -> Iterator[tuple[str, int, int]]:
    """(lemma, start, end) of the expressions that may end or begin at a token, longest first.

    `in_phrases` holds the words that lemmas of several words are made of.
    """
    words = parse.words
    i = token.i
    found = dict.fromkeys((token.lemma, words[i], *_stems(words[i], token.tag)))
    heads = [head for head in found if not _is_misread(head, words[i])]
    yield from _hyphenated(words, i, heads)
    phrasal = [head for head in heads if head in in_phrases]
    for length in (2, 1) if phrasal else ():
        before = _joined(words[max(i - length, 0) : i])
        for head in phrasal:
            led = pos == "verb" and length == 1 and parse.tokens[i - 1].pos == "ADV"
            if (led or pos in {"noun", "adjective"}) and i >= length:
                yield f"{before} {head}", i - length, i + 1
            if pos == "verb" and i + length < len(words):
                yield f"{head} {_joined(words[i + 1 : i + 1 + length])}", i, i + 1 + length
    if pos == "verb":
        for particle in parse.below(token, "prt"):
            yield f"{token.lemma} {_with_not(parse, particle)}", i, i + 1
        if phrasal and _has_of_behind_object(parse, token):
            yield f"{token.lemma} of", i, i + 1
    for head in heads:
        yield head, i, i + 1


def _with_not(parse: Parse, particle: Token) -> str:
    """The "not guilty" of "found him not guilty", the "guilty" of "found him guilty"."""
    word = particle.text.lower()
    return f"not {word}" if parse.below(particle, "neg") else word


def _has_of_behind_object(parse: Parse, verb: Token) -> bool:
    """ "Cleared him of murder"."""
    if "of" not in parse.vocabulary or not parse.below(verb, "dobj"):
        return False
    return any(parse.words[prep.i] == "of" for prep in parse.below(verb, "prep"))


def _is_misread(lemma: str, word: str) -> bool:
    """True for "spar" of "spared": it would double its last letter."""
    return word == f"{lemma}ed" and _DOUBLING.fullmatch(lemma) is not None


def _stems(word: str, tag: str) -> tuple[str, ...]:
    """The infinitive of a regular form, where the model's is none ("hoped", "hopes": "hop")."""
    stems = [word.removesuffix(end) for end in _ENDINGS.get(tag, ()) if word.endswith(end)]
    return tuple(form for stem in stems for form in (f"{stem}e", stem))


def _hyphenated(
    words: Sequence[str], i: int, heads: Sequence[str]
) -> Iterator[tuple[str, int, int]]:
    """Words that the parser splits at their hyphen: "secretary-general", "co-founder"."""
    for head in heads:
        if words[i + 1 : i + 2] == ["-"] and i + 2 < len(words):
            yield f"{head}-{words[i + 2]}", i, i + 3
        if i > 1 and words[i - 1] == "-":
            yield f"{words[i - 2]}-{head}", i - 2, i + 1


def _joined(words: Sequence[str]) -> str:
    return " ".join(words)
