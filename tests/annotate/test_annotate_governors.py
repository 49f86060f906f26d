"""The way up from a word in the parse of its sentence."""

from __future__ import annotations

from kg.annotate.governors import above_prepositions, governors, verb_at_or_above
from tests.given import sentence

CRITIC = sentence("""
    Lund    lund    PROPN NNP nsubj 1
    is      be      AUX   VBZ ROOT  1
    a       a       DET   DT  det   3
    critic  critic  NOUN  NN  attr  1
    of      of      ADP   IN  prep  3
    the     the     DET   DT  det   6
    war     war     NOUN  NN  pobj  4
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
