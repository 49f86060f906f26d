"""Where people are from by what stands right behind their names."""

from __future__ import annotations

import pytest

from tests.given import Claims

LENA, MAREK = "Lena Ostrow", "Marek Dolan"


def _homes(claims: Claims, text: str) -> set[tuple[str, str]]:
    return {(who, town) for who, role, town, _ in claims(text) if role == "schema:homeLocation"}


@pytest.mark.parametrize(
    "text",
    [
        "Lena Ostrow, 44, Graz, was charged with theft.",
        "Sen. Lena Ostrow, D-Graz, voted against the bill.",
        "Sen. Lena Ostrow (R-Graz) voted against the bill.",
        "They named Marek Dolan, 22, and Lena Ostrow, 23, from Graz.",
    ],
)
def test_home_behind_an_age_or_a_party(claims: Claims, text: str) -> None:
    assert _homes(claims, text) == {(LENA, "Graz")}


@pytest.mark.parametrize(
    "text",
    [
        "Lena Ostrow and Marek Dolan, both of Graz, were held.",
        "Lena Ostrow, 30, and Marek Dolan, 33, both from Graz, were held.",
        "Residents Lena Ostrow and Marek Dolan of Graz sued the firm.",
    ],
)
def test_home_of_both(claims: Claims, text: str) -> None:
    assert _homes(claims, text) == {(LENA, "Graz"), (MAREK, "Graz")}


def test_home_of_two_of_one_name(claims: Claims) -> None:
    found = _homes(claims, "Ivo and Lena Ostrow of Graz had three children.")
    assert found == {("Ivo", "Graz"), (LENA, "Graz")}


@pytest.mark.parametrize(
    "text",
    [
        "Marek Dolan and Lena Ostrow of Graz met.",
        "Marek Dolan, 31, of Linz, and Lena Ostrow of Graz met.",
    ],
)
def test_home_of_the_second_is_not_that_of_the_first(claims: Claims, text: str) -> None:
    assert (MAREK, "Graz") not in _homes(claims, text)


@pytest.mark.parametrize(
    "text",
    [
        "They drove Marek Dolan and Lena Ostrow from Graz to Linz.",
        "Lena Ostrow, 44, Graz police chief, was charged.",
    ],
)
def test_where_a_way_begins_or_a_post_is_is_no_home(claims: Claims, text: str) -> None:
    assert not _homes(claims, text)
