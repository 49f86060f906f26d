"""The way up from a word in the parse of its sentence."""

from __future__ import annotations

from kg.annotate.governors import above_prepositions, governors, verb_at_or_above
from tests.given import sentence

CRITIC = sentence("""
    Lund=lund/NNP/nsubj>is is=be/VBZ:AUX/ROOT a/DT/det>critic critic/NN/attr>is of/IN/prep>critic
    the/DT/det>war war/NN/pobj>of
""").tokens


def test_the_way_ends_at_the_root() -> None:
    assert [t.text for t in governors(CRITIC, CRITIC[6])] == ["of", "critic", "is"]
    assert not list(governors(CRITIC, CRITIC[1]))


def test_a_verb_is_its_own_and_a_noun_finds_the_one_above() -> None:
    assert verb_at_or_above(CRITIC, CRITIC[1]).text == "is"
    assert verb_at_or_above(CRITIC, CRITIC[6]).text == "is"


def test_only_prepositions_lead_from_a_topic_to_whose_it_is() -> None:
    assert above_prepositions(CRITIC, CRITIC[6]).text == "critic"
    assert above_prepositions(CRITIC, CRITIC[0]).text == "Lund"
