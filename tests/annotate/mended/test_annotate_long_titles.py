"""Who bears a title with "of" and an area of work stands in the title's place."""

from __future__ import annotations

import pytest

from kg.annotate.mended.long_titles import with_bearers
from kg.ontology import load
from tests.given import Claims, sentence

# "Said Director of {word} Ana Lund ."
TABLE = """
    Said     say      VERB  VBD ROOT     0
    Director director PROPN NNP nsubj    0
    of       of       ADP   IN  prep     1
    {word}   {word}   PROPN NNP compound 5
    Ana      Ana      PROPN NNP compound 5 B-PERSON
    Lund     Lund     PROPN NNP pobj     2 I-PERSON
    .        .        PUNCT .   punct    0
"""


def test_bearer_takes_the_place_of_the_title() -> None:
    made = with_bearers(sentence(TABLE.format(word="Finance")), load())
    title, of, area, _, name = made.tokens[1:6]
    assert (name.dep, name.head) == ("nsubj", 0)
    assert [(t.dep, t.head) for t in (title, of, area)] == [("nmod", 5), ("prep", 1), ("pobj", 2)]


@pytest.mark.parametrize("word", ["Mayor", "Actor", "Gen."])
def test_somebody_who_is_served_keeps_the_title_that_is_theirs(word: str) -> None:
    """Trap: "director of Mayor Lund" is another than the mayor."""
    made = sentence(TABLE.format(word=word))
    assert with_bearers(made, load()) is made


@pytest.mark.parametrize(
    ("text", "triple"),
    [
        (
            "Demand is strong, said Acme Vice President of Marketing Lena Ostrow.",
            ("said", "kg:agent", "Lena Ostrow"),
        ),
        (
            "Austrian Minister of Transport and Public Works Marek Dolan resigned.",
            ("Marek Dolan", "schema:worksFor", "Austrian"),
        ),
    ],
)
def test_bearer_speaks_and_has_the_post(
    claims: Claims, text: str, triple: tuple[str, str, str]
) -> None:
    assert triple in {claim[:3] for claim in claims(text)}
