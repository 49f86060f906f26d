"""Sentences with another parse for some words."""

from __future__ import annotations

from dataclasses import replace

from kg.annotate.mended.reparsed import reparsed
from tests.given import sentence

TWO = """
Rain rain NOUN NN nsubj 1
fell fall VERB VBD ROOT 1
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
