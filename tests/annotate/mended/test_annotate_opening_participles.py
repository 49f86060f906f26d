"""What a sentence opens with tells what its subject was born as."""

from __future__ import annotations

import pytest

from kg.annotate.mended.opening_participles import with_participle
from tests.given import Claims, sentence

TABLE = """
    Born    bear    VERB  VBN {born}
    poor    poor    ADJ   JJ  {poor}
    in      in      ADP   IN  prep 1
    Graz    Graz    PROPN NNP pobj 2
    ,       ,       PUNCT ,   punct 6
    Lund    Lund    PROPN NNP {subject} 6
    wept    weep    VERB  VBD ROOT 6
"""


@pytest.mark.parametrize(
    ("born", "poor"), [("amod 1", "advcl 6"), ("advcl 6", "dobj 0")], ids=["below", "above"]
)
def test_participle_takes_its_complement_and_place(born: str, poor: str) -> None:
    made = with_participle(sentence(TABLE.format(born=born, poor=poor, subject="nsubj")))
    assert [(t.dep, t.head) for t in made.tokens[:3]] == [("advcl", 6), ("oprd", 0), ("prep", 0)]


def test_born_actors_of_whom_something_is_said_stay() -> None:
    made = sentence(TABLE.format(born="amod 1", poor="nsubj 6", subject="npadvmod"))
    assert with_participle(made) is made


@pytest.mark.parametrize("born", ["poor", "a slave", "Ana Maria Dolan"])
def test_birth_of_the_subject_is_told_before_it(claims: Claims, born: str) -> None:
    """Trap: what she was born as does what she does."""
    found = claims(f"Born {born} in Graz, Lena Ostrow became a singer.")
    assert ("Lena Ostrow", "schema:birthPlace", "Graz", "asserted") in found
    assert {o for s, p, o, _ in found if p == "kg:agent"} <= {"Lena Ostrow"}
