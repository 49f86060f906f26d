"""People named by one word, told by what only people do, on parses written by hand."""

from __future__ import annotations

import pytest

from tests.annotate.found import names

DOES = """
Vorr Vorr PROPN NNP {dep} 2 {label}
was be AUX VBD aux 2
{verb} {lemma} VERB VBD ROOT 2
{behind} {behind} NOUN NN {role} 2
"""
OWNS = """
Vorr Vorr PROPN NNP poss 2 B-ORG
's 's PART POS case 0
{noun} {noun} NOUN NN nsubj 3
failed fail VERB VBD ROOT 3
"""
AGED = """
Vorr Vorr PROPN NNP nsubj 4 B-GPE
, , PUNCT , punct 0
{age} {age} NUM CD appos 0
, , PUNCT , punct 0
fell fall VERB VBD ROOT 4
"""
MEETS = """
Vorr Vorr PROPN NNP nsubj 1 B-ORG
meets meet VERB VBZ ROOT 1
{own} {own} PRON PRP$ poss 3
friends friend NOUN NNS dobj 1
"""
PERSON = {"Vorr": "kg:Person"}
BODY = {"Vorr": "kg:Organisation"}


def does(verb: str, lemma: str, dep: str, label: str = "B-ORG", behind: str = "yes") -> object:
    role = "nsubj" if behind == "it" else "dobj"
    return names(
        DOES.format(verb=verb, lemma=lemma, dep=dep, label=label, behind=behind, role=role)
    )


@pytest.mark.parametrize(
    ("verb", "lemma", "dep"),
    [("said", "say", "nsubj"), ("hoped", "hope", "nsubj"), ("jailed", "jail", "nsubjpass")],
)
def test_whoever_speaks_hopes_or_is_jailed_is_a_person(verb: str, lemma: str, dep: str) -> None:
    assert does(verb, lemma, dep) == PERSON
    assert does(verb, lemma, dep, label="") == PERSON


def test_firm_that_does_what_firms_do_stays_one() -> None:
    assert does("fined", "fine", "nsubjpass") == BODY
    assert does("sold", "sell", "nsubj") == BODY
    assert does("sold", "sell", "nsubj", label="") == {}


def test_whoever_says_it_of_their_own_is_no_person() -> None:
    assert does("said", "say", "nsubj", behind="it") == BODY


@pytest.mark.parametrize(("noun", "found"), [("wife", PERSON), ("turnover", BODY)])
def test_owner_of_a_wife_is_a_person(noun: str, found: dict[str, str]) -> None:
    assert names(OWNS.format(noun=noun)) == found


@pytest.mark.parametrize(("age", "found"), [("52", PERSON), ("2016", {"Vorr": "kg:Place"})])
def test_age_behind_a_name_makes_it_a_persons(age: str, found: dict[str, str]) -> None:
    assert names(AGED.format(age=age)) == found


@pytest.mark.parametrize(("own", "found"), [("his", PERSON), ("its", BODY)])
def test_whoever_meets_his_friends_is_a_person(own: str, found: dict[str, str]) -> None:
    assert names(MEETS.format(own=own)) == found


@pytest.mark.parametrize(
    ("tag", "word", "found"),
    [("DT", "Vorr", set()), ("RB", "Vorr", {"Vorr"}), ("RB", "Commerce", set())],
)
def test_part_of_a_phrase_or_a_word_with_a_capital_is_nobody(
    tag: str, word: str, found: set[str]
) -> None:
    dep = "det" if tag == "DT" else "advmod"
    table = f"""
    then then ADV {tag} {dep} 1
    {word} {word} PROPN NNP nsubj 2
    said say VERB VBD ROOT 2
    no no INTJ UH dobj 2
    """
    assert set(names(table)) == found


@pytest.mark.parametrize(
    ("word", "tag", "dep", "found"),
    [
        ("Vorr", "NNP", "nsubj", PERSON),
        ("Vorr", "NNP", "compound", {}),
        ("Vorrs", "NNPS", "nsubj", {}),
        ("Islam", "NNP", "nsubj", {}),
    ],
)
def test_people_that_no_list_knows_is_somebody_in_the_singular(
    word: str, tag: str, dep: str, found: dict[str, str]
) -> None:
    table = f"""
    {word} {word} PROPN {tag} {dep} 2 B-NORP
    never never ADV RB advmod 2
    stood stand VERB VBD ROOT 2
    """
    assert names(table) == found


def test_whoever_hopes_is_a_person_although_the_models_lemma_is_hop() -> None:
    assert does("hopes", "hop", "nsubj") == PERSON


def test_may_who_speaks_is_no_month() -> None:
    month = DOES.replace("Vorr", "May")
    given = {"dep": "nsubj", "behind": "yes", "role": "dobj", "label": "B-DATE"}
    assert names(month.format(verb="said", lemma="say", **given)) == {"May": "kg:Person"}
    assert names(month.format(verb="ended", lemma="end", **given)) == {}
