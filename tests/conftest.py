"""What all tests share: the model, loaded once."""

from __future__ import annotations

from datetime import date

import pytest

from kg.annotate import annotate
from kg.extract import extract
from kg.model import Annotated, Article, Block, BlockKind, Claim
from kg.ontology import load
from tests.given import Claims, Told, Understand


@pytest.fixture(scope="session")
def understand() -> Understand:
    """A function from text to its annotations and claims, by the real model."""

    def run(text: str, published: date | None = None) -> tuple[Annotated, tuple[Claim, ...]]:
        article = article_of(text, published)
        annotated = next(annotate([article], load()))
        return annotated, extract(annotated, load())

    return run


def article_of(text: str, published: date | None = None) -> Article:
    """An article of one paragraph."""
    block = Block(BlockKind.PARAGRAPH, 0, len(text))
    return Article("0" * 12, "a.txt", published=published, text=text, blocks=(block,))


@pytest.fixture(scope="session")
def claims(
    understand: Understand,
) -> Claims:
    """A function from text to (subject, predicate, object, factuality), in its words."""

    def run(text: str, published: date | None = None) -> Told:
        _, found = understand(text, published)
        return {(c.subject.text, c.predicate, _words(c), str(c.stance.factuality)) for c in found}

    return run


def _words(claim: Claim) -> str:
    return str(getattr(claim.object, "text", None) or getattr(claim.object, "curie", ""))
