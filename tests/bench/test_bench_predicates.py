"""What a sentence says that somebody is, on parses by hand."""

from __future__ import annotations

from kg.ontology import load
from tests.bench.predicates import predicates
from tests.given import mention, sentence

SAID = """
    Lund/NNP/nsubj>is is=be/VBZ:AUX/ROOT {word}/RB:PART/{dep}>is a/DT/det>{noun} {noun}/NN/attr>is
"""


def said(noun: str, word: str = "still", dep: str = "advmod") -> list[tuple[str, str]]:
    """(noun, of whom it is said) in "Lund is WORD a NOUN"."""
    made = sentence(SAID.format(noun=noun, word=word, dep=dep))
    lund = mention(made, 0, 0, "kg:Person")
    return [(told.text, who.text) for told, who in predicates(made, {lund.head: lund}, load())]


def test_noun_said_of_somebody_is_them_whether_the_lexicon_knows_it_or_not() -> None:
    assert said("lawyer") == [("lawyer", "Lund")]
    assert said("nonesuch") == [("nonesuch", "Lund")]


def test_what_happens_and_what_somebody_is_not_are_nobody() -> None:
    assert not said("earthquake")
    assert not said("lawyer", "not", "neg")
