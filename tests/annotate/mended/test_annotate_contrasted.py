"""Whom the text sets aside ("not Lund") did nothing, and whom it means did it."""

from __future__ import annotations

import pytest

from kg.annotate.mended.contrasted import contrasted
from tests.given import Claims, sentence

TABLE = """
    Berg Berg PROPN NNP nsubj 5 B-PERSON
    ,    ,    PUNCT ,   punct 0
    {word} {word} PART RB {label} 0
    Lund Lund PROPN NNP appos 0 B-PERSON
    ,    ,    PUNCT ,   punct 0
    shot shoot VERB VBD ROOT  5
    her  her  PRON  PRP dobj  5
"""


def test_not_denies_only_what_stands_behind_it() -> None:
    made = contrasted(sentence(TABLE.format(word="not", label="neg")))
    assert [(t.dep, t.head) for t in made.tokens[2:4]] == [("cc", 0), ("dep", 2)]


def test_other_words_before_an_apposition_stay() -> None:
    made = sentence(TABLE.format(word="once", label="advmod"))
    assert contrasted(made) is made


@pytest.mark.parametrize(
    "text",
    [
        "Marek Dolan, not Petr Sova, killed Rita Lund.",
        "It was Marek Dolan, not Petr Sova, who killed Rita Lund.",
        "Rita Lund was killed by Marek Dolan, not by Petr Sova.",
        "Rita Lund was killed by Marek Dolan and not Petr Sova.",
        "Rita Lund was killed not by Petr Sova but by Marek Dolan.",
        "Marek Dolan rather than Petr Sova killed Rita Lund.",
        "Not Petr Sova but Marek Dolan killed Rita Lund.",
    ],
)
def test_only_who_is_meant_killed(claims: Claims, text: str) -> None:
    doers = {(o, f) for s, p, o, f in claims(text) if (s, p) == ("killed", "kg:agent")}
    assert doers == {("Marek Dolan", "asserted")}


def test_nobody_was_born_where_they_were_not(claims: Claims) -> None:
    found = claims("Marek Dolan was born in Graz, not in Linz.")
    assert {o for _, p, o, _ in found if p == "schema:birthPlace"} == {"Graz"}
