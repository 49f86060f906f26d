"""The words of the data files are found under their rule, in the form that is asked for."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kg.extract.cue_words import (
    Words,
    cue_words,
    standing_words,
    supposing_words,
    title_words,
)


@pytest.mark.parametrize(
    "read",
    [cue_words, supposing_words, title_words, standing_words],
    ids=lambda read: read.__name__,
)
def test_each_word_can_be_met(read: Callable[[], Words]) -> None:
    """Trap: a word in capitals or with a space, which no lower-case word of a sentence equals."""
    words = [word for found in read().values() for word in found]
    assert words
    assert all(word == word.lower().strip() and " " not in word for word in words)


@pytest.mark.parametrize(("cue", "word"), [("wrongly", "wrongfully"), ("wielding", "detonate")])
def test_cues_that_are_asked_for_have_words(cue: str, word: str) -> None:
    assert word in cue_words()[cue]


def test_a_misspelt_cue_is_an_error() -> None:
    """Trap: a cue without words that silently colours nothing."""
    with pytest.raises(KeyError):
        cue_words()["wrongfuly"]
