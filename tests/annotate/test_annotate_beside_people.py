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
{word} {word} PROPN NNP compound 1 B-PERSON
Vorr Vorr PROPN NNP nsubj 2 I-PERSON
opened open VERB VBD ROOT 2
"""


def test_name_behind_a_title_is_found_though_the_model_missed_it() -> None:
    assert names(TITLED.format(title="Ms", pos="PROPN NNP")) == {"Park": "kg:Person"}


def test_title_that_is_a_word_too_makes_no_name() -> None:
    assert names(TITLED.format(title="Father", pos="PROPN NNP")) == {}
    assert names(TITLED.format(title="Ms", pos="NOUN NN")) == {}


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
