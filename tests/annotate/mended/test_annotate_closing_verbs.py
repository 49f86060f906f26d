"""A last word that the tagger has for a noun and that is the verb."""

from __future__ import annotations

import pytest

from kg.annotate.mended.closing_verbs import with_closing_verb
from tests.given import sentence

TABLE = """
    Lund    lund    PROPN NNP nsubj 1 B-PERSON
    lied    lie     VERB  VBD {label}
    ,       ,       PUNCT ,   punct 1
    the     the     DET   DT  det 5
    police  police  NOUN  NN  compound 5
    {word}  {word}  NOUN  NN  {last}
    .       .       PUNCT .   punct 1
"""


@pytest.mark.parametrize(
    ("label", "last"), [("ROOT 1", "appos 0"), ("ccomp 5", "ROOT 5")], ids=["below", "above"]
)
def test_what_police_allege_is_below_the_verb(label: str, last: str) -> None:
    """Trap: the article asserts what the police allege."""
    made = with_closing_verb(sentence(TABLE.format(word="allege", label=label, last=last)))
    lied, the, police, allege = (made.tokens[i] for i in (1, 3, 4, 5))
    assert (lied.dep, lied.head, allege.dep, allege.pos) == ("ccomp", 5, "ROOT", "VERB")
    assert (police.dep, police.head, the.head) == ("nsubj", 5, 4)


def test_other_nouns_stay() -> None:
    made = sentence(TABLE.format(word="chief", label="ROOT 1", last="appos 0"))
    assert with_closing_verb(made) is made
