"""Names that the model has for nothing are told by the noun they end in, on parses by hand."""

from __future__ import annotations

import pytest

from tests.annotate.found import names

ENDS = """
The the DET DT det 2
{first} {first} PROPN NNP compound 2
{last} {last} PROPN NNP nsubj 3
was be AUX VBD ROOT 3
open open ADJ JJ acomp 3
again again ADV RB advmod 3
"""
AREA = """
They they PRON PRP nsubj 1
left leave VERB VBD ROOT 1
{word} {word} PROPN NNP compound 3 {label}
{noun} {noun} NOUN NN dobj 1
"""
HYPHEN = """
the the DET DT det 4
Vorra Vorra PROPN NNP compound 4
- - PUNCT HYPH punct 4
Harbour Harbour PROPN NNP compound 4
Foundation Foundation PROPN NNP nsubj 5
said say VERB VBD ROOT 5
so so ADV RB advmod 5
"""
HEADLINE = """
Harbour Harbour PROPN NNP compound 1
Court Court PROPN NNP nsubj 2
Opens Opens VERB VBZ ROOT 2
Again again ADV RB advmod 2
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
