"""What is mended in a parse before the extractors read it is still a parse of the same words."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kg.extract.sentence import mended as room
from kg.ontology import load
from tests.given import annotated, sentence

# "Placed Rossi under arrest" is one expression, whose last word hangs on its first.
ARREST = sentence("""
    Police/NNS/nsubj>placed placed=place/VBD/ROOT Rossi/NNP/dobj>placed under/IN/prep>placed
    arrest/NN/pobj>under for/IN/prep>arrest fraud/NN/pobj>for
""")


def heads() -> list[int]:
    found = room.mended(annotated([ARREST]), ARREST, {2}, load()).tokens
    assert [(t.i, t.start, t.text) for t in found] == [
        (t.i, t.start, t.text) for t in ARREST.tokens
    ]
    return [t.head for t in found]


def test_words_move_in_the_tree_and_nowhere_else() -> None:
    assert heads()[5] == 1


def test_words_that_would_hang_on_each_other_in_a_ring_stay_as_they_were(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    ring = (replace(ARREST.tokens[0], head=1), replace(ARREST.tokens[1], head=0))
    monkeypatch.setattr(room, "announced", lambda *_: (*ring, *ARREST.tokens[2:]))
    assert heads() == [t.head for t in ARREST.tokens]
