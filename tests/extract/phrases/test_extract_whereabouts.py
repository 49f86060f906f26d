"""Where people work, and where they only are, come from or speak of."""

from __future__ import annotations

import pytest

from tests.given import Claims

WORKS_IN = "schema:workLocation"


@pytest.mark.parametrize(
    ("text", "works"),
    [
        ("Lena Ostrow, a nurse in Graz, left.", True),
        ("Lena Ostrow, a ballet dancer in Graz, left.", True),
        ("Lena Ostrow, a doctor at a hospital in Graz, left.", True),
        ("Lena Ostrow, a baker in the Austrian town of Graz, left.", True),
        ("Lena Ostrow, owner of a restaurant in Graz, left.", True),
        ("Lena Ostrow, chief of police in Graz, left.", True),
        ("Lena Ostrow, a Hungarian who teaches in Graz, left.", True),
        ("Lena Ostrow, the lawyer of a man in Graz, left.", False),
        ("Lena Ostrow, a dairy farmer near Graz, left.", True),
        ("Lena Ostrow, who was ambassador to Graz from 1990 to 1994, left.", False),
        ("Lena Ostrow, a tourist in Graz, left.", False),
        ("Lena Ostrow, a former nurse in Graz, left.", False),
        ("Lena Ostrow, a spokeswoman for a firm in Graz, left.", False),
        ("Lena Ostrow, who worked in Graz until 2004, left.", False),
    ],
)
def test_calling_is_followed_where_it_is_told(claims: Claims, text: str, works: bool) -> None:
    assert (("Lena Ostrow", WORKS_IN, "Graz", "asserted") in claims(text)) == works


@pytest.mark.parametrize(
    ("text", "place", "works"),
    [
        ("U.S. Ambassador to Malta Lena Ostrow left.", "Malta", True),
        ("Lena Ostrow, a former ambassador to Malta, left.", "Malta", False),
        ("Lena Ostrow, a specialist in Malta, left.", "Malta", False),
        ("Lena Ostrow, a nurse on Nantucket Island, left.", "Nantucket Island", True),
        ("Lena Ostrow, an adviser on Malta, left.", "Malta", False),
    ],
)
def test_what_is_known_or_talked_about_is_no_workplace(
    claims: Claims, text: str, place: str, works: bool
) -> None:
    assert (("Lena Ostrow", WORKS_IN, place, "asserted") in claims(text)) == works


def test_native_may_have_left(claims: Claims) -> None:
    found = claims("Lena Ostrow, a Graz native who lives in Linz, left.")
    assert {o for _, p, o, _ in found if p == "schema:homeLocation"} == {"Linz"}


def test_place_behind_a_titled_name_is_where_they_work(claims: Claims) -> None:
    found = claims("Norvik spokesman Marek Dolan in Graz said the plant was safe.")
    assert ("Marek Dolan", WORKS_IN, "Graz", "asserted") in found


def test_minister_in_a_town_is_on_a_visit(claims: Claims) -> None:
    found = claims("Foreign Minister Marek Dolan in Graz said the talks had failed.")
    assert not any(p == WORKS_IN for _, p, _, _ in found)
