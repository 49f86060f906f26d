"""Whose army, ministry and country are meant."""

from __future__ import annotations

from tests.given import Understand


def links(understand: Understand, text: str, words: str) -> list[str | None]:
    annotated, _ = understand(text)
    return [m.link for m in annotated.mentions if m.text == words]


HOME = "Norway closed the port. Norway is cold. Norway wants peace. "


def test_army_after_the_army_of_another_state_is_that_one(understand: Understand) -> None:
    """Trap: "the army denied it" lays the words on the army of the country in focus."""
    text = HOME + "The army of Chad killed ten men. The army denied it."
    assert links(understand, text, "army") == ["iso:TD", "iso:TD"]


def test_ministry_of_something_of_a_state_is_that_of_the_state(understand: Understand) -> None:
    text = HOME + "The ministry of trade of Chad said nothing."
    assert links(understand, text, "ministry") == ["iso:TD"]


def test_ministry_after_the_foreign_ministry_of_another_state_is_that_one(
    understand: Understand,
) -> None:
    text = HOME + "The Dutch foreign ministry asked for help. The ministry was worried."
    assert links(understand, text, "ministry") == ["iso:NL"]


def test_police_are_not_those_of_a_country_met_in_passing(understand: Understand) -> None:
    """Trap: a Danish fund in an article about Scotland made a "Police of Denmark"."""
    text = "The wind farm is owned by a Danish fund. Councillors called for a police inquiry."
    assert links(understand, text, "police") in ([], [None])
