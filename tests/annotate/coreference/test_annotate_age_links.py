"""Who "the 34-year-old" is, and where it stays open."""

from __future__ import annotations

import pytest

from tests.given import Understand


def who(understand: Understand, text: str, age: str) -> str | None:
    """The name that an age stands for, None if it stands for none."""
    annotated, _ = understand(text)
    found = annotated.antecedents.items()
    return next((to.text for m, to in found if m.text == age), None)


@pytest.mark.parametrize(
    "told", ["Ivo Lund, 34, met Hans Brandt.", "Baker Hans Brandt met 34-year-old Ivo Lund."]
)
def test_age_leads_to_the_one_of_whom_it_was_told(understand: Understand, told: str) -> None:
    text = f"{told} It rained. It rained. It rained. The 34-year-old was arrested on Friday."
    assert who(understand, text, "34-year-old") == "Ivo Lund"


def test_age_of_which_nothing_is_told_leads_to_the_only_person_near(understand: Understand) -> None:
    text = "Striker Ivo Lund scored twice. The 27-year-old was arrested on Friday."
    assert who(understand, text, "27-year-old") == "Ivo Lund"
    text = "Ivo Lund met Hans Brandt. The 27-year-old was arrested on Friday."
    assert who(understand, text, "27-year-old") is None


def test_age_is_nobody_of_another_age(understand: Understand) -> None:
    text = "Ivo Lund, 51, wept. The 27-year-old was arrested on Friday."
    assert who(understand, text, "27-year-old") is None


def test_age_of_somebody_without_a_name_is_not_the_one_named_near(understand: Understand) -> None:
    """Trap: the minister is the boy who was killed."""
    text = "Police shot a 15-year-old boy. Minister Ivo Lund wept. The 15-year-old was alone."
    assert who(understand, text, "15-year-old") is None


def test_who_tells_of_an_age_is_not_of_that_age(understand: Understand) -> None:
    text = "Officer Ivo Lund said the 27-year-old was armed."
    assert who(understand, text, "27-year-old") is None
