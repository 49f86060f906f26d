"""Parses in which somebody's relative and the relative's name are two subjects of one verb.

"Her son, Dennis Lund, left" is read as it should be; of "Her son, Dennis Lund left" the parser
makes a son beside whom Lund left.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from kg.annotate.nouns import may_denote
from kg.annotate.reparsed import reparsed
from kg.annotate.runs import run_end
from kg.model import Sentence, Token
from kg.ontology import Ontology

_LOOSE = frozenset({"npadvmod", "nsubj", "nsubjpass"})
_SUBJECTS = frozenset({"nsubj", "nsubjpass"})


def owned(sentence: Sentence, ontology: Ontology) -> Sentence:
    """The sentence, with such names in apposition to the noun."""
    changed: dict[int, Token] = {}
    for noun, name in _pairs(sentence.tokens, ontology):
        changed[noun.i] = replace(noun, dep=name.dep)
        changed[name.i] = replace(name, dep="appos", head=noun.i)
    return reparsed(sentence, changed)


def _pairs(tokens: Sequence[Token], ontology: Ontology) -> Iterator[tuple[Token, Token]]:
    """(noun for one person with an owner, name of a person right behind it)."""
    for owner in tokens:
        noun = tokens[owner.head]
        if owner.dep != "poss" or noun.tag != "NN" or noun.dep not in _LOOSE:
            continue
        name = _name_behind(tokens, noun)
        if name is not None and may_denote(noun.lemma, ("kg:Person",), ontology):
            yield noun, name


def _name_behind(tokens: Sequence[Token], noun: Token) -> Token | None:
    """The subject of the noun's verb that begins behind the noun, a comma apart or none."""
    start = noun.i + 1
    if tokens[start : start + 1] and tokens[start].text == ",":
        start += 1
    end = run_end(tokens, start, lambda t: t.dep == "compound")
    name = tokens[end : end + 1]
    same = bool(name) and name[0].head == noun.head and name[0].dep in _SUBJECTS
    return name[0] if same and name[0].ner.endswith("PERSON") else None
