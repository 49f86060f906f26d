"""Long names beside their letters, on parses written by hand."""

from __future__ import annotations

from tests.annotate.found import names

LONG = """
{noun} {noun} PROPN NNP nsubj 8 {label}
for for ADP IN prep 0
{second} {second} PROPN NNP pobj 1
in in ADP IN prep 2
Malta Malta PROPN NNP pobj 3 B-GPE
( ( PUNCT -LRB- punct 6
{letters} {letters} PROPN NNP appos 0
) ) PUNCT -RRB- punct 6
met meet VERB VBD ROOT 8
"""


def found(noun: str, letters: str, label: str = "", second: str = "Votes") -> set[str]:
    return set(names(LONG.format(noun=noun, letters=letters, label=label, second=second)))


def test_letters_tell_where_a_long_name_begins_and_ends() -> None:
    assert found("Coalition", "CVM") == {"Coalition for Votes in Malta", "CVM"}
    assert found("Rally", "RVM", "B-ORG") == {"Rally for Votes in Malta", "RVM"}


def test_letters_of_other_words_tell_nothing() -> None:
    assert found("Coalition", "XVM") == {"Malta"}
    assert found("Coalition", "VM") == {"Malta"}


def test_what_neither_word_nor_model_calls_an_organisation_is_none() -> None:
    assert found("Reading", "RVM") == {"Malta"}


def test_capital_that_the_letters_lack_is_not_skipped() -> None:
    assert found("Coalition", "CM") == {"Malta"}


def test_longer_name_keeps_all_its_words() -> None:
    table = """
        Upper/NNP/compound>Farmers/ORG Norvik/NNP/compound>Farmers/ORG
        Farmers/NNP/compound>Front/ORG Front/NNP/nsubj>met/ORG (/-LRB-/punct>NFF
        NFF/NNP/appos>Front )/-RRB-/punct>NFF met=meet/VBD/ROOT
    """
    assert set(names(table)) == {"Upper Norvik Farmers Front", "NFF"}


def test_front_with_an_adjective_is_no_country_and_a_front() -> None:
    table = """
        Rwandan/NNP/compound>Front/GPE Farmers/NNP/compound>Front/ORG Front/NNP/nsubj>met/ORG
        (/-LRB-/punct>RFF RFF/NNP/appos>Front )/-RRB-/punct>RFF met=meet/VBD/ROOT
    """
    assert set(names(table)) == {"Rwandan Farmers Front", "RFF"}


def test_description_tells_more_than_the_letters() -> None:
    found = names(
        """
            The/DT/det>charity charity/NN/nsubj>) ,/,/punct>charity Vorne/NNP/compound>Quay/ORG
            Quay/NNP/compound>Works/ORG Works/NNPS/appos>charity/ORG (/-LRB-/punct>VQW
            VQW/NNP/appos>Works )/-RRB-/punct>VQW met=meet/VBD/ROOT
        """
    )
    assert found["Vorne Quay Works"] == "kg:NGO"
