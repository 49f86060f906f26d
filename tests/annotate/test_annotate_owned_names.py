"""Relatives and their names as two subjects of one verb."""

from __future__ import annotations

import pytest

from kg.annotate.owned_names import owned
from kg.ontology import load
from tests.given import Claims, sentence

TABLE = """
    Her     her     PRON  PRP$ poss  1
    {noun}  {noun}  NOUN  NN   npadvmod 4
    ,       ,       PUNCT ,    punct 4
    Dennis  dennis  PROPN NNP  nsubj 4 {label}
    left    leave   VERB  VBD  ROOT  4
"""


@pytest.mark.parametrize(
    ("noun", "label", "dep"),
    [("son", "B-PERSON", "appos"), ("night", "B-PERSON", "nsubj"), ("son", "B-ORG", "nsubj")],
)
def test_a_relative_has_the_name_behind(noun: str, label: str, dep: str) -> None:
    made = owned(sentence(TABLE.format(noun=noun, label=label)), load())
    assert made.tokens[3].dep == dep
    assert made.tokens[1].dep == ("nsubj" if dep == "appos" else "npadvmod")


def test_the_son_is_of_the_one_and_acts_as_the_other(claims: Claims) -> None:
    found = claims("In 2013, Dr. Larry Berg's son, Dr. Nelson joined Norvik Dental.")
    assert ("Nelson", "schema:parent", "Larry Berg", "asserted") in found
    assert ("Nelson", "schema:memberOf", "Norvik Dental", "asserted") in found
