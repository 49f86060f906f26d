"""A "that" with no place in its clause opens what is said."""

from __future__ import annotations

import pytest

from kg.annotate.mended.complementisers import complemented
from kg.ontology import load
from tests.given import Claims, sentence

TABLE = """
    report  report  NOUN  NN  ROOT  0
    that    that    PRON  WDT dobj  3
    Lund    lund    PROPN NNP nsubj 3 B-PERSON
    left    leave   VERB  VBD relcl 0
    {last}
"""


def test_clause_with_an_object_of_its_own_is_what_is_said() -> None:
    made = complemented(sentence(TABLE.format(last="Norvik norvik PROPN NNP dobj 3 B-ORG")), load())
    that, left = made.tokens[1], made.tokens[3]
    assert (that.dep, that.tag, left.dep, left.head) == ("mark", "IN", "acl", 0)


def test_clause_with_a_gap_stays() -> None:
    """Trap: "the report that Lund left yesterday" is one that she left behind."""
    made = sentence(TABLE.format(last="yesterday yesterday NOUN NN npadvmod 3"))
    assert complemented(made, load()) is made


@pytest.mark.parametrize(
    ("text", "factuality"),
    [
        ("The report that Lena Ostrow had joined Norvik Holdings surprised Norway.", "reported"),
        ("The report that Lena Ostrow had joined Norvik Holdings was untrue.", "denied"),
    ],
)
def test_report_stays_a_report(claims: Claims, text: str, factuality: str) -> None:
    assert {f for _, p, _, f in claims(text) if p == "schema:memberOf"} == {factuality}


def test_allegation_has_its_doer(claims: Claims) -> None:
    """Trap: a verb in the past behind a noun is taken for a participle, and nobody bribed."""
    found = claims("The allegation that Marek Dolan bribed Lena Ostrow shook Norway.")
    assert ("bribed", "kg:agent", "Marek Dolan", "alleged") in found
    assert ("bribed", "kg:affected", "Lena Ostrow", "alleged") in found


@pytest.mark.parametrize(
    ("text", "factuality"),
    [
        ("Marek Dolan was arraigned on charges he robbed Lena Ostrow.", "alleged"),
        ("Marek Dolan faces allegations he robbed Lena Ostrow.", "alleged"),
        ("She repeated rumours Marek Dolan had robbed Lena Ostrow.", "alleged"),
        ("Marek Dolan denied accusations his firm robbed Lena Ostrow.", "denied"),
        ("Marek Dolan told detectives he robbed Lena Ostrow.", "reported"),
        ("There are fears Lena Ostrow was robbed in Norway.", "possible"),
    ],
)
def test_bare_clause_is_what_the_noun_says(claims: Claims, text: str, factuality: str) -> None:
    """Trap: without "that" a charge is told as what happened."""
    found = {f for s, p, o, f in claims(text) if s == "robbed" and p == "kg:affected"}
    assert found == {factuality}


def test_charges_that_somebody_brought_were_brought(claims: Claims) -> None:
    found = claims("Marek Dolan answered the charges prosecutors brought against him.")
    assert {f for _, _, o, f in found if o == "prosecutors"} == {"asserted"}
