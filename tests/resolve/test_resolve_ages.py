"""Whose age tells two bearers of one name apart."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from kg.model import Annotated
from kg.ontology import load
from kg.resolve import who_is_who
from kg.resolve.ages import born
from tests.resolve.told import Found, Told


def told(article: str, age: int | None, year: int | None = 2025) -> Found:
    """An article of a year that names Ana Rowan, with her age if it tells it."""
    made = Told(article, date(year, 5, 4) if year else None)
    name = made.name("Ana Rowan", "kg:Person")
    annotated, claims = made.found()
    return replace(annotated, ages={name: age} if age else {}), claims


def years(found: Annotated) -> list[str]:
    return [year for _, (_, year) in born([found])]


def people(*found: Found) -> int:
    """How many people the articles name."""
    return len(set(who_is_who(found, load()).values()))


def test_an_age_leaves_four_years_of_birth() -> None:
    assert years(told("a", 34)[0]) == ["1989", "1990", "1991", "1992"]


def test_nobody_is_born_by_an_article_of_no_day() -> None:
    assert years(told("a", 34, None)[0]) == []


def test_two_of_one_name_and_other_ages_are_two() -> None:
    young, old = told("a", 34), told("b", 61)
    assert people(young, old) == people(old, young) == 2


def test_one_is_older_in_a_later_article_and_reports_may_be_a_year_out() -> None:
    assert people(told("a", 34), told("b", 44, 2035)) == 1
    assert people(told("a", 34), told("b", 35)) == 1
    assert people(told("a", 34), told("b", None)) == 1
