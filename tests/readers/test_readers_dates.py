from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kg.readers.dates import parse_date

DAY = date(2026, 1, 16)


@pytest.mark.parametrize(
    "text",
    [
        *("2026-01-16", "20260116", "2026-01-16T23:59:00-11:00", "2026-01-16 08:00"),
        *("16 January 2026", "16th of January 2026", "January 16, 2026", "Jan. 16 2026"),
        *("Friday, January 16, 2026", "Fri, 16 Jan 2026 10:00:00 GMT", "JANUARY 16, 2026"),
        *("16/01/2026", "1/16/2026", "16.01.2026"),
    ],
)
def test_formats(text: str) -> None:
    assert parse_date(text) == DAY


@pytest.mark.parametrize(
    "text",
    [
        *("", "yesterday", "January 2026", "2026", "03/04/2025", "2026-02-30", "31 April 2026"),
        *("12345678901", "16 Jan", "2026-01-161", "may 2026 be good"),
    ],
)
def test_what_is_no_full_date_is_none(text: str) -> None:
    assert parse_date(text) is None


@settings(deadline=None)
@given(
    st.dates(min_value=date(1000, 1, 1), max_value=date(2999, 12, 31)),
    st.sampled_from(
        ["%Y-%m-%d", "%Y%m%d", "{d} %B %Y", "%B {d}, %Y", "%A, {d} %b %Y", "%b. {d}, %Y"]
    ),
)
def test_a_printed_date_is_read_back(day: date, form: str) -> None:
    assert parse_date(day.strftime(form).format(d=day.day)) == day


@settings(deadline=None)
@given(st.text())
def test_any_text_is_taken(text: str) -> None:
    assert parse_date(text) is None or isinstance(parse_date(text), date)
