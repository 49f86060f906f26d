"""Words for peoples, which must not become nodes, on parses written by hand."""

from __future__ import annotations

import pytest

from tests.annotate.found import names

ONE = """
{before} {before} {pos} XX {dep} 1
{word} {word} PROPN {tag} nsubj 2 B-{label}
fled flee VERB VBD ROOT 2
"""


def found(word: str, label: str, before: str = "The", pos: str = "DET", tag: str = "NNP") -> object:
    return names(ONE.format(word=word, label=label, before=before, pos=pos, tag=tag, dep="det"))


@pytest.mark.parametrize("label", ["PERSON", "ORG", "GPE"])
def test_people_without_a_state_is_no_name(label: str) -> None:
    assert found("Afrikaners", label, tag="NNPS") == {}
    assert found("Tutsi", label, before="two", pos="NUM") == {}


@pytest.mark.parametrize("label", ["PERSON", "GPE"])
def test_one_of_a_people_is_no_name(label: str) -> None:
    assert found("Tajik", label, before="A") == {}


def test_surname_that_is_a_demonym_stays_a_person() -> None:
    assert found("French", "PERSON", before="Then", pos="ADV") == {"French": "kg:Person"}


def test_family_is_not_one_person() -> None:
    table = ONE.replace("{word} {word}", "{word} Lund")
    many = table.format(
        word="Lunds", label="PERSON", before="The", pos="DET", tag="NNPS", dep="det"
    )
    assert names(many) == {}
    assert found("Lunds", "PERSON", before="Mr", pos="PROPN") == {"Lunds": "kg:Person"}


@pytest.mark.parametrize(
    ("first", "last", "dep", "found"),
    [
        ("Jolan", "Varga", "nsubj", {"Jolan Varga": "kg:Person"}),
        ("Jolan", "Varga", "compound", {}),
        ("Roman", "Catholic", "nsubj", {}),
    ],
)
def test_full_name_that_the_model_takes_for_a_people_is_somebodys(
    first: str, last: str, dep: str, found: dict[str, str]
) -> None:
    table = f"""
    {first} {first} PROPN NNP compound 1 B-NORP
    {last} {last} PROPN NNP {dep} 2 I-NORP
    stood stand VERB VBD ROOT 2
    """
    assert names(table) == found
