"""Names of one word by what their bearers do and by a list of people's names."""

from __future__ import annotations

import pytest

from tests.annotate.found import names

DOES = """
{name} {name} PROPN {tag} {dep} 1 {label}
{verb} {lemma} VERB VBD ROOT 1
{behind} {behind} PRON PRP nsubj 3
rain rain VERB VBD ccomp 1
"""
OWNS = """
{name} {name} PROPN NNP poss 2 B-ORG
's 's PART POS case 0
{noun} {noun} NOUN NN nsubj 3
failed fail VERB VBD ROOT 3
"""
TOWN = """
Lagarde Lagarde PROPN NNP nsubj 4 B-ORG
, , PUNCT , punct 0
Ohio Ohio PROPN NNP appos 0 B-GPE
, , PUNCT , punct 0
won win VERB VBD ROOT 4
"""


def does(name: str, verb: str = "won", label: str = "B-ORG", **more: str) -> object:
    given = {"tag": "NNP", "dep": "nsubj", "behind": "they", "lemma": verb} | more
    return names(DOES.format(name=name, verb=verb, label=label, **given))


@pytest.mark.parametrize("label", ["B-ORG", "B-GPE", ""])
def test_whoever_bears_a_persons_name_and_acts_is_a_person(label: str) -> None:
    assert does("Lagarde", label=label) == {"Lagarde": "kg:Person"}
    assert does("Yılmaz", label=label) == {"Yılmaz": "kg:Person"}


def test_name_that_is_no_persons_stays_what_the_model_says() -> None:
    assert does("Vorrex") == {"Vorrex": "kg:Organisation"}
    assert does("Vorrex", label="") == {}


def test_word_of_english_that_some_people_bear_is_no_evidence() -> None:
    assert does("Target") == {"Target": "kg:Organisation"}


def test_town_by_a_surname_does_not_win_but_is_where_its_state_says() -> None:
    assert "kg:Person" not in names(TOWN).values()


@pytest.mark.parametrize("noun", ["board", "disease"])
def test_neither_the_owner_of_a_board_nor_the_finder_of_a_disease_is_somebody(noun: str) -> None:
    assert names(OWNS.format(name="Lagarde", noun=noun)) == {"Lagarde": "kg:Organisation"}
    assert names(OWNS.format(name="Lagarde", noun="film")) == {"Lagarde": "kg:Person"}


def test_place_that_no_list_knows_and_that_gives_is_somebody() -> None:
    assert does("Vorrex", "gave", label="B-GPE", lemma="give") == {"Vorrex": "kg:Person"}


def test_place_that_lies_somewhere_is_shelled_or_says_it_stays_one() -> None:
    place = {"Vorrex": "kg:Place"}
    assert does("Vorrex", "lay", label="B-GPE", lemma="lie") == place
    assert does("Vorrex", "shelled", label="B-GPE", lemma="shell", dep="nsubjpass") == place
    assert does("Vorrex", "gave", label="B-GPE", lemma="give", behind="it") == place
    people = does("Vorrexans", "gave", label="B-GPE", lemma="give", tag="NNPS")
    assert people == {"Vorrexans": "kg:Place"}
