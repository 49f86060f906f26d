"""A noun behind the object of "called" is what somebody says of it."""

from __future__ import annotations

import pytest

from kg.annotate.mended.called import called
from tests.given import Claims, sentence

TABLE = """
    Union   union   NOUN  NN  nsubj 1
    calls   {verb}  VERB  VBZ ROOT  1
    Lund    lund    PROPN NNP dobj  1 B-PERSON
    {comma}
    thief   thief   NOUN  NN  {label}
"""
ARTICLE = "a a DET DT det 4"


@pytest.mark.parametrize("label", ["appos 2", "dobj 1"])
def test_noun_is_the_complement(label: str) -> None:
    made = called(sentence(TABLE.format(verb="call", comma=ARTICLE, label=label)))
    thief = made.tokens[4]
    assert (thief.dep, thief.head) == ("oprd", 1)


@pytest.mark.parametrize(
    ("verb", "comma"), [("meet", ARTICLE), ("call", ", , PUNCT , punct 2")], ids=["met", "comma"]
)
def test_other_appositions_stay(verb: str, comma: str) -> None:
    made = sentence(TABLE.format(verb=verb, comma=comma, label="appos 2"))
    assert called(made) is made


@pytest.mark.parametrize(
    "text",
    [
        "Lena Ostrow called Marek Dolan a murderer.",
        "Lena Ostrow apologised for calling Judge Marek Dolan a murderer.",
        "She branded Marek Dolan a killer and a thief.",
        "Protesters called Mayor Marek Dolan a liar and the killer of Petr Sova.",
        "Marek Dolan, whom she called the killer of Petr Sova, was acquitted.",
        "Lawmakers denounced Marek Dolan as a spy and the killer of Petr Sova.",
        "Marek Dolan is widely viewed as the killer of Petr Sova.",
    ],
)
def test_who_is_called_a_killer_is_only_called_so(claims: Claims, text: str) -> None:
    """Trap: whoever called him so is the killer, or the killing is a fact."""
    killers = {(o, f) for s, p, o, f in claims(text) if p == "kg:agent" and "er" in s[-3:]}
    assert killers == {("Marek Dolan", "reported")}
