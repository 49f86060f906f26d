from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kg.model import Value
from kg.network import Membership
from kg.page.links import link_name, web_address
from kg.page.readable import MONTHS, date_words, post_words, readable


@settings(deadline=None)
@given(st.dates(min_value=date(1000, 1, 1)))
def test_a_date_in_words_holds_day_month_and_year(day: date) -> None:
    words = readable(Value(day.isoformat(), "xsd:date"))
    assert words.split() == [str(day.day), MONTHS[day.month - 1], str(day.year)]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("2026-01", "January 2026"),
        ("--06-27", "27 June"),
        ("2026", "2026"),
        ("2026-01-16T10:00:00Z", "16 January 2026"),
        ("2026-13-01", "2026-13-01"),
        ("-0044", "-0044"),
        ("٢٠٢٦", "٢٠٢٦"),
        ("", ""),
    ],
)
def test_partial_and_odd_dates_lose_nothing(text: str, words: str) -> None:
    assert date_words(text) == words


@settings(deadline=None)
@given(st.text())
def test_any_value_can_be_read(text: str) -> None:
    for datatype in ("xsd:date", "xsd:integer", "xsd:string", "xsd:gYear"):
        assert bool(readable(Value(text, datatype))) == bool(text)


def test_only_integers_get_separators() -> None:
    assert readable(Value("2137", "xsd:integer")) == "2,137"
    assert readable(Value("2137")) == "2137"


@pytest.mark.parametrize(
    ("start", "end", "words"),
    [
        ("", "", "director"),
        ("2023", "", "director (from 2023)"),
        ("", "2024-05", "director (until May 2024)"),
        ("2019", "2023", "director (2019 to 2023)"),
        ("2022; 2023", "", "director (from 2022 or 2023)"),
    ],
)
def test_a_post_is_named_with_its_dates(start: str, end: str, words: str) -> None:
    assert post_words(Membership("m", "p", "o", "director", start, end, ())) == words


@pytest.mark.parametrize(
    "text",
    [
        "javascript:alert(1)",
        "java\nscript:alert(1)",
        "https://a.example/\nx",
        "data:text/html,x",
        "//a.example",
        "https://",
        'https://a.example/"onload="x',
        "http://[::1",
        "file:///etc/passwd",
        " https://a.example",
        "",
    ],
)
def test_what_is_no_whole_web_address_is_no_link(text: str) -> None:
    assert web_address(text) is None


def test_a_web_address_is_kept_as_it_is() -> None:
    assert web_address("HTTPS://a.example/ä?b=1&c=%20#d") == "HTTPS://a.example/ä?b=1&c=%20#d"
    assert link_name("https://www.example.org/x") == "example.org"
