"""Facts and posts as rows for the page."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from kg.model import Fact, Knowledge, Ref, Support, Term, Value
from kg.network import Membership
from kg.page.index import Index
from kg.page.posts import posts
from kg.page.readable import BOUNDS, post_words, readable

Row = dict[str, Any]


def fact_rows(
    knowledge: Knowledge, numbers: Index, kinds: Sequence[Mapping[str, Any]]
) -> list[Row]:
    """One row a fact of the graph: subject `s`, predicate `p`, object `o` or its words `v`."""
    bounds = _bounds(knowledge.facts)
    return [
        {
            "s": numbers.entity(fact.subject),
            "p": numbers.predicates[fact.predicate],
            **_object(fact, numbers, kinds, bounds),
            "claims": _claims(fact.claims, numbers),
        }
        for fact in knowledge.facts
    ]


def post_rows(knowledge: Knowledge, numbers: Index) -> list[Row]:
    """One row a post: its holder `s`, its place `o`, its name with dates, the record behind it.

    A post whose place no article names is a value `v` of its holder.
    """
    return [_post_row(post, numbers) for post in posts(knowledge)]


def _post_row(post: Membership, numbers: Index) -> Row:
    words = post_words(post)
    place = {"o": numbers.entity(post.organisation)} if post.organisation else {"v": words}
    return {
        "s": numbers.entity(post.person),
        "name": words if post.organisation else "post",
        **place,
        "record": numbers.entity(post.id),
        "claims": _claims(_one_a_sentence(post.claims), numbers),
    }


def _object(
    fact: Fact, numbers: Index, kinds: Sequence[Mapping[str, Any]], bounds: Mapping[str, str]
) -> Row:
    match fact.object:
        case Ref(id=iri):
            return {"o": numbers.entity(iri)}
        case Term(curie=curie):
            return {"v": kinds[numbers.kinds[curie]]["name"]}
        case value:
            return {"v": _words(fact, value, bounds)}


def _words(fact: Fact, value: Value, bounds: Mapping[str, str]) -> str:
    if fact.predicate == "kg:size" and fact.subject in bounds:
        return f"{bounds[fact.subject]} {readable(value)}"
    if fact.predicate == "kg:sizeBound":
        return BOUNDS.get(value.text, value.text)
    return readable(value)


def _bounds(facts: Iterable[Fact]) -> dict[str, str]:
    """What to put before the size of each group: "at least"."""
    return {
        fact.subject: BOUNDS[fact.object.text]
        for fact in facts
        if fact.predicate == "kg:sizeBound"
        and isinstance(fact.object, Value)
        and fact.object.text in BOUNDS
    }


def _one_a_sentence(claims: Iterable[Support]) -> list[Support]:
    """The parts of a post are told together: keep one claim for each telling."""
    tellings = {(c.sentence, c.factuality, c.speaker): c for c in reversed(tuple(claims))}
    return list(reversed(tellings.values()))


def _claims(claims: Iterable[Support], numbers: Index) -> list[int]:
    return [numbers.claims[claim.claim] for claim in claims]
