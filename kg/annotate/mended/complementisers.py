"""Parses in which what is said is told of the word for saying it.

"The report that Lund had left Norvik", "charges he robbed Lund": the parser takes "that" for an
object and the clause for one about the report or the charges, as if the article told it. A clause
with a subject and an object of its own lacks nothing: it is what they say.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from kg.annotate.labels import NOUNS, SUBJECTS
from kg.annotate.mended.reparsed import reparsed
from kg.annotate.word_lists import name_rules
from kg.model import Sentence, Token
from kg.ontology import Ontology

_OBJECTS = frozenset({"dobj", "dative"})
_CLAUSES = frozenset({"relcl", "acl", "ccomp"})
_FILLED = frozenset({"dobj", "nsubjpass", "attr", "acomp", "ccomp", "oprd"})
_RELATIVE = frozenset({"WDT", "WP", "WP$", "WRB"})


def complemented(sentence: Sentence, ontology: Ontology) -> Sentence:
    """The sentence, with such clauses as complements of their nouns."""
    tokens = sentence.tokens
    changed = [*_marked(tokens), *_bare(tokens, ontology)]
    return reparsed(sentence, {t.i: t for t in changed})


def _marked(tokens: Sequence[Token]) -> Iterator[Token]:
    """ "That" and the verb of "the report that Lund had left Norvik"."""
    for word in tokens:
        verb = tokens[word.head]
        if word.tag != "WDT" or word.text.lower() != "that" or word.dep not in _OBJECTS:
            continue
        noun = tokens[verb.head]
        if verb.dep in _CLAUSES and noun.pos == "NOUN" and _is_full(tokens, word, verb):
            yield replace(word, tag="IN", pos="SCONJ", dep="mark")
            yield replace(verb, dep="acl")


def _is_full(tokens: Sequence[Token], word: Token, verb: Token) -> bool:
    """Whether a verb has a subject and an object besides, and takes no second one."""
    own = {t.dep for t in tokens if t.head == verb.i and t.i != word.i}
    rules = name_rules()
    return {"nsubj", "dobj"} <= own and verb.lemma not in rules["calling"] | rules["making"]


def _bare(tokens: Sequence[Token], ontology: Ontology) -> Iterator[Token]:
    """The verb of "charges he robbed Lund" and "told police he robbed Lund"; not of "charges he
    denies"."""
    for verb in tokens:
        noun = tokens[verb.head]
        if verb.dep != "relcl" or noun.pos not in NOUNS or noun.i > verb.i:
            continue
        told = tokens[noun.head]
        telling = noun.dep in _OBJECTS and told.lemma in name_rules()["telling"]
        says = any(entry.complement for entry in ontology.by_lemma(noun.lemma, "noun"))
        if (telling or says) and _lacks_nothing(tokens, noun, verb):
            yield replace(verb, dep="ccomp", head=told.i) if telling else replace(verb, dep="acl")


def _lacks_nothing(tokens: Sequence[Token], noun: Token, verb: Token) -> bool:
    own = [t for t in tokens if t.head == verb.i]
    before = [t for t in tokens[noun.i + 1 : verb.i] if t in own]
    stranded = any(t.dep == "prep" and not any(o.head == t.i for o in tokens[t.i :]) for t in own)
    opened = any(t.tag in _RELATIVE for t in tokens[noun.i + 1 : verb.i])
    subject = any(t.dep in SUBJECTS for t in before)
    return subject and not opened and not stranded and any(t.dep in _FILLED for t in own)
