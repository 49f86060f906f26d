"""A citizenship or a passport makes somebody a citizen, unless it is asked for or lost."""

from __future__ import annotations

import pytest

from tests.given import Claims


@pytest.mark.parametrize(
    ("text", "countries"),
    [
        ("Marek Dolan holds dual Norwegian and Maltese citizenship.", {"Norwegian", "Maltese"}),
        ("Marek Dolan was granted Maltese citizenship in 2014.", {"Maltese"}),
        ("Norway granted Marek Dolan Maltese citizenship.", {"Maltese"}),
        ("Marek Dolan, who holds a Maltese passport, was arrested.", {"Maltese"}),
        ("Marek Dolan's Maltese passport was seized.", {"Maltese"}),
        ("Marek Dolan applied for Maltese citizenship.", set()),
        ("Marek Dolan was denied Maltese citizenship.", set()),
        ("Marek Dolan was stripped of his Maltese citizenship.", set()),
    ],
)
def test_citizens_have_the_nationality(claims: Claims, text: str, countries: set[str]) -> None:
    found = {o for _, p, o, f in claims(text) if p == "schema:nationality" and f == "asserted"}
    assert found == countries
