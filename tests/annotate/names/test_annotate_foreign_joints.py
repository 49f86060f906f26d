"""Names with small words of other languages in them, on parses written by hand."""

from __future__ import annotations

import pytest

from tests.annotate.found import names

ROW = """
we we PRON PRP nsubj 1
saw see VERB VBD ROOT 1
{first} {first} PROPN NNP compound 5 {label}
{joint} {joint} X FW nmod 5
{other} {other} X FW nmod 5
{last} {last} PROPN NNP dobj 1 {ends}
"""


def row(first: str, joints: str, last: str, label: str = "", ends: str = "") -> object:
    joint, other = joints.split()
    return names(
        ROW.format(first=first, joint=joint, other=other, last=last, label=label, ends=ends)
    )


@pytest.mark.parametrize(("label", "ends"), [("B-GPE", ""), ("", "B-GPE"), ("B-GPE", "B-GPE")])
def test_place_is_not_cut_at_its_joint(label: str, ends: str) -> None:
    found = row("Vorra", "de la", "Norvik", label, ends)
    if label and ends:
        assert found == {"Vorra": "kg:Place", "Norvik": "kg:Place"}
    else:
        assert found == {"Vorra de la Norvik": "kg:Place"}


def test_country_inside_the_name_of_a_building_is_not_meant() -> None:
    assert row("Stade", "de la", "France", ends="B-GPE") == {"Stade de la France": "kg:Facility"}


def test_road_that_the_model_missed_is_told_by_its_first_word() -> None:
    assert row("Promenade", "de la", "Norvik") == {"Promenade de la Norvik": "kg:Facility"}
    assert row("Vorra", "de la", "Norvik") == {}


def test_small_words_of_english_join_no_names() -> None:
    assert row("Vorra", "in the", "Norvik", label="B-GPE") == {"Vorra": "kg:Place"}


def test_person_is_left_as_found() -> None:
    assert row("Vorra", "de la", "Norvik", ends="B-PERSON") == {"Norvik": "kg:Person"}


def test_race_is_not_the_country_that_it_goes_through() -> None:
    assert row("Tour", "de la", "France", ends="B-GPE") == {"Tour de la France": None}


@pytest.mark.parametrize(("first", "whole"), [("Schloss", True), ("Near", False)])
def test_word_for_a_building_before_a_place_begins_its_name(first: str, whole: bool) -> None:
    table = f"""
    we we PRON PRP nsubj 1
    saw see VERB VBD ROOT 1
    {first} {first} PROPN NNP compound 3
    Norvik Norvik PROPN NNP dobj 1 B-GPE
    """
    one = {f"{first} Norvik": "kg:Facility"}
    assert names(table) == (one if whole else {"Norvik": "kg:Place"})
