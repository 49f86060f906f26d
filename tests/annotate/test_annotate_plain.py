"""Text for the parser must keep its offsets."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from kg.annotate.plain import as_name, plain, title_case, unaccented


@given(st.text())
def test_plain_text_has_the_same_length(text: str) -> None:
    assert len(plain(text)) == len(text)


@given(st.text())
def test_title_case_has_the_same_length(text: str) -> None:
    assert len(title_case(text)) == len(text)


@given(st.text())
def test_text_without_marks_has_the_same_length(text: str) -> None:
    assert len(unaccented(text)) == len(text)


@given(st.text(st.characters(max_codepoint=0x24F)))
def test_taking_the_marks_off_twice_changes_nothing_more(text: str) -> None:
    assert unaccented(unaccented(text)) == unaccented(text)


@given(st.text())
def test_name_has_one_line_and_no_possessive(text: str) -> None:
    name = as_name(text)
    assert "\n" not in name
    assert not name.endswith(("'s", "’s"))
    assert name == name.strip()
