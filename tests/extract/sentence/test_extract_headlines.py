"""Headlines leave out "was": whom it befell did not do it."""

from __future__ import annotations

import pytest

from tests.given import Claims


@pytest.mark.parametrize(
    ("headline", "event", "role"),
    [
        ("Bike rider shot with pellet gun.", "shot", "affected"),
        ("Woman stabbed while jogging near park.", "stabbed", "affected"),
        ("Local restaurant robbed.", "robbed", "affected"),
        ("Drivers warned to stay at home.", "warned", "recipient"),
    ],
)
def test_subject_of_a_headline_is_whom_it_befell(
    claims: Claims, headline: str, event: str, role: str
) -> None:
    roles = {p for s, p, _, _ in claims(f"{headline} Lena Ostrow said so.") if s == event}
    assert f"kg:{role}" in roles
    assert "kg:agent" not in roles


@pytest.mark.parametrize(
    ("text", "event"),
    [
        ("Robbers attacked a bank. Lena Ostrow said so.", "attacked"),
        ("Lena Ostrow said so. Gunmen attacked at dawn.", "attacked"),
        ("Mayor Petr Sova threatened to resign. Lena Ostrow said so.", "threatened"),
    ],
)
def test_who_acts_still_does(claims: Claims, text: str, event: str) -> None:
    assert "kg:agent" in {p for s, p, _, _ in claims(text) if s == event}


def test_graduate_of_a_first_line_is_no_object(claims: Claims) -> None:
    found = claims("Marek Dolan graduated with distinction from Lund University. He left.")
    assert ("Marek Dolan", "schema:alumniOf", "Lund University", "asserted") in found
