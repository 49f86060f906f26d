"""What a post is in where the place before it, or another post, tells."""

from __future__ import annotations

import pytest

from tests.given import Claims

IN = "org:organization"


@pytest.mark.parametrize(
    ("text", "place"),
    [
        # The parser hangs the county on the spokesman, whose police it is.
        ("Cape County police spokesman Marek Dolan resigned.", "Cape County"),
        ("Cape County Judge Marek Dolan resigned.", "Cape County"),
        ("Marek Dolan, a candidate for mayor of Vienna, resigned.", "Vienna"),
        (
            "Marek Dolan, the top Democrat on the Senate Finance Committee, resigned.",
            "Senate Finance Committee",
        ),
        (
            "Marek Dolan, a member on the Senate Finance Committee, resigned.",
            "Senate Finance Committee",
        ),
        # A body whose last word is a title too.
        ("Help came late, said Coast Guard Lt. Marek Dolan.", "Coast Guard"),
        ("National Guard Col. Marek Dolan resigned.", "National Guard"),
        ("Marek Dolan, an attorney representing Siemens, resigned.", "Siemens"),
        ("Marek Dolan, the Vienna attorney representing Siemens, resigned.", "Siemens"),
        # Whose briefing it is.
        ("At a regular Siemens briefing on Monday, spokesman Marek Dolan denied it.", "Siemens"),
        ("At the Pentagon's daily briefing, spokesman Marek Dolan denied it.", "Pentagon"),
    ],
)
def test_what_a_post_is_in(claims: Claims, text: str, place: str) -> None:
    assert place in {where for _, predicate, where, _ in claims(text) if predicate == IN}


@pytest.mark.parametrize(
    "text",
    [
        # A mayor's lawyer is not the town's.
        "Marek Dolan, a lawyer for the mayor of Vienna, resigned.",
        # Work that is done in a town is not done for it.
        "Vienna lawyer Marek Dolan resigned.",
        "Marek Dolan, a painter representing Vienna, resigned.",
    ],
)
def test_no_town_is_served(claims: Claims, text: str) -> None:
    assert not [c for c in claims(text) if c[2] == "Vienna" and c[1] in {IN, "schema:worksFor"}]


def test_nobody_is_of_the_nationality_of_a_state_police(claims: Claims) -> None:
    found = claims("State Police Lt. Marek Dolan stopped the van near Vienna.")
    assert not [c for c in found if c[1] == "schema:nationality"]
