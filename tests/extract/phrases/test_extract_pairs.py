"""Couples and their children, whatever the parser hangs the names on."""

from __future__ import annotations

import pytest

from tests.given import Claims


def _parents(claims: Claims, text: str) -> set[tuple[str, str]]:
    return {(who, whom) for who, role, whom, _ in claims(text) if role == "schema:parent"}


@pytest.mark.parametrize(
    "text",
    [
        "Petra Novak married Marek Dolan in 1994; their children were Lena and Karel.",
        "Marek Dolan and his wife, Petra Novak, live in Graz with their two sons: Lena and Karel.",
    ],
)
def test_children_of_a_couple_are_those_of_both(claims: Claims, text: str) -> None:
    couple = {"Petra Novak", "Marek Dolan"}
    assert _parents(claims, text) == {(c, p) for c in ("Lena", "Karel") for p in couple}


def test_they_are_nobody_where_a_group_is_nearer(claims: Claims) -> None:
    text = "Petra Novak and Marek Dolan met two strikers in Graz and praised their son, Karel Berg."
    assert not _parents(claims, text)


def test_a_second_noun_shares_the_owner_of_the_first(claims: Claims) -> None:
    text = "Petra Novak lives in Graz with her husband Marek Dolan and son Karel."
    assert ("Karel", "her") in _parents(claims, text)


def test_the_son_of_somebody_is_no_town(claims: Claims) -> None:
    text = "Karel Dolan was born in Graz, Austria, the son of Marek Dolan, a miner."
    assert _parents(claims, text) == {("Karel Dolan", "Marek Dolan")}


def test_a_title_is_that_of_the_name_behind_it(claims: Claims) -> None:
    text = "She was the daughter of philosopher Marek Dolan, of whom she published two letters."
    assert _parents(claims, text) == {("She", "Marek Dolan")}
