"""Quotations that go on through several sentences, and who is meant in them."""

from __future__ import annotations

import pytest

from kg.annotate.coreference.quotations import LONGEST, open_quotations
from kg.model import Form, Sentence
from tests.given import Understand, sentence


def spoken(*texts: str) -> list[Sentence]:
    """Sentences of words and marks, one space between them."""
    offset, made = 0, []
    for text in texts:
        rows = (f"{w} {w} X {'``' if w == '“' else 'NN'} dep 0" for w in text.split())
        made.append(sentence("\n".join(rows), offset))
        offset += len(text) + 1
    return made


@pytest.mark.parametrize(
    ("texts", "opened"),
    [
        (["“ He left .", "He won . ”", "She wept ."], [False, True, False]),
        (["“ He left .", "He won .", "” she said ."], [False, True, True]),
        (["“ He left . ”", "“ He won . ”"], [False, False]),
        (["He is “ tall .", "“ He won . ”"], [False, False]),
        (["He is “ tall .", "He won ."], [False, False]),
    ],
    ids=["closed", "closed by the first mark", "each its own", "opened anew", "never closed"],
)
def test_sentence_begins_inside_what_is_opened_before_it_and_closed_behind(
    texts: list[str], opened: list[bool]
) -> None:
    assert open_quotations(spoken(*texts)) == opened


def test_mark_that_is_answered_too_late_opens_nothing() -> None:
    texts = ["“ He left .", *["He won ."] * LONGEST, "He won . ”"]
    assert not any(open_quotations(spoken(*texts))[: len(texts) - LONGEST])


def who(understand: Understand, text: str) -> list[tuple[str, str]]:
    """Each pronoun with the name that it stands for."""
    annotated, _ = understand(text)
    found = ((m, annotated.antecedents.get(m)) for m in annotated.mentions)
    return [(m.text, to.text) for m, to in found if to and m.form is Form.PRONOUN]


def test_who_speaks_through_several_sentences_is_i_in_all_and_he_in_none(
    understand: Understand,
) -> None:
    text = 'Ana Lund met Hans Brandt. "I like him. He is kind. I trust him," Lund said.'
    found = who(understand, text)
    assert ("I", "Ana Lund") in found
    assert all(name == "Hans Brandt" for word, name in found if word != "I")
    assert any(word == "He" for word, _ in found)


def test_what_is_said_behind_a_quotation_is_not_quoted(understand: Understand) -> None:
    text = '"Rain fell. It was cold," said Hans Brandt. He wept.'
    assert who(understand, text)[-1] == ("He", "Hans Brandt")
