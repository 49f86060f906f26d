"""Who may be meant by "she": by what an article tells, else by the given name."""

from __future__ import annotations

from kg.annotate.forms.gender import FEMALE, MALE, may_be
from kg.annotate.word_lists import name_rules, rows


def test_given_name_rules_out_and_says_nothing_by_itself() -> None:
    assert not may_be(FEMALE, "Hugo Lund", {})
    assert may_be(MALE, "Hugo Lund", {})
    assert may_be(FEMALE, "Kim Lund", {})
    assert may_be(MALE, "Kim Lund", {})


def test_what_an_article_tells_goes_before_a_given_name() -> None:
    told = {"Hugo Lund": FEMALE}
    assert may_be(FEMALE, "Hugo Lund", told)
    assert not may_be(MALE, "Hugo Lund", told)


def test_name_of_one_word_is_rather_a_surname() -> None:
    assert may_be(FEMALE, "James", {})


def test_table_has_each_name_once_and_two_genders() -> None:
    table = list(rows("given_names.tsv"))
    assert len({name for name, _ in table}) == len(table)
    assert {gender for _, gender in table} == {MALE, FEMALE} <= name_rules().keys()
