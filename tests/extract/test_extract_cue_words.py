"""The words of the data file are found under their cue, in the form in which they are asked for."""

from __future__ import annotations

import pytest

from kg.extract.cue_words import cue_words


def test_each_word_can_be_met() -> None:
    """Trap: a word in capitals or with a space, which no lower-case word of a sentence equals."""
    words = [word for found in cue_words().values() for word in found]
    assert words
    assert all(word == word.lower().strip() and " " not in word for word in words)


@pytest.mark.parametrize(("cue", "word"), [("wrongly", "wrongfully"), ("wielding", "detonate")])
def test_cues_that_are_asked_for_have_words(cue: str, word: str) -> None:
    assert word in cue_words()[cue]


def test_a_misspelt_cue_is_an_error() -> None:
    """Trap: a cue without words that silently colours nothing."""
    with pytest.raises(KeyError):
        cue_words()["wrongfuly"]
