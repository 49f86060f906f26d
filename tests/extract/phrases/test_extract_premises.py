"""Where somebody was born, lives or died who did so on premises without a name."""

from __future__ import annotations

import pytest

from tests.given import Claims


@pytest.mark.parametrize(
    ("text", "predicate"),
    [
        ("Lena Ostrow was born in a farmhouse in Leeds.", "schema:birthPlace"),
        ("Lena Ostrow died in a hospital in Leeds.", "schema:deathPlace"),
        ("Lena Ostrow lives in a room in a hostel in Leeds.", "schema:homeLocation"),
        ("Lena Ostrow lives in a flat in the centre of Leeds.", "schema:homeLocation"),
        ("Lena Ostrow was born in what is now Leeds.", "schema:birthPlace"),
        ("Lena Ostrow was born in a cabin in what was then Leeds.", "schema:birthPlace"),
    ],
)
def test_the_place_around_unnamed_premises_is_meant(
    claims: Claims, text: str, predicate: str
) -> None:
    assert ("Lena Ostrow", predicate, "Leeds", "asserted") in claims(text)


def test_what_is_on_its_way_to_a_place_is_not_there(claims: Claims) -> None:
    found = claims("Lena Ostrow was born in a car on the way to Leeds.")
    assert "schema:birthPlace" not in {claim[1] for claim in found}


def test_a_film_that_is_shot_is_not_attacked(claims: Claims) -> None:
    """Trap: who shoots a documentary about a man shot nobody."""
    found = claims("Lena Ostrow shot a documentary about Marek Dolan in Leeds.")
    assert "kg:Attack" not in {claim[2] for claim in found}
    shot = claims("Lena Ostrow shot a driver in Leeds.")
    assert "kg:Attack" in {claim[2] for claim in shot}
