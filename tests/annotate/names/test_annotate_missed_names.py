"""Names that the model has for nothing are told by the noun they end in, on parses by hand."""

from __future__ import annotations

import pytest

from tests.annotate.found import names

ENDS = """
    The/DT/det>{last} {first}/NNP/compound>{last} {last}/NNP/nsubj>was was=be/VBD:AUX/ROOT
    open/JJ/acomp>was again/RB/advmod>was
"""
AREA = """
They they PRON PRP nsubj 1
left leave VERB VBD ROOT 1
{word} {word} PROPN NNP compound 3 {label}
{noun} {noun} NOUN NN dobj 1
"""
HYPHEN = """
    the/DT/det>Foundation Vorra/NNP/compound>Foundation -/HYPH/punct>Foundation
    Harbour/NNP/compound>Foundation Foundation/NNP/nsubj>said said=say/VBD/ROOT so/RB/advmod>said
"""
HEADLINE = """
    Harbour/NNP/compound>Court Court/NNP/nsubj>Opens Opens=Opens/VBZ/ROOT Again/RB/advmod>Opens
"""


@pytest.mark.parametrize(
    ("first", "last", "kind"),
    [("Harbour", "Court", "kg:Court"), ("Mill", "District", "kg:Region")],
)
def test_capitalised_words_that_end_in_a_body_or_an_area_are_its_name(
    first: str, last: str, kind: str
) -> None:
    assert names(ENDS.format(first=first, last=last)) == {f"{first} {last}": kind}


def test_capitalised_words_that_end_in_anything_else_are_none() -> None:
    assert names(ENDS.format(first="Harbour", last="Song")) == {}


def test_rest_of_a_name_behind_a_hyphen_and_words_of_a_headline_are_none() -> None:
    assert "Harbour Foundation" not in names(HYPHEN)
    assert names(HEADLINE) == {}


@pytest.mark.parametrize(
    ("word", "label", "noun", "found"),
    [
        ("Vorra", "B-NORP", "province", True),
        ("Vorra", "", "district", True),
        ("Vorra", "B-NORP", "bread", False),
        ("Kurd", "B-NORP", "province", False),
    ],
)
def test_word_before_a_noun_for_an_area_is_a_place_unless_it_is_a_people(
    word: str, label: str, noun: str, found: bool
) -> None:
    kinds = names(AREA.format(word=word, label=label, noun=noun))
    assert (word in kinds) == found


@pytest.mark.parametrize(
    ("given", "last", "found"),
    [
        ("Fabrice", "Lagarde", {"Fabrice Lagarde": "kg:Person"}),
        ("Fabrice", "Vorrex", {}),
        ("Target", "Lagarde", {}),  # a word of English tells too little
    ],
)
def test_two_words_that_people_bear_are_somebody(
    given: str, last: str, found: dict[str, str]
) -> None:
    table = f"""
    {given} {given} PROPN NNP compound 1
    {last} {last} PROPN NNP nsubj 2
    sold sell VERB VBD ROOT 2
    it it PRON PRP dobj 2
    all all ADV RB advmod 2
    """
    assert names(table) == found
