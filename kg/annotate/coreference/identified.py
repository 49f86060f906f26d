"""Whom a text says a description is: "The suspect, identified as Ana Lund", "The patient was"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kg.annotate.mentions.described_names import fits
from kg.annotate.placed import Placed
from kg.model import Form, Mention, Sentence, Token
from kg.ontology import Ontology

_NAMING = frozenset({"identify", "name"})
_OPEN = frozenset({"neg", "mark"})


def identified(
    here: Placed, placed: Sequence[Placed], sentences: Sequence[Sentence], ontology: Ontology
) -> Mention | None:
    """The person's name that the description `here` is said to be, None if none is.

    What is denied or only possible ("may be", "was not") says nothing.
    """
    person = here.mention.form is Form.GROUP or here.mention.kind == "kg:Person"
    if not person or here.plural or here.noun.tag != "NN":
        return None
    words = {word.i for word in _said(sentences[here.sentence].tokens, here)}
    for other in placed if words else ():
        named = other.sentence == here.sentence and other.mention.form is Form.NAME
        if named and other.head.i in words and fits("kg:Person", other.mention.kind, ontology):
            return other.mention
    return None


def _said(tokens: Sequence[Token], here: Placed) -> Iterator[Token]:
    """The words for what a description is said to be."""
    verb = tokens[here.noun.head]
    told = not _is_open(tokens, verb)
    if told and here.noun.dep == "nsubj" and verb.lemma == "be" and here.definite:
        yield from (t for t in tokens[verb.i :] if t.head == verb.i and t.dep == "attr")
    if told and here.noun.dep == "nsubjpass" and verb.lemma in _NAMING:
        yield from _called(tokens, verb)
    for clause in tokens[here.noun.i :]:
        behind = clause.dep == "acl" and clause.head == here.noun.i
        if behind and clause.tag == "VBN" and clause.lemma in _NAMING:
            yield from _called(tokens, clause)


def _called(tokens: Sequence[Token], verb: Token) -> Iterator[Token]:
    """What somebody is identified "as"; the parser may hang it on the police who do so."""
    by = {t.i for t in tokens if t.head == verb.i and t.dep == "agent"}
    near = {verb.i, *by, *(t.i for t in tokens if t.head in by)}
    markers = {t.i for t in tokens if t.text.lower() == "as" and t.head in near}
    yield from (t for t in tokens if t.head in markers and t.dep == "pobj")


def _is_open(tokens: Sequence[Token], verb: Token) -> bool:
    own = [t for t in tokens if t.head == verb.i]
    return any(t.dep in _OPEN or t.tag == "MD" for t in own) or tokens[-1].text == "?"
