"""Relative clauses that a parse hangs on the last noun before them."""

from __future__ import annotations

import pytest

from kg.annotate.mended.relatives import related
from kg.ontology import load
from tests.given import Claims, sentence

PHRASE = """
    A      a     DET   DT  det   1
    {noun} {noun} NOUN NN  nsubj 7
    {of}   {of}  ADP   IN  prep  1
    {last} pobj  2 {label}
    who    who   PRON  WP  nsubj 5
    won    win   VERB  VBD relcl 3
    ,      ,     PUNCT ,   punct 1
    spoke  speak VERB  VBD ROOT  7
"""


@pytest.mark.parametrize(
    ("noun", "last", "label", "head"),
    [
        ("player", "Austria austria PROPN NNP", "B-GPE", 1),
        ("player", "stature stature NOUN NN", "", 1),
        ("player", "women woman NOUN NNS", "", 3),
        ("player", "Lund lund PROPN NNP", "B-PERSON", 3),
        ("town", "Austria austria PROPN NNP", "B-GPE", 3),
    ],
)
def test_who_means_somebody(noun: str, last: str, label: str, head: int) -> None:
    made = sentence(PHRASE.format(noun=noun, of="from", last=last, label=label))
    assert related(made, load()).tokens[5].head == head


@pytest.mark.parametrize(("comma", "head"), [(True, 0), (False, 4)])
def test_which_behind_a_seat_set_apart_means_the_body(comma: bool, head: int) -> None:
    table = """
        Norvik  norvik  PROPN NNP nsubj 9 B-ORG
        {comma}
        based   base    VERB  VBN acl   0
        in      in      ADP   IN  prep  2
        Graz    graz    PROPN NNP pobj  3 B-GPE
        ,       ,       PUNCT ,   punct 4
        which   which   DET   WDT dobj  8
        she     she     PRON  PRP nsubj 8
        founded found   VERB  VBD relcl 4
        grew    grow    VERB  VBD ROOT  9
    """
    between = ", , PUNCT , punct 0" if comma else "now now ADV RB advmod 2"
    assert related(sentence(table.format(comma=between)), load()).tokens[8].head == head


@pytest.mark.parametrize("between", ["on a grant", "in 1990"])
def test_where_behind_a_grant_or_year_means_the_university(between: str, claims: Claims) -> None:
    text = f"Petra Lund went to Norvik University {between}, where she was professor of botany."
    assert ("she", "schema:worksFor", "Norvik University", "asserted") in claims(text)


def test_a_sportsman_competes_and_not_his_country(claims: Claims) -> None:
    found = claims("Hans Berg is a former swimmer from Austria, who competed in the 1968 Olympics.")
    assert {o for _, p, o, _ in found if p == "kg:agent"} == {"Hans Berg"}


def test_a_hearing_that_is_set_for_a_day_has_not_been(claims: Claims) -> None:
    found = claims("Norvik Ltd sued the bank in Graz, where a hearing is set for February.")
    assert ("hearing", "sem:hasPlace", "Graz", "planned") in found
