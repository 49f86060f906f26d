"""A date before a noun hangs on the noun."""

from __future__ import annotations

import pytest

from kg.annotate.mended.dated_nouns import with_dates_below
from tests.given import Claims, sentence

TABLE = """
    jailed  jail    VERB  VBN ROOT  0
    for     for     ADP   IN  prep  0
    {word}  {word}  {pos} det 3
    April   April   PROPN NNP pobj  1 B-DATE
    4       4       NUM   CD  nummod 3 I-DATE
    ,       ,       PUNCT ,   punct 3 I-DATE
    1968    1968    NUM   CD  nummod 3 I-DATE
    ,       ,       PUNCT ,   punct 3
    killing killing NOUN  NN  appos 3
"""


def test_noun_takes_the_place_of_the_month() -> None:
    made = with_dates_below(sentence(TABLE.format(word="the", pos="DET DT")))
    april, killing = made.tokens[3], made.tokens[8]
    assert (killing.head, killing.dep, april.head) == (1, "pobj", 8)


@pytest.mark.parametrize(("old", "new"), [("DET DT", "NOUN NN"), ("CD ", "NN "), ("B-DATE", "")])
def test_another_apposition_stays(old: str, new: str) -> None:
    made = sentence(TABLE.format(word="the", pos="DET DT").replace(old, new))
    assert with_dates_below(made) == made


def test_dated_killing_has_its_day_and_its_doer(claims: Claims) -> None:
    text = "Ivo Brandt is held on a life sentence for the April 4, 1968, slaying of Marek Dolan."
    found = [t[:3] for t in claims(text)]
    assert ("slaying", "sem:hasTime", "1968-04-04") in found
    assert ("slaying", "kg:agent", "Ivo Brandt") in found
    assert not [t for t in found if t[:2] == ("life sentence", "sem:hasTime")]
