"""Numbers for the things of a graph, so that the page can name each by a short key."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TypeVar

from kg.errors import GraphError
from kg.model import Knowledge, Span, Support, Term

Sentence = tuple[Span, str]
Key = TypeVar("Key")


@dataclass(frozen=True, slots=True)
class Index:
    """The place of each thing in its list on the page.

    `entities` and `claims` are keyed by IRI, `articles` by id, `predicates` and `kinds` by
    CURIE, `sentences` by span and words.
    """

    entities: Mapping[str, int]
    articles: Mapping[str, int]
    predicates: Mapping[str, int]
    kinds: Mapping[str, int]
    claims: Mapping[str, int]
    sentences: Mapping[Sentence, int]

    def entity(self, iri: str) -> int:
        """The number of an entity; GraphError if the graph names it but does not hold it."""
        return _find(self.entities, iri, "entity")

    def article(self, identifier: str) -> int:
        """The number of an article; GraphError if a claim cites one that is not there."""
        return _find(self.articles, identifier, "article")


def index(knowledge: Knowledge) -> Index:
    """Number everything in `knowledge`, in its own order; CURIEs in alphabetical order."""
    claims = supports(knowledge)
    return Index(
        entities=_numbers(entity.id for entity in knowledge.entities),
        articles=_numbers(source.id for source in knowledge.sources),
        predicates=_numbers(sorted({fact.predicate for fact in knowledge.facts})),
        kinds=_numbers(sorted({entity.kind for entity in knowledge.entities} | _terms(knowledge))),
        claims=_numbers(claims),
        sentences=_numbers((claim.sentence, claim.quote) for claim in claims.values()),
    )


def supports(knowledge: Knowledge) -> dict[str, Support]:
    """Every claim of the graph once, by IRI, in the order of the facts."""
    return {claim.claim: claim for fact in knowledge.facts for claim in fact.claims}


def _terms(knowledge: Knowledge) -> set[str]:
    return {fact.object.curie for fact in knowledge.facts if isinstance(fact.object, Term)}


def _numbers(things: Iterable[Key]) -> dict[Key, int]:
    return {thing: number for number, thing in enumerate(dict.fromkeys(things))}


def _find(numbers: Mapping[str, int], key: str, noun: str) -> int:
    if key not in numbers:
        raise GraphError(
            f"the graph names the {noun} {key!r} but does not hold it; build it again with kg build"
        )
    return numbers[key]
