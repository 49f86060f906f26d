from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kg.readers.clean import clean_line, clean_text


@pytest.mark.parametrize(
    ("raw", "clean"),
    [
        ("a\r\nb\rc\u2028d\u2029e\x85f\x0bg", "a\nb\nc\nd\ne\nf\ng"),
        ("Phnom\u00a0Penh and Chi\u0219in\u0103u\u2009!", "Phnom Penh and Chi\u0219in\u0103u !"),
        ("\ufeffAm\u200bnes\u00adty\u2060", "Amnesty"),
        ("abc\u202egnp.exe\u2069", "abcgnp.exe"),
        ("bell\x07 nul\x00 tab\t", "bell nul tab\t"),
        ("Cafe\u0301", "Caf\u00e9"),
        ("lone \ud800 surrogate", "lone \ufffd surrogate"),
        (
            "\u1797\u17d2\u1793\u17c6\u1796\u17c1\u1789",
            "\u1797\u17d2\u1793\u17c6\u1796\u17c1\u1789",
        ),
        ("\U0001f469\u200d\U0001f692", "\U0001f469\u200d\U0001f692"),
    ],
)
def test_only_what_nobody_sees_goes(raw: str, clean: str) -> None:
    assert clean_text(raw) == clean


@settings(deadline=None)
@given(st.text(st.characters()))
def test_a_clean_text_stays_as_it_is_and_can_be_stored(raw: str) -> None:
    clean = clean_text(raw)
    assert clean_text(clean) == clean
    assert unicodedata.is_normalized("NFC", clean)
    assert clean.encode().decode() == clean


@pytest.mark.parametrize("blank", [None, "", " \n\t", "\u200b"])
def test_a_blank_line_is_none(blank: str | None) -> None:
    assert clean_line(blank) is None
