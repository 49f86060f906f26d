"""The way from tokens to text and back."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.bench.words import Words, as_in, closed, joined, joined_lines

TOKENS = st.lists(st.text("abZ'.-é“", min_size=1, max_size=5), min_size=1, max_size=12)


@given(TOKENS, st.data())
def test_a_stretch_of_tokens_comes_back(tokens: list[str], data: st.DataObject) -> None:
    words = joined(tokens)
    first = data.draw(st.integers(0, len(tokens) - 1))
    last = data.draw(st.integers(first + 1, len(tokens)))
    assert words.tokens(*words.stretch(first, last)) == (first, last)


@given(TOKENS)
def test_a_text_with_its_tokens_loses_nothing_but_spaces(tokens: list[str]) -> None:
    words = as_in("".join(tokens), tokens)
    assert [words.text[s:e] for s, e in zip(words.starts, words.ends, strict=True)] == tokens
    assert words.text.replace("\n", "") == "".join(tokens)


def test_a_part_of_a_token_stands_for_the_whole() -> None:
    assert joined(["D-Ariz.", ",", "said"]).tokens(2, 6) == (0, 1)


def test_the_space_between_two_tokens_is_no_token() -> None:
    assert joined(["Oslo", "said"]).tokens(4, 5) is None


def test_a_stop_at_the_end_goes_with_its_word_and_is_no_token() -> None:
    words = closed(["in", "Salem", ",", "N.Y", "."])
    assert words.text == "in Salem , N.Y."
    assert words.tokens(11, 15) == (3, 4)


@pytest.mark.parametrize("tokens", [[], ["."], ["Rain"], ["Rain", "!"]])
def test_without_a_stop_at_the_end_nothing_is_closed(tokens: list[str]) -> None:
    assert closed(tokens) == joined(tokens)


def test_brackets_of_a_treebank_are_written_as_brackets() -> None:
    words = joined(["-LRB-", "AP", "-RRB-"])
    assert words.text == "( AP )"
    assert words.tokens(2, 4) == (1, 2)


def test_each_sentence_is_a_line_of_its_own() -> None:
    words, lines = joined_lines([["Rain", "fell"], [], ["It", "stopped"]])
    assert words.text == "Rain fell\nIt stopped"
    assert lines == ((0, 2), (2, 2), (2, 4))
    assert words.stretch(*lines[2]) == (10, 20)


@pytest.mark.parametrize(
    ("text", "tokens", "laid_out"),
    [
        # A headline that runs into the first sentence.
        ("Blast in LarnThe mayor", ["Blast", "in", "Larn", "The", "mayor"], "Larn\nThe"),
        ("It fell.She ran", ["It", "fell", ".", "She", "ran"], "fell.\nShe"),
        ("said.“No", ["said", ".", "“", "No"], "said.\n“No"),
        # What belongs together stays together.
        (
            "the U.S.-led Mar-Adel’s",
            ["the", "U.S.", "-", "led", "Mar", "-", "Adel", "’", "s"],
            None,
        ),
    ],
)
def test_lost_line_breaks_are_put_back(text: str, tokens: list[str], laid_out: str | None) -> None:
    words: Words = as_in(text, tokens)
    assert (laid_out or text) in words.text
