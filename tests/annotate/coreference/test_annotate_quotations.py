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


def test_who_spoke_goes_on_where_the_next_quotation_names_nobody(understand: Understand) -> None:
    """Trap: "I" is nobody, and "he" is the speaker, where "he said" closed the words before."""
    text = 'Hans Brandt met Ivo Lund. "Lund won," Brandt said. "He was brave. I saw it."'
    found = who(understand, text)
    assert ("I", "Hans Brandt") in found
    assert ("He", "Hans Brandt") not in found


def test_nobody_is_he_in_the_words_of_somebody_open_but_whom_they_name(
    understand: Understand,
) -> None:
    """Trap: "he said" is open, so that each man of the article may be the one who speaks."""
    text = 'Hans Brandt and Ivo Lund met. "Rain fell," he said. "He was brave."'
    assert "He" not in dict(who(understand, text))
