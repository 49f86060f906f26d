"""A participle behind the subject is not the verb of the sentence."""

from __future__ import annotations

import pytest

from kg.annotate.mended.garden_paths import untangled
from tests.given import Claims, sentence

TABLE = """
    man      man     NOUN  NN   nsubj 1
    {word}   {word}  VERB  VBD  ROOT  1
    {behind}
    was      be      AUX   VBD  auxpass 4
    arrested arrest  VERB  VBN  ccomp 1
    {last}
"""
STOP = ". . PUNCT . punct 1"


def test_later_verb_is_over_the_subject() -> None:
    table = TABLE.format(word="sought", behind="here here ADV RB prep 1", last=STOP)
    man, sought, _, _, arrested, stop = untangled(sentence(table)).tokens
    assert (arrested.dep, arrested.head) == ("ROOT", 4)
    assert (man.dep, man.head, sought.dep, sought.head) == ("nsubjpass", 4, "acl", 0)
    assert stop.head == 4


def test_what_somebody_says_stays_below() -> None:
    table = TABLE.format(word="said", behind="he he PRON PRP nsubjpass 4", last=STOP)
    made = sentence(table)
    assert untangled(made) is made


def test_who_is_believed_to_have_done_it_is_arrested_as_a_fact(claims: Claims) -> None:
    """Trap: the arrest is what the man believed."""
    found = claims("The man believed to have killed Lena Ostrow was arrested in Norway.")
    assert ("arrested", "kg:affected", "man", "asserted") in found
    assert ("killed", "kg:agent", "man", "possible") in found


def test_who_police_say_did_it_did_it_by_their_word(claims: Claims) -> None:
    found = claims("The gunman who police said killed Lena Ostrow was shot.")
    assert ("killed", "kg:agent", "gunman", "reported") in found


@pytest.mark.parametrize(
    ("text", "triple"),
    [
        (
            "Marek Dolan, wanted for the murder of Lena Ostrow, was shot dead by police.",
            ("shot dead", "kg:affected", "Marek Dolan", "asserted"),
        ),
        (
            "Marek Dolan, once tipped to lead Norvik Holdings, resigned on Tuesday.",
            ("Marek Dolan", "kg:leads", "Norvik Holdings", "planned"),
        ),
        (
            "Lena Ostrow, feared dead, turned up alive in Oslo.",
            ("feared", "kg:affected", "Lena Ostrow", "asserted"),
        ),
    ],
)
def test_participle_between_commas_is_none_of_the_verbs(
    claims: Claims, text: str, triple: tuple[str, str, str, str]
) -> None:
    assert triple in claims(text)
