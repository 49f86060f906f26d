"""Names that a noun for people announces: "their two sons: Karl and Ole Lund".

The parser often hangs such names on the verb, or on what stands before the noun.
"""

from __future__ import annotations

from collections.abc import Container, Iterator, Sequence
from dataclasses import replace

from kg.annotate.labels import SUBJECTS
from kg.annotate.nouns import noun_at
from kg.annotate.runs import run_end
from kg.model import Token
from kg.ontology import Ontology

_ANNOUNCING = frozenset({",", ":", ";", "-", "–", "—", "("})
# What brings whose people they are.
_OF = frozenset({"of", "from", "at", "with"})
_JOINING = frozenset({",", "and", "&"})


def announced(
    tokens: Sequence[Token], people: Container[int], ontology: Ontology
) -> tuple[Token, ...]:
    """The tokens of a sentence, the names behind a noun for people in apposition to it.

    `people` are the heads of people's names.
    """
    moved = list(tokens)
    for noun in tokens:
        if noun.pos != "NOUN" or noun.i + 1 == len(tokens):
            continue
        end = _phrase_end(tokens, noun) if noun.tag == "NNS" else len(tokens)
        if end < len(tokens) and tokens[end].text in _ANNOUNCING:
            names = list(_list_behind(tokens, end + 1, people))
            if _is_announced(noun, names) and _denotes_people(tokens, noun, ontology):
                _put_under(moved, noun, names)
        elif noun.tag == "NN" and tokens[noun.i + 1].pos == "PROPN":
            name = _name_from(tokens, noun.i + 1, people)
            if name and _is_past(noun, name) and _denotes_people(tokens, noun, ontology):
                _put_under(moved, noun, [name])
    return tuple(moved)


def _phrase_end(tokens: Sequence[Token], noun: Token) -> int:
    """Where a noun ends, with what names whose it is: "employees of Norvik"."""
    after = noun.i + 1
    if tokens[after].text not in _OF or tokens[after].head != noun.i:
        return after
    return run_end(tokens, after + 1, lambda t: t.pos == "PROPN" or t.tag == "DT")


def _is_past(noun: Token, name: Token) -> bool:
    """True for the Rossi of "daughter of poet Rossi" where the parser takes it for the daughter."""
    return name.dep == "appos" and name.head < noun.i and noun.head < noun.i


def _denotes_people(tokens: Sequence[Token], noun: Token, ontology: Ontology) -> bool:
    entry = noun_at(tokens, noun, ontology)
    return entry is not None and ontology.is_a(entry.denotes, "kg:Person")


def _is_announced(noun: Token, names: Sequence[Token]) -> bool:
    """True for two or more names none of which does something by itself, or all what the noun
    does: "two clerks, Rossi and Berg, left"."""
    if len(names) < 2:
        return False
    if names[0].dep in SUBJECTS:
        return noun.dep in SUBJECTS and names[0].head == noun.head
    return names[0].dep != "appos" or names[0].head != noun.i


def _list_behind(tokens: Sequence[Token], start: int, people: Container[int]) -> Iterator[Token]:
    """The heads of the names that follow each other, with commas and "and" between."""
    name = _name_from(tokens, start, people)
    while name is not None:
        yield name
        start = name.i + 1
        while start < len(tokens) and tokens[start].text in _JOINING:
            start += 1
        name = _name_from(tokens, start, people) if start > name.i + 1 else None


def _name_from(tokens: Sequence[Token], start: int, people: Container[int]) -> Token | None:
    """The head of the person's name that begins at `start`."""
    for token in tokens[start:]:
        if token.i in people:
            return token
        if token.pos != "PROPN":
            return None
    return None


def _put_under(tokens: list[Token], noun: Token, names: Sequence[Token]) -> None:
    """Hang the first name on the noun and the others on the first."""
    first = names[0]
    if noun.head == first.i:  # "with their children - Karl": the noun is the object
        tokens[noun.i] = replace(noun, head=first.head, dep=first.dep)
    tokens[first.i] = replace(first, head=noun.i, dep="appos")
    for other in names[1:]:
        tokens[other.i] = replace(other, head=first.i, dep="conj")
