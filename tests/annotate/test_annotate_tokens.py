"""Words that must not be taken apart, with an empty pipeline: no model is loaded."""

from __future__ import annotations

import pytest
import spacy
from spacy.language import Language

from kg.annotate.tokens import teach


@pytest.fixture(scope="module")
def taught() -> Language:
    model = spacy.blank("en")
    teach(model)
    return model


def words(model: Language, text: str) -> list[str]:
    return [token.text for token in model(text)]


def test_prefix_stays_on_its_word(taught: Language) -> None:
    assert "co-founded" in words(taught, "Lund co-founded it.")
    assert "Co-founder" in words(taught, "Co-founder Lund left.")
    assert "anti-corruption" in words(taught, "an anti-corruption-agency")


def test_name_behind_a_prefix_stands_by_itself(taught: Language) -> None:
    assert "EU" in words(taught, "the non-EU states")


def test_former_post_is_read_by_its_own_word(taught: Language) -> None:
    assert "president" in words(taught, "the ex-president")


def test_word_that_only_ends_like_a_prefix_is_split(taught: Language) -> None:
    assert words(taught, "San Francisco-based") == ["San", "Francisco", "-", "based"]
    assert words(taught, "a taco-loving man") == ["a", "taco", "-", "loving", "man"]


def test_stop_of_a_rank_ends_no_sentence(taught: Language) -> None:
    assert words(taught, "Lt. Col. Lund") == ["Lt.", "Col.", "Lund"]


def test_stop_of_a_state_goes_with_it(taught: Language) -> None:
    assert words(taught, "in Linden, Vt., on Monday") == [
        "in",
        "Linden",
        ",",
        "Vt.",
        ",",
        "on",
        "Monday",
    ]


def test_a_relative_by_marriage_is_one_word(taught: Language) -> None:
    assert words(taught, "his would-be son-in-law's sisters-in-law") == [
        "his",
        "would-be",
        "son-in-law",
        "'s",
        "sisters-in-law",
    ]
    assert "in" in words(taught, "a built-in-lawn sprinkler")
