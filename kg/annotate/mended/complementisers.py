"""Parses in which a "that" with no place in its clause is the object of its verb.

"The report that Lund had left Norvik": the verb has its object, so the clause is what the report
says, and not what is said of the report.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from kg.annotate.mended.reparsed import reparsed
from kg.annotate.word_lists import name_rules
from kg.model import Sentence, Token

_OBJECTS = frozenset({"dobj", "dative"})
_CLAUSES = frozenset({"relcl", "acl", "ccomp"})


def complemented(sentence: Sentence) -> Sentence:
    """The sentence, with such words as marks of the clauses they open."""
    return reparsed(sentence, {t.i: t for t in _changed(sentence.tokens)})


def _changed(tokens: Sequence[Token]) -> Iterator[Token]:
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
