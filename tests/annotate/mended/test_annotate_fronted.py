"""Subjects that the parser hangs on the phrase before them, on parses by hand."""

from __future__ import annotations

import pytest

from kg.annotate.mended.fronted import with_subjects
from tests.given import sentence

# "According to Lund, a detective was told."
FRONTED = """
    According=accord/VBG/prep>told to/IN/prep>According Lund/NNP/pobj>to ,/,/punct>Lund
    a/DT/det>detective detective/NN/appos>Lund was=be/VBD:AUX/auxpass>told told=tell/VBN/ROOT
"""


def test_noun_behind_a_fronted_phrase_is_the_subject_of_a_verb_that_has_none() -> None:
    """Trap: Lund is the detective."""
    noun = with_subjects(sentence(FRONTED)).tokens[5]
    assert (noun.dep, noun.head) == ("nsubjpass", 7)


@pytest.mark.parametrize(
    "between",
    ["we    we    PRON  PRP nsubj 6", ",     ,     PUNCT ,   punct 1"],
    ids=["a subject of its own", "a comma"],
)
def test_apposition_stays_where_something_parts_it_from_the_verb(between: str) -> None:
    made = sentence(f"""
        In    in    ADP   IN  prep  6
        Graz  Graz  PROPN NNP pobj  0
        ,     ,     PUNCT ,   punct 1
        a     a     DET   DT  det   4
        town  town  NOUN  NN  appos 1
        {between}
        sang  sing  VERB  VBD ROOT  6
    """)
    assert with_subjects(made) is made
