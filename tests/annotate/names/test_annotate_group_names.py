"""Names that end in a common noun, on parses written by hand."""

from __future__ import annotations

import pytest

from tests.annotate.found import names

GROUP = """
{article} {article} DET DT det 2
{name} {name} {pos} compound 2 B-{label}
{noun} {noun} NOUN NN nsubj 3
fled flee VERB VBD ROOT 3
"""


def found(name: str, label: str, noun: str, article: str = "the", pos: str = "PROPN NNP") -> object:
    return names(GROUP.format(name=name, label=label, noun=noun, article=article, pos=pos))


def test_cartel_called_after_a_place_is_a_name_and_not_the_place() -> None:
    assert found("Cali", "GPE", "cartel") == {"Cali cartel": "kg:CriminalGroup"}
    assert found("Cali", "NORP", "cartel", pos="ADJ JJ") == {"Cali cartel": "kg:CriminalGroup"}


def test_gang_called_after_a_person_is_a_name_and_not_the_person() -> None:
    assert found("Merkel", "PERSON", "gang") == {"Merkel gang": "kg:CriminalGroup"}


@pytest.mark.parametrize("noun", ["gang", "militia", "newspaper"])
def test_gang_of_a_town_is_any_of_its_gangs(noun: str) -> None:
    assert found("Cali", "GPE", noun) == {"Cali": "kg:City"}


def test_demonym_makes_no_name_of_a_group() -> None:
    assert "Mexican cartel" not in str(found("Mexican", "NORP", "cartel", pos="ADJ JJ"))
    assert "Kurdish militia" not in str(found("Kurdish", "NORP", "militia", pos="ADJ JJ"))


def test_one_of_many_groups_has_no_name() -> None:
    assert "cartel" not in str(found("Cali", "GPE", "cartel", article="a"))


def test_letters_are_the_name_by_themselves() -> None:
    assert found("RLN", "PERSON", "group") == {"RLN": "kg:Organisation"}
