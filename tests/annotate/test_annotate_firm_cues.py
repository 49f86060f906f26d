"""What only organisations have makes a name one, on parses written by hand."""

from __future__ import annotations

import pytest

from tests.annotate.test_annotate_names_by_hand import names

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
