"""Posts that somebody gives up, loses or takes over from another."""

from __future__ import annotations

import pytest

from tests.given import Claims

MEMBER = "org:member"
NOW = {"kg:leads", "schema:worksFor"}


@pytest.mark.parametrize(
    "text",
    [
        "Ana Lund will succeed Karl Roe as head of the FBI.",
        "Ana Lund may replace Karl Roe as head of the FBI.",
        "Ana Lund denied replacing Karl Roe as head of the FBI.",
        "Karl Roe will be succeeded by Ana Lund as head of the FBI.",
        "Ana Lund was named head of the FBI, succeeding Karl Roe.",
        "Karl Roe was replaced as head of the FBI on Monday.",
    ],
)
def test_whoever_is_followed_has_or_had_the_post_and_no_tie_of_today(
    claims: Claims, text: str
) -> None:
    found = claims(text)
    assert ("head", MEMBER, "Karl Roe", "asserted") in found
    assert not [c for c in found if c[0] == "Karl Roe" and c[1] in NOW]


@pytest.mark.parametrize(
    "text",
    [
        "Karl Roe resigned as head of the FBI.",
        "Karl Roe stepped down as head of the FBI.",
        "Karl Roe was ousted as head of the FBI.",
        "Karl Roe retired as head of the FBI in 2010.",
        "Karl Roe, until recently the head of the FBI, spoke.",
        "Karl Roe headed the FBI before he was appointed to the Supreme Court.",
        "Karl Roe headed the FBI before he became mayor.",
    ],
)
def test_who_left_a_post_has_it_no_more(claims: Claims, text: str) -> None:
    assert not [c for c in claims(text) if c[1] in NOW and c[2] == "FBI"]


@pytest.mark.parametrize(
    "text",
    [
        "Karl Roe will resign as head of the FBI.",
        "Karl Roe headed the FBI before the war broke out.",
    ],
)
def test_what_has_not_ended_a_post_leaves_it(claims: Claims, text: str) -> None:
    assert ("Karl Roe", "kg:leads", "FBI", "asserted") in claims(text)
