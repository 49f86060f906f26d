"""Posts that somebody gives up, loses or takes over from another."""

from __future__ import annotations

import pytest

from tests.given import Claims

MEMBER = "org:member"
NOW = {"kg:leads", "schema:memberOf", "schema:worksFor"}


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
        "Karl Roe, who had worked for the FBI, spoke.",
        "Karl Roe, an ex-member of the FBI, spoke.",
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


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Siemens fired Karl Roe last week.", "employee"),
        ("Karl Roe was dismissed from Siemens in May.", "employee"),
        ("Karl Roe, who retired from Siemens, spoke.", "employee"),
        ("Karl Roe quit the Labour Party.", "member"),
    ],
)
def test_who_was_fired_or_left_has_worked_there(claims: Claims, text: str, title: str) -> None:
    found = claims(text)
    assert (title, MEMBER, "Karl Roe", "asserted") in found
    assert not [c for c in found if c[0] == "Karl Roe" and c[1] in NOW | {"kg:relatedTo"}]


@pytest.mark.parametrize("text", ["Siemens may fire Karl Roe.", "Karl Roe may quit Siemens."])
def test_who_may_leave_works_there_still(claims: Claims, text: str) -> None:
    assert ("Karl Roe", "schema:worksFor", "Siemens", "asserted") in claims(text)


@pytest.mark.parametrize(
    "text",
    [
        "Ana Lund fired Karl Roe.",
        "Karl Roe retired from the race.",
        "Oxfam dismissed the claim of Karl Roe.",
    ],
)
def test_who_fires_somebody_is_no_body_and_a_race_neither(claims: Claims, text: str) -> None:
    assert MEMBER not in {predicate for _, predicate, _, _ in claims(text)}
