"""The pipeline of `kg build`: the same functions with the same defaults."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from kg.annotate import NameFinder, annotate
from kg.annotate.names.find_names import find_names
from kg.extract import extract
from kg.graph import DEFAULT_BASE
from kg.model import Annotated, Article, Claim, Factuality, Knowledge
from kg.ontology import load
from kg.resolve import resolve

# Annotators mark what a text says, whoever says it, and not what it denies or plans.
TOLD = frozenset({Factuality.ASSERTED, Factuality.REPORTED, Factuality.ALLEGED})


@dataclass(frozen=True, slots=True)
class Reading:
    """One article as `kg build` understands it before identities are decided."""

    annotated: Annotated
    claims: tuple[Claim, ...]

    @property
    def article(self) -> Article:
        """The article."""
        return self.annotated.article

    @property
    def told(self) -> tuple[Claim, ...]:
        """The claims that say that something is so."""
        return tuple(c for c in self.claims if c.stance.factuality in TOLD)


def read(articles: Iterable[Article], finder: NameFinder = find_names) -> Iterator[Reading]:
    """Yield each article with its annotations and claims, in the order given."""
    ontology = load()
    for annotated in annotate(articles, ontology, finder=finder):
        yield Reading(annotated, extract(annotated, ontology))


def know(readings: Sequence[Reading]) -> Knowledge:
    """The graph of some articles."""
    found = [(reading.annotated, reading.claims) for reading in readings]
    return resolve(found, load(), DEFAULT_BASE)
