"""Lists of people of whom the parser makes one."""

from __future__ import annotations

import pytest

from tests.given import Claims

_THREE = {"Marek Dolan", "Lena Ostrow", "Petra Novak"}


def _arrested(claims: Claims, text: str) -> set[str]:
    found = claims(text)
    return {who for event, role, who, _ in found if (event, role) == ("arrested", "kg:affected")}


@pytest.mark.parametrize(
    "text",
    [
        "Marek Dolan, 32, Lena Ostrow, 28, and Petra Novak, 41, were arrested in Vienna.",
        "Senator Marek Dolan, Colonel Lena Ostrow and Petra Novak, were all arrested.",
        "The suspects, Marek Dolan, Lena Ostrow and Petra Novak, were arrested in Vienna.",
        "Three men were arrested: Marek Dolan, Lena Ostrow and Petra Novak.",
    ],
)
def test_each_name_of_a_list_takes_part(claims: Claims, text: str) -> None:
    assert _arrested(claims, text) == _THREE


def test_a_title_is_that_of_the_first_name_only(claims: Claims) -> None:
    text = "President Marek Dolan, Colonel Lena Ostrow and Petra Novak, were all arrested."
    told = {(post, name) for post, role, name, _ in claims(text) if role == "org:member"}
    assert told == {("President", "Marek Dolan"), ("Colonel", "Lena Ostrow")}


def test_two_names_may_be_one_person(claims: Claims) -> None:
    assert _arrested(claims, "Marek Dolan, Petra Novak, was arrested.") == {"Marek Dolan"}
