"""Whom a surname means where an article has several people who bear it."""

from __future__ import annotations

import pytest

from kg.model import Form
from tests.given import Understand, Words


@pytest.fixture(scope="module")
def whose(understand: Understand) -> Words:
    """A function from text to {surname alone: the full name it stands for last}."""

    def run(text: str) -> dict[str, str]:
        annotated, _ = understand(text)
        return {m.text: a.text for m, a in annotated.antecedents.items() if m.form is Form.NAME}

    return run


def test_a_relative_who_is_quoted_is_not_the_one_who_died(whose: Words) -> None:
    text = (
        "Lena Ostrow was a nurse. She was never late, said her mother, Ada Ostrow. "
        "Ostrow died on Tuesday in Graz."
    )
    assert whose(text)["Ostrow"] == "Lena Ostrow"


def test_a_prosecutor_is_not_the_suspect_of_her_surname(whose: Words) -> None:
    text = (
        "Anton Hauser, 39, of Linz was brought back to the county, Prosecutor Maria Hauser said. "
        "Hauser is accused of killing a shopkeeper."
    )
    assert whose(text)["Hauser"] == "Anton Hauser"


def test_who_speaks_is_rather_the_one_who_spoke(whose: Words) -> None:
    text = (
        "Anton Hauser was found in the river. Maria Hauser said the family was in Linz. "
        "Hauser said the police had called her."
    )
    assert whose(text)["Hauser"] == "Maria Hauser"


def test_a_surname_beside_the_full_name_is_another(whose: Words) -> None:
    text = (
        "Lena Ostrow ran a shop. Ada Ostrow came from Linz. Ostrow and Ada Ostrow had met in Graz."
    )
    assert whose(text)["Ostrow"] == "Lena Ostrow"


def test_who_went_by_the_surname_keeps_it(whose: Words) -> None:
    text = (
        "Lena Ostrow ran a shop. Ostrow came from Linz. Years later Ada Ostrow bought a house. "
        "In spring Ostrow moved to Graz."
    )
    assert whose(text)["Ostrow"] == "Lena Ostrow"


def test_a_surname_of_a_man_alone_is_not_the_woman_who_goes_by_it(understand: Understand) -> None:
    text = (
        "Mr Anselm Brandt left for Oslo. Ms Brandt died on Sunday, said Livia Brandt. "
        "Ms Brandt was 85."
    )
    annotated, _ = understand(text)
    alone = [m for m in annotated.mentions if m.text == "Brandt"]
    assert [annotated.antecedents[m] for m in alone] == alone


def test_the_first_of_two_surnames_is_its_bearers_and_not_the_sons(whose: Words) -> None:
    """Trap: what is told of "Ostrow" lands on Pablo Ostrow Jr, the only name that ends so."""
    text = (
        "Pablo Ostrow Belmont was arrested in Lima on Monday. Ostrow is accused of murder. "
        "His son, Pablo Ostrow Jr, left Lima. Ostrow was taken to Cusco."
    )
    assert whose(text)["Ostrow"] == "Pablo Ostrow Belmont"


def test_a_daughter_is_not_her_mother_by_a_second_given_name(whose: Words) -> None:
    text = "Maria Lena Ostrow came home to Linz. Her daughter Lena was at school."
    assert "Lena" not in whose(text)


@pytest.mark.parametrize(
    ("long", "short", "one"),
    [
        ("Ivo D. Ostrow", "Ivo Ostrow", True),
        ("Ivo Castro Soto", "Ivo Castro", True),
        ("Ivo Ostrow Filho", "Ivo Ostrow", False),
        ("Ivo Ostrow Jr", "Ivo Ostrow", False),
        ("Ivo Castro Soto", "Ivo Soto Castro", False),
    ],
)
def test_a_name_without_its_middle_or_last_word_is_no_second_person(
    whose: Words, long: str, short: str, one: bool
) -> None:
    found = whose(f"{long} was a judge in Graz for years. Reporters met {short} in Linz.")
    assert (found.get(short) == long) == one
