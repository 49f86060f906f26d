"""A participle with an object is the verb of its sentence."""

from __future__ import annotations

import pytest

from kg.annotate.mended.verbless import with_verb
from tests.given import Claims, sentence

TABLE = """
    Norvik norvik PROPN NNP ROOT 0 B-ORG
    named  name   VERB  VBN acl  0
    Lund   lund   PROPN NNP {label} B-PERSON
    .      .      PUNCT .   punct 0
"""


def test_participle_with_an_object_is_the_verb() -> None:
    norvik, named, _, stop = with_verb(sentence(TABLE.format(label="dobj 1"))).tokens
    assert (norvik.dep, norvik.head, named.dep, named.head) == ("nsubj", 1, "ROOT", 1)
    assert (named.tag, stop.head) == ("VBD", 1)


def test_participle_without_one_stays() -> None:
    made = sentence(TABLE.format(label="npadvmod 1"))
    assert with_verb(made) is made


@pytest.mark.parametrize(
    "text",
    [
        "Norvik Holdings named Lena Ostrow chief executive.",
        "Norvik Holdings named Lena Ostrow as chief executive.",
        "Norvik Holdings named Lena Ostrow to succeed Marek Dolan as chief executive.",
    ],
)
def test_who_is_named_its_head_is_its_head(claims: Claims, text: str) -> None:
    assert ("Lena Ostrow", "kg:leads", "Norvik Holdings", "asserted") in claims(text)
