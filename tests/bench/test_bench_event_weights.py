"""Weights of what two events share, as learned."""

from __future__ import annotations

from tests.bench.event_weights import learned

WORD, PLACE = {"word": 1.0}, {"place": 1.0}
PAIRS = [(WORD, True)] * 9 + [(WORD, False)] + [(PLACE, False)] * 9 + [(PLACE, True)]


def test_what_tells_weighs_more_than_what_does_not() -> None:
    word, place, _ = learned(PAIRS, ["word", "place"], {})
    assert word > 1.0 > -1.0 > place


def test_a_held_weight_leaves_less_to_learn() -> None:
    free, _ = learned(PAIRS, ["word"], {})
    rest, _ = learned(PAIRS, ["word"], {"word": 1.0})
    assert rest < free
