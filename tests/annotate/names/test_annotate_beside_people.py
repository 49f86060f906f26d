"""People told by the titles and people beside them, on parses written by hand."""

from __future__ import annotations

import pytest

from tests.annotate.found import names

TITLED = """
{title} {title} PROPN NNP compound 1
Park Park {pos} nsubj 2
spoke speak VERB VBD ROOT 2
"""
ROW = """
Riek Riek PROPN NNP compound 1 B-PERSON
Machar Machar PROPN NNP nsubj 5 I-PERSON
and and CCONJ CC cc 1
{given}
Vorr Vorr PROPN NNP {dep} 1 {label}
signed sign VERB VBD ROOT 5
"""
OPENED = """
    {word}/NNP/compound>Vorr/PERSON Vorr/NNP/nsubj>opened/PERSON opened=open/VBD/ROOT
"""


def test_name_behind_a_title_is_found_though_the_model_missed_it() -> None:
    assert names(TITLED.format(title="Ms", pos="PROPN NNP")) == {"Park": "kg:Person"}


def test_title_that_is_a_word_too_makes_no_name() -> None:
    assert names(TITLED.format(title="Father", pos="PROPN NNP")) == {}
    assert names(TITLED.format(title="Ms", pos="NOUN NN")) == {}


@pytest.mark.parametrize(("word", "found"), [("Lund", {"Vorr Lund"}), ("Officer", set())])
def test_title_goes_before_a_name_the_model_missed_but_not_before_another_title(
    word: str, found: set[str]
) -> None:
    table = """
        Minister/NNP/compound>{word} Vorr/NNP/compound>{word} {word}/NNP/nsubj>spoke
        spoke=speak/VBD/ROOT
    """
    assert names(table.format(word=word)).keys() == found


@pytest.mark.parametrize(("word", "kind"), [("President", "kg:Person"), ("Near", "kg:City")])
def test_president_who_bears_the_name_of_a_town_is_no_town(word: str, kind: str) -> None:
    table = """
        {word}/NNP/compound>Mbeki Thabo/NNP/compound>Mbeki/GPE Mbeki/NNP/nsubj>spoke/GPE
        spoke=speak/VBD/ROOT South/NNP/compound>Africa/GPE Africa/NNP/dobj>spoke/GPE
    """
    assert names(table.format(word=word))["Thabo Mbeki"] == kind


def test_unknown_place_in_a_row_with_a_person_is_a_person() -> None:
    two = "Salva Salva PROPN NNP compound 4 B-GPE"
    found = names(ROW.format(given=two, dep="conj", label="I-GPE"))
    assert found == {"Riek Machar": "kg:Person", "Salva Vorr": "kg:Person"}


def test_road_in_a_row_with_a_person_stays_a_place() -> None:
    two = "Salva Salva PROPN NNP compound 4 B-GPE"
    table = ROW.format(given=two, dep="conj", label="I-GPE").replace("Vorr", "Avenue")
    assert names(table)["Salva Avenue"] == "kg:Place"


def test_road_is_nobody() -> None:
    table = OPENED.replace("Vorr", "Avenue").format(word="Vorr")
    assert names(table) == {"Vorr Avenue": "kg:Facility"}


def test_unknown_place_beside_no_person_stays_a_place() -> None:
    two = "Salva Salva PROPN NNP compound 4 B-GPE"
    found = names(ROW.format(given=two, dep="dep", label="I-GPE"))
    assert found["Salva Vorr"] == "kg:Place"


@pytest.mark.parametrize(
    ("word", "kind"),
    [
        ("Palazzo", "kg:Facility"),
        ("Mount", "kg:Region"),
        ("Banco", "kg:Organisation"),
        ("Ana", "kg:Person"),
    ],
)
def test_word_for_a_building_or_a_mountain_opens_no_name_of_a_person(word: str, kind: str) -> None:
    assert names(OPENED.format(word=word)) == {f"{word} Vorr": kind}


def test_title_behind_a_title_is_nobody() -> None:
    table = "Rev./NNP/compound>Fr Fr/NNP/ROOT/PERSON ././punct>Fr"
    assert names(table) == {}
