"""What only organisations have makes a name one, on parses written by hand."""

from __future__ import annotations

import pytest

from tests.annotate.found import names

OFFICE = """
The the DET DT det 1
{word} {word} NOUN NN nsubj 5
of of ADP IN prep 1
Petra Petra PROPN NNP compound 4 B-PERSON
Lund Lund PROPN NNP pobj 2 I-PERSON
left leave VERB VBD ROOT 5
"""
FOUNDED = """
Petra Petra PROPN NNP compound 1 B-PERSON
Lund Lund PROPN NNP nsubjpass 3 I-PERSON
was be AUX VBD auxpass 3
{word} {word} VERB VBN ROOT 3
"""
DEVELOPER = """
Petra Petra PROPN NNP compound 1 B-ORG
{last} {last} PROPN NNP nsubj 2 I-ORG
is be AUX VBZ ROOT 2
a a DET DT det 4
developer developer NOUN NN attr 2
"""


@pytest.mark.parametrize(("word", "kind"), [("CEO", "kg:Organisation"), ("friend", "kg:Person")])
def test_whoever_has_a_ceo_is_no_person_and_whoever_has_a_friend_may_be(
    word: str, kind: str
) -> None:
    assert names(OFFICE.format(word=word)) == {"Petra Lund": kind}


@pytest.mark.parametrize(
    ("word", "kind"), [("founded", "kg:Organisation"), ("elected", "kg:Person")]
)
def test_whatever_is_founded_is_no_person_and_whoever_is_elected_is(word: str, kind: str) -> None:
    assert names(FOUNDED.format(word=word)) == {"Petra Lund": kind}


@pytest.mark.parametrize(("last", "kind"), [("Limited", "kg:Company"), ("Lund", "kg:Person")])
def test_limited_company_that_is_called_a_developer_stays_a_company(last: str, kind: str) -> None:
    assert names(DEVELOPER.format(last=last)) == {f"Petra {last}": kind}


BEFORE = """
Norvik Norvik PROPN NNP compound {head} B-PERSON
{word} {word} NOUN NN compound 3
Petra Petra PROPN NNP compound 3 B-PERSON
Lund Lund PROPN NNP nsubj 4 I-PERSON
left leave VERB VBD ROOT 4
"""


def test_whose_ceo_is_named_behind_it_is_a_firm() -> None:
    for head in (1, 3):
        assert names(BEFORE.format(word="CEO", head=head))["Norvik"] == "kg:Organisation"
    assert names(BEFORE.format(word="fan", head=1))["Norvik"] == "kg:Person"


FORM = """
Drumul Drumul PROPN NNP compound 1 B-{label}
{last} {last} PROPN NNP nsubj 2 I-{label}
left leave VERB VBD ROOT 2
"""


@pytest.mark.parametrize("form", ["SRL", "SpA", "ASA", "GmbH"])
def test_legal_form_makes_a_firm_of_what_the_model_has_for_a_person(form: str) -> None:
    assert set(names(FORM.format(last=form, label="PERSON")).values()) == {"kg:Company"}


def test_surname_like_a_legal_form_makes_no_firm() -> None:
    assert set(names(FORM.format(last="Sa", label="PERSON")).values()) == {"kg:Person"}


def test_police_of_a_place_are_no_place() -> None:
    assert names(FORM.format(last="Police", label="GPE")) == {"Drumul Police": "kg:Police"}


def test_bank_of_a_river_is_no_bank() -> None:
    assert names(FORM.format(last="Bank", label="GPE")) == {"Drumul Bank": "kg:Place"}


STAKE = """
a a DET DT det 1
{word} {word} NOUN NN nsubj 4
{of} {of} ADP IN prep 1
Vorr Vorr PROPN NNP pobj 2 {label}
fell fall VERB VBD ROOT 4
"""


@pytest.mark.parametrize(
    ("word", "of", "label", "kind"),
    [
        ("stake", "in", "B-PERSON", "kg:Organisation"),
        ("stake", "in", "B-GPE", "kg:Organisation"),
        ("stake", "of", "B-PERSON", "kg:Person"),
        ("house", "in", "B-GPE", "kg:Place"),
    ],
)
def test_whatever_one_has_a_stake_in_is_a_firm_and_whoever_has_one_is_not(
    word: str, of: str, label: str, kind: str
) -> None:
    assert names(STAKE.format(word=word, of=of, label=label)) == {"Vorr": kind}


ACTS = """
{name} {name} PROPN NNP nsubj 1 {label}
{verb} {lemma} VERB VBD ROOT 1
{own} {own} PRON PRP$ poss 3
mills mill NOUN NNS dobj 1
"""


@pytest.mark.parametrize("label", ["B-PERSON", "B-GPE"])
def test_whatever_closes_its_mills_or_exports_is_a_firm(label: str) -> None:
    given = {"name": "Vorr", "label": label}
    assert names(ACTS.format(verb="closed", lemma="close", own="its", **given)) == {
        "Vorr": "kg:Organisation"
    }
    assert names(ACTS.format(verb="exported", lemma="export", own="some", **given)) == {
        "Vorr": "kg:Organisation"
    }


def test_listed_surname_that_acts_like_a_firm_stays_a_persons() -> None:
    table = ACTS.format(name="Lagarde", label="B-PERSON", verb="closed", lemma="close", own="its")
    assert names(table) == {"Lagarde": "kg:Person"}


def test_police_department_of_a_town_is_no_town() -> None:
    table = """
    Drumul Drumul PROPN NNP compound 2 B-GPE
    Police Police PROPN NNP compound 2 I-GPE
    Department Department PROPN NNP nsubj 3 I-GPE
    left leave VERB VBD ROOT 3
    """
    assert names(table) == {"Drumul Police Department": "kg:Police"}
