"""Bodies of a state are one only where the state has one."""

from __future__ import annotations

import pytest

from tests.given import Understand


def _links(understand: Understand, text: str, noun: str) -> list[str | None]:
    annotated, _ = understand(text)
    return [m.link for m in annotated.mentions if m.text.lower() == noun]


def test_police_of_two_american_towns_are_not_one_body(understand: Understand) -> None:
    """Trap: all police of a federal state as one node, with every arrest in the country."""
    text = "Boston police arrested a man. Chicago police found his car in Boston."
    assert _links(understand, text, "police") == ["geonames:4930956", "geonames:4887398"]


def test_police_of_a_small_state_are_its_one_police(understand: Understand) -> None:
    text = "Malta's police arrested a man. In court, police said that he had fled Valletta."
    assert _links(understand, text, "police") == ["iso:MT", "iso:MT"]


@pytest.mark.parametrize(("first", "named"), [("Boston police", True), ("A driver", False)])
def test_bare_police_are_those_that_the_article_names(
    understand: Understand, first: str, *, named: bool
) -> None:
    text = f"{first} found the car in Boston. Later police arrested a man."
    found = _links(understand, text, "police")
    assert (found[-1:] == ["geonames:4930956"]) is named


ROME = "Police in Italy arrested a man in Rome. {} said nothing."


@pytest.mark.parametrize(
    ("words", "state"),
    [
        ("The Supreme Court", "iso:IT"),
        ("The Interior Ministry", "iso:IT"),
        ("The Interior Ministry in Tbilisi", "iso:GE"),
        ("Georgia's Ministry of Justice", "iso:GE"),
        ("The regional Supreme Court", None),
        ("The Ondrava Court", None),
        ("The High Court", "iso:IT"),
        ("The Court", None),
    ],
)
def test_foreign_ministries_of_two_countries_are_two(
    understand: Understand, words: str, state: str | None
) -> None:
    """Trap: all that bears the name "Foreign Ministry" or "Supreme Court" as one node."""
    annotated, _ = understand(ROME.format(words))
    found = [m for m in annotated.mentions if m.kind in {"kg:Court", "kg:Ministry"}]
    assert [m.link for m in found] == [state]


def test_the_administration_of_a_governor_is_not_the_country_s(understand: Understand) -> None:
    text = "The US administration paid. In Ohio, the Strickland administration did not."
    assert _links(understand, text, "administration")[-1] is None


@pytest.mark.parametrize(
    ("text", "linked"),
    [
        ("Prices fell in the U.S. on Monday. Lena Ostrow spoke of state law.", False),
        ("Prices fell in Malta on Monday. Lena Ostrow spoke of state law.", True),
    ],
)
def test_state_of_a_federation_is_not_the_country(
    understand: Understand, text: str, linked: bool
) -> None:
    annotated, _ = understand(text)
    found = [m for m in annotated.mentions if m.text == "state"]
    known = [m for m in found if m.link or m in annotated.antecedents]
    assert bool(known) == linked
