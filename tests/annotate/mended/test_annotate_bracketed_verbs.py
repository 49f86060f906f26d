"""Verbs in brackets between a subject and its verb."""

from __future__ import annotations

from kg.annotate.mended.bracketed_verbs import unbracketed
from tests.given import Claims, sentence

TABLE = """
    Lund    lund    PROPN NNP nsubj {subject} B-PERSON
    (       (       PUNCT -LRB- punct 0
    died    die     VERB  VBD {label}
    1611    1611    NUM   CD  npadvmod 2
    )       )       PUNCT -RRB- punct 2
    was     be      AUX   VBD {outer}
    bishop  bishop  NOUN  NN  attr 5
"""


def test_the_subject_of_a_verb_in_brackets_is_that_of_the_verb_behind() -> None:
    made = unbracketed(sentence(TABLE.format(subject=2, label="ROOT 2", outer="conj 2")))
    assert [t.head for t in made.tokens] == [5, 0, 0, 2, 2, 5, 5]
    assert made.tokens[5].dep == "ROOT"


def test_a_verb_in_brackets_below_the_verb_behind_lends_it_its_subject() -> None:
    made = unbracketed(sentence(TABLE.format(subject=2, label="ccomp 5", outer="ROOT 5")))
    assert [t.head for t in made.tokens] == [5, 0, 0, 2, 2, 5, 5]


def test_a_subject_of_the_verb_behind_stays() -> None:
    made = sentence(TABLE.format(subject=5, label="parataxis 0", outer="ROOT 5"))
    assert unbracketed(made) is made


def test_what_dies_on_a_day_is_no_firm(claims: Claims) -> None:
    found = claims("James G. Lundt (died October 23, 1885) was a Canadian manufacturer.")
    assert ("James G. Lundt", "rdf:type", "kg:Person", "asserted") in found


def test_who_died_in_brackets_is_who_the_death_befell(claims: Claims) -> None:
    found = claims("Petra Lund (died 6 November 1997) was the minister who founded Acme Ltd.")
    assert ("died", "kg:affected", "Petra Lund", "asserted") in found
