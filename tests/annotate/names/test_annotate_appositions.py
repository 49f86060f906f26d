"""Names that the model missed, by what the text calls them."""

from __future__ import annotations

import pytest

from kg.annotate.names.appositions import from_descriptions
from kg.ontology import load
from tests.given import sentence

TABLE = """
    The       the       DET   DT  det      2 {label}
    Open      Open      PROPN NNP compound 2 {label}
    Quay      Quay      PROPN NNP nsubj    5 {label}
    ,         ,         PUNCT ,   punct    2
    a         a         DET   DT  det      6
    grew      grow      VERB  VBD ROOT     5
    {noun}    {noun}    NOUN  NN  appos    2
"""


@pytest.mark.parametrize("label", ["", "I-WORK_OF_ART"])
def test_what_is_called_a_charity_is_one_though_it_sounds_like_a_book(label: str) -> None:
    made = sentence(TABLE.format(label=label, noun="charity"))
    assert [(c.start, c.end, c.kind) for c in from_descriptions(made, load())] == [(1, 3, "kg:NGO")]


@pytest.mark.parametrize(("label", "noun"), [("I-GPE", "charity"), ("I-WORK_OF_ART", "novel")])
def test_other_names_stay_what_they_are(label: str, noun: str) -> None:
    assert not list(from_descriptions(sentence(TABLE.format(label=label, noun=noun)), load()))
