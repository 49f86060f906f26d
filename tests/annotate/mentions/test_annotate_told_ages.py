"""Whose age stands beside a name, on parses by hand."""

from __future__ import annotations

import pytest

from kg.annotate.mentions.told_ages import told_ages
from kg.annotate.placed import place
from kg.model import Sentence
from tests.given import mention, sentence

NAME = "Ana/NNP/compound>Rowan/PERSON Rowan/NNP/nsubj>1/PERSON"


def age(made: Sentence, first: int, kind: str = "kg:Person") -> int | None:
    """The age of the name of two words from `first` on."""
    name = mention(made, first, first + 1, kind)
    return told_ages([made], [place(name, 0, made)]).get(name)


def behind(words: str) -> Sentence:
    """Ana Rowan, and the words behind her."""
    return sentence(" ".join([NAME, *(f"{word}/XX/dep>Rowan" for word in words.split())]))


@pytest.mark.parametrize(
    "words",
    [
        ", 34 , left",
        ", aged 34 , left",
        ", 34 of Graz left",
        ", 34 .",
        ", 34 — left",
        "( 34 ) left",
        ". , 34 , left",
    ],
)
def test_age_stands_behind_a_name(words: str) -> None:
    assert age(behind(words), 0) == 34


@pytest.mark.parametrize(
    "words",
    [", 34 points ahead", ", 3 , left", "in 34 , left", "( 63 , 81 )", "( 21-4 ) won", ", 1934 ,"],
    ids=["points", "rank", "year", "minutes", "score", "long"],
)
def test_other_figures_behind_a_name_are_no_age(words: str) -> None:
    assert age(behind(words), 0) is None


def test_nobody_but_a_person_has_an_age() -> None:
    assert age(behind(", 34 , left"), 0, "kg:Organisation") is None


def aged(number: str, noun: str) -> str:
    """An age that says how old `noun` is."""
    return f"""
        {number}/CD/nummod>year -/HYPH/punct>year year/NN/npadvmod>old -/HYPH/punct>old
        old/JJ/amod>{noun}
    """


@pytest.mark.parametrize(("number", "years"), [("34", 34), ("Six", 6)])
def test_age_stands_before_a_name(number: str, years: int) -> None:
    made = sentence(f"""{aged(number, "Rowan")}
        Ana/NNP/compound>Rowan/PERSON Rowan/NNP/nsubj>left/PERSON left=leave/VBD/ROOT
    """)
    assert age(made, 5) == years


def test_age_of_who_somebody_is_said_to_be_is_theirs() -> None:
    made = sentence(f"""
        {NAME} ,/,/punct>Rowan a/DT/det>baker {aged("34", "baker")} baker/NN/appos>Rowan
    """)
    assert age(made, 0) == 34


def test_age_of_the_next_in_a_list_is_not_that_of_the_one_before() -> None:
    """Trap: the parser apposes one name to another."""
    made = sentence(f"""
        {NAME} ,/,/punct>Rowan {aged("59", "Lund")}
        Ivo/NNP/compound>Lund/PERSON Lund/NNP/appos>Rowan/PERSON
    """)
    assert age(made, 0) is None
    assert age(made, 8) == 59


def test_age_of_somebody_met_or_half_a_number_is_not_told() -> None:
    """Trap: "a 34-year-old man met Ana Rowan", "twenty-five-year-old Ana Rowan"."""
    made = sentence(f"""{aged("34", "man")}
        man/NN/nsubj>met met=meet/VBD/ROOT
        Ana/NNP/compound>Rowan/PERSON Rowan/NNP/dobj>met/PERSON
    """)
    assert age(made, 7) is None
    made = sentence(f"""
        twenty/CD/nummod>year -/HYPH/punct>year {aged("five", "Rowan")}
        Ana/NNP/compound>Rowan/PERSON Rowan/NNP/ROOT/PERSON
    """)
    assert age(made, 7) is None
