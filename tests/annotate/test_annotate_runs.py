"""A run stops at the first word of another kind and at the edges of a sentence."""

from __future__ import annotations

from kg.annotate.runs import run_end, run_start
from kg.model import Token
from tests.given import sentence

TOKENS = sentence(
    """
        Ana/NNP/compound>Rossi Rossi/NNP/nsubj>met met=meet/VBD/ROOT Otto/NNP/compound>Kraft
        Kraft/NNP/dobj>met
    """
).tokens


def is_proper(token: Token) -> bool:
    return token.pos == "PROPN"


def test_a_run_stops_at_another_word() -> None:
    assert run_start(TOKENS, 5, is_proper) == 3
    assert run_end(TOKENS, 0, is_proper) == 2


def test_a_run_may_reach_the_edges() -> None:
    assert run_start(TOKENS, 2, is_proper) == 0
    assert run_end(TOKENS, 3, is_proper) == len(TOKENS)


def test_a_run_may_be_empty() -> None:
    assert run_start(TOKENS, 3, is_proper) == 3
    assert run_end(TOKENS, 2, is_proper) == 2
