"""Whose age tells two bearers of one name apart."""

from __future__ import annotations

from datetime import date

import pytest

from kg.model import Annotated, Article, Block, BlockKind, Claim, Form, Mention, Span, Term
from kg.ontology import load
from kg.resolve import who_is_who
from kg.resolve.ages import born

PERSON = "kg:Person"
NAME = "Ana Rowan"


def told(article: str, text: str, year: int | None = 2025, kind: str = PERSON) -> Annotated:
    """An article in which `NAME` is somebody's."""
    start = text.index(NAME)
    mention = Mention(Span(article, start, start + len(NAME)), kind, NAME, Form.NAME, start)
    day = date(year, 5, 4) if year else None
    block = Block(BlockKind.PARAGRAPH, 0, len(text))
    made = Article(article, f"{article}.txt", published=day, text=text, blocks=(block,))
    return Annotated(made, (), (mention,), {})


def people(*found: Annotated) -> int:
    """How many people the articles name."""
    claims = [
        [Claim(m, "rdf:type", Term(PERSON), m.span, "hand", 0.9) for m in one.mentions]
        for one in found
    ]
    return len(set(who_is_who(list(zip(found, claims, strict=True)), load()).values()))


@pytest.mark.parametrize(
    "text",
    [
        "Ana Rowan, 34, left.",
        "Ana Rowan, aged 34, left.",
        "Ana Rowan, 34, of Graz left.",
        "It was the 34-year-old Ana Rowan.",
        "The 34-year-old fish trader Ana Rowan left.",
    ],
)
def test_an_age_leaves_four_years_of_birth(text: str) -> None:
    years = [year for _, (aspect, year) in born([told("a", text)]) if aspect == "born"]
    assert years == ["1989", "1990", "1991", "1992"]


@pytest.mark.parametrize(
    "text",
    [
        "Ana Rowan, 34 points, won.",
        "Ana Rowan, 3, won.",
        "Ana Rowan met a 34-year-old.",
        "Of Ana Rowan in 34, nothing.",
    ],
)
def test_other_figures_are_no_age(text: str) -> None:
    assert not list(born([told("a", text)]))


def test_nobody_is_born_by_an_article_of_no_day_and_no_firm_is() -> None:
    assert not list(born([told("a", "Ana Rowan, 34, left.", None)]))
    assert not list(born([told("a", "Ana Rowan, 34, left.", kind="kg:Organisation")]))


def test_two_of_one_name_and_other_ages_are_two() -> None:
    young, old = told("a", "Ana Rowan, 34, left."), told("b", "Ana Rowan, 61, left.")
    assert people(young, old) == people(old, young) == 2


def test_one_is_older_in_a_later_article_and_reports_may_be_a_year_out() -> None:
    first, later = told("a", "Ana Rowan, 34, left."), told("b", "Ana Rowan, 44, left.", 2035)
    assert people(first, later) == 1
    assert people(first, told("b", "Ana Rowan, 35, left.")) == 1
    assert people(first, told("b", "Ana Rowan left.")) == 1
