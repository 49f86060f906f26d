"""Sentences with another parse for some words."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from kg.annotate.mended.reparsed import in_place_of, is_forest, reparsed, taken_from
from tests.given import sentence

TWO = "Rain/NN/nsubj>fell fell=fall/VBD/ROOT"
SAID = """
    They/PRP/nsubj>say say/VBP/ROOT rain/NN/nsubj>fell fell=fall/VBD/ccomp>say
    heavily/RB/advmod>fell ././punct>say
"""


def test_only_what_is_changed_is_another() -> None:
    made = sentence(TWO)
    rain = replace(made.tokens[0], dep="dobj")
    found = reparsed(made, {0: rain})
    assert found.tokens == (rain, made.tokens[1])
    assert found.text == made.text


def test_sentence_without_a_change_is_the_same_object() -> None:
    made = sentence(TWO)
    assert reparsed(made, {}) is made


def test_words_in_a_ring_leave_the_sentence_as_it_was() -> None:
    """Trap: whoever follows a word up to the root of its sentence would never arrive."""
    made = sentence(TWO)
    assert reparsed(made, {1: replace(made.tokens[1], head=0)}) is made


def test_a_word_stands_where_another_stood() -> None:
    _, say, rain, fell, *_ = sentence(SAID).tokens
    assert in_place_of(fell, rain) == replace(rain, dep="ccomp", head=say.i)


def test_a_word_in_place_of_the_top_is_the_top() -> None:
    """Trap: two words that hang on each other."""
    _, say, _, fell, *_ = sentence(SAID).tokens
    assert in_place_of(say, fell) == replace(fell, dep="ROOT", head=fell.i)


def test_what_hung_on_a_word_hangs_on_another_but_for_that_and_what_is_left() -> None:
    tokens = sentence(SAID).tokens
    they, say, _, fell, _, stop = tokens
    assert list(taken_from(tokens, say, fell)) == [
        replace(they, head=fell.i),
        replace(stop, head=fell.i),
    ]
    assert list(taken_from(tokens, say, fell, {"punct"})) == [replace(they, head=fell.i)]


@given(st.lists(st.integers(0, 7), min_size=8, max_size=8))
def test_every_word_of_a_forest_leads_to_a_root(heads: list[int]) -> None:
    token = sentence(TWO).tokens[0]
    tokens = [replace(token, i=i, head=head) for i, head in enumerate(heads)]
    arrived = 0
    for here in tokens:
        for _ in tokens:
            here = tokens[here.head]  # noqa: PLW2901
        arrived += here.head == here.i
    assert is_forest(tokens) == (arrived == len(tokens))
