import time
from datetime import date, timedelta

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from kg.annotate.values.date_words import MONTHS, WEEKDAYS
from kg.annotate.values.dates import find, parse

# A busy machine must not fail a property.
STEADY = settings(deadline=None)

FRIDAY = date(2026, 1, 16)
UNKNOWN = "?"


def ends(text: str, published: date | None = FRIDAY) -> tuple[str, str] | None:
    """Start and end of a time, "..." for an open end, None for no time at all."""
    read = parse(text, published)
    if read is None:
        return None
    if read.start is None and read.end is None:
        return (UNKNOWN, UNKNOWN)
    return (read.start.text if read.start else "...", read.end.text if read.end else "...")


def found(text: str) -> list[str]:
    return [text[start:end] for start, end in find(text)]


@pytest.mark.parametrize(
    "text",
    [
        "Friday, January 16, 2026",
        "January 16, 2026",
        "January 16 2026",
        "Jan. 16, 2026",
        "JANUARY 16, 2026",
        "16 January 2026",
        "16th of January, 2026",
        "the 16th of January 2026",
        "January 16th, 2026",
        "2026-01-16",
        "16.01.2026",
        "16/01/2026",
        "01/16/2026",
        "on January 16, 2026,",
        "January 16, 2026's",
        "January 16",
        "Jan. 16",
        "the 16th of January",
        "on Friday",
        "Friday morning",
        "today",
    ],
)
def test_ways_to_write_a_day(text: str) -> None:
    assert ends(text) == ("2026-01-16", "2026-01-16")


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Monday", "2026-01-12"),
        ("on Saturday", "2026-01-10"),
        ("last Friday", "2026-01-09"),
        ("next Friday", "2026-01-23"),
        ("this Sunday", "2026-01-18"),
        ("Thursday night", "2026-01-15"),
        ("late on Thursday", "2026-01-15"),
        ("yesterday", "2026-01-15"),
        ("Yesterday", "2026-01-15"),
        ("tomorrow", "2026-01-17"),
        ("last night", "2026-01-15"),
        ("two days ago", "2026-01-14"),
        ("a day ago", "2026-01-15"),
        ("June 27", "2025-06-27"),
        ("January 17", "2025-01-17"),
        ("June 27 last year", "2025-06-27"),
        ("Sunday, 18 January", "2026-01-18"),
        ("February 29", "2024-02-29"),
    ],
)
def test_days_counted_from_publication(text: str, day: str) -> None:
    assert ends(text) == (day, day)


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("January 2026", "2026-01", "2026-01"),
        ("January, 2026", "2026-01", "2026-01"),
        ("January", "2026-01", "2026-01"),
        ("in June", "2025-06", "2025-06"),
        ("last June", "2025-06", "2025-06"),
        ("last January", "2025-01", "2025-01"),
        ("next March", "2026-03", "2026-03"),
        ("next January", "2027-01", "2027-01"),
        ("January last year", "2025-01", "2025-01"),
        ("late June", "2025-06", "2025-06"),
        ("mid-January", "2026-01", "2026-01"),
        ("the end of June", "2025-06", "2025-06"),
        ("last month", "2025-12", "2025-12"),
        ("earlier this month", "2026-01", "2026-01"),
        ("a month ago", "2025-12", "2025-12"),
        ("2023", "2023", "2023"),
        ("in 2023", "2023", "2023"),
        ("early 2024", "2024", "2024"),
        ("mid-2023", "2023", "2023"),
        ("the summer of 2023", "2023", "2023"),
        ("last year", "2025", "2025"),
        ("two years ago", "2024", "2024"),
        ("later this year", "2026", "2026"),
        ("last week", "2026-01-05", "2026-01-11"),
        ("this week", "2026-01-12", "2026-01-18"),
        ("three weeks ago", "2025-12-22", "2025-12-28"),
        ("over the weekend", "2026-01-10", "2026-01-11"),
        ("the past two weeks", "2026-01-02", "2026-01-16"),
        ("the last three months", "2025-10", "2026-01"),
        ("the 1990s", "1990", "1999"),
        ("the early 1990s", "1990", "1999"),
        ("the '90s", "1990", "1999"),
        ("the first half of 2025", "2025-01", "2025-06"),
        ("Q3 2024", "2024-07", "2024-09"),
        ("the second quarter of last year", "2025-04", "2025-06"),
    ],
)
def test_periods_are_no_finer_than_said(text: str, start: str, end: str) -> None:
    assert ends(text) == (start, end)


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("since June 27", "2025-06-27", "..."),
        ("since 2023", "2023", "..."),
        ("after June 27", "2025-06-27", "..."),
        ("from Monday onwards", "2026-01-12", "..."),
        ("as of January 2026", "2026-01", "..."),
        ("starting on Monday", "2026-01-12", "..."),
        ("until 2020", "...", "2020"),
        ("by 2030", "...", "2030"),
        ("before 2020", "...", "2020"),
        ("until March 5", "...", "2026-03-05"),
        ("by Monday", "...", "2026-01-19"),
        ("between 2019 and 2021", "2019", "2021"),
        ("from 2019 to 2021", "2019", "2021"),
        ("2019-2021", "2019", "2021"),
        ("2019–21", "2019", "2021"),
        ("from March to May 2024", "2024-03", "2024-05"),
        ("from November to February 2024", "2023-11", "2024-02"),
        ("June 27-29, 2025", "2025-06-27", "2025-06-29"),
        ("27-29 June 2025", "2025-06-27", "2025-06-29"),
        ("between 16 and 20 January", "2026-01-16", "2026-01-20"),
        ("June 27 to July 5", "2025-06-27", "2025-07-05"),
        ("December 20 to January 5", "2025-12-20", "2026-01-05"),
        ("January 10 to January 20", "2026-01-10", "2026-01-20"),
        ("from Monday to Wednesday", "2026-01-12", "2026-01-14"),
    ],
)
def test_intervals(text: str, start: str, end: str) -> None:
    assert ends(text) == (start, end)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("June 27", "2026-06-27"),
        ("January 15", "2027-01-15"),
        ("November", "2026-11"),
        ("January", "2026-01"),
        ("Thursday", "2026-01-22"),
        ("Friday", "2026-01-16"),
        ("last Friday", "2026-01-09"),
        ("June 27, 2025", "2025-06-27"),
        ("yesterday", "2026-01-15"),
        ("Tuesday, June 16", "2026-06-16"),
    ],
)
def test_what_is_planned_lies_ahead_unless_the_words_say_otherwise(text: str, day: str) -> None:
    read = parse(text, FRIDAY, planned=True)
    assert read is not None
    assert read.start is not None
    assert read.start.text == day
    assert read.start == read.end


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("June 27", "--06-27", "--06-27"),
        ("since June 27", "--06-27", "..."),
        ("June 27-29", "--06-27", "--06-29"),
        ("January", "--01", "--01"),
        ("from March to May", "--03", "--05"),
        ("in 2023", "2023", "2023"),
        ("12 May 2020", "2020-05-12", "2020-05-12"),
        ("on Friday", UNKNOWN, UNKNOWN),
        ("yesterday", UNKNOWN, UNKNOWN),
        ("last week", UNKNOWN, UNKNOWN),
        ("until Friday", UNKNOWN, UNKNOWN),
        ("two days ago", UNKNOWN, UNKNOWN),
        ("from Monday to Friday", UNKNOWN, UNKNOWN),
        ("the first half of this year", UNKNOWN, UNKNOWN),
    ],
)
def test_nothing_is_invented_when_publication_is_unknown(text: str, start: str, end: str) -> None:
    assert ends(text, None) == (start, end)


@pytest.mark.parametrize(
    "text", ["several years ago", "last summer", "12/11/2024", "decades ago", "this weekend"]
)
def test_what_is_vague_or_ambiguous_stays_words(text: str) -> None:
    read = parse(text, FRIDAY)
    assert read is not None
    assert (read.start, read.end, read.words) == (None, None, text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "nonsense",
        "16-hour days",
        "three years in prison",
        "three years",
        "two days",
        "February 30",
        "February 29, 2025",
        "June 31",
        "2026-13-45",
        "13/25/2024",
        "between 2021 and 2019",
        "1,977",
        "2,137",
        "2137",
        "45",
        "may",
        "march",
        "the last day",
        "the 16th",
    ],
)
def test_durations_impossible_days_and_other_numbers_are_no_times(text: str) -> None:
    assert parse(text, FRIDAY) is None
    assert parse(text, None) is None


def test_datatypes_follow_from_what_is_known() -> None:
    def datatype(text: str) -> str | None:
        read = parse(text, None)
        return read.start.datatype if read and read.start else None

    assert datatype("16 January 2026") == "xsd:date"
    assert datatype("January 2026") == "xsd:gYearMonth"
    assert datatype("2026") == "xsd:gYear"
    assert datatype("16 January") == "xsd:gMonthDay"
    assert datatype("January") == "xsd:gMonth"


@pytest.mark.parametrize(
    ("text", "times"),
    [
        ("Over 2,137 people have been held since June 27, officials said.", ["since June 27"]),
        ("On Friday, January 16, 2026, the group checked it.", ["Friday, January 16, 2026"]),
        (
            "Ann Lee (born 20 October 1977) has led it since 2023.",
            ["20 October 1977", "since 2023"],
        ),
        ("They work 16-hour days and face three years in prison, he may say.", []),
        ("The Sunday Times said on Sunday Israel would talk.", ["Sunday"]),
        ("Good Friday and Black Friday fell on a Friday.", ["Friday"]),
        ("About 2000 people and some 1999 others came.", []),
        ("In 2023 the 2019 vote was annulled (2020).", ["2023", "2019", "2020"]),
        ("April Smith began the March on Rome in May.", ["May"]),
        ("The ministry's January report and Thursday's vote.", ["January", "Thursday"]),
        ("The ministry’s January report and last year’s talks.", ["January", "last year"]),
        (
            "From March to May 2024, between 2019 and 2021 and from Monday to Friday.",
            ["From March to May 2024", "between 2019 and 2021", "from Monday to Friday"],
        ),
        (
            "June 27-29, 2025; until next year; mid-January.",
            ["June 27-29, 2025", "until next year", "mid-January"],
        ),
        ("Prices rose 20.5 percent in version 3.2023 of Q3 2024.", ["Q3 2024"]),
        (
            "The last week of it ended two weeks ago, by mid-2023.",
            ["The last week", "two weeks ago", "by mid-2023"],
        ),
        ("It was February 30 or June 31.", []),
        ("He read at Mar-a-Lago to Jan Smith from the Sun. It was new on Sun. and Mon.", ["Sun."]),
    ],
)
def test_find_in_a_sentence(text: str, times: list[str]) -> None:
    assert found(text) == times


@pytest.mark.parametrize("piece", ["June ", "between 2019 and ", "2019-", "the end of ", "1"])
def test_the_work_on_a_long_text_is_bounded(piece: str) -> None:
    text = piece * (20_000 // len(piece))
    before = time.process_time()
    find(text)
    parse(text, FRIDAY)
    assert (
        time.process_time() - before < 5
    )  # 0.5 s on an idle machine; tens of seconds if quadratic


@STEADY
@given(st.text(), st.one_of(st.none(), st.dates()))
def test_parse_never_raises(text: str, published: date | None) -> None:
    parse(text, published)
    parse(text, published, planned=True)


LINE = (
    "since until between and from to on in of the last next this first half quarter year week "
    "month day days ago two 3 16 2024 1990s ' - , . Q1 weekend early mid- end past 31 99 00 "
    "yesterday summer"
)
WORDS = [*LINE.split(), *sorted(MONTHS), *sorted(WEEKDAYS)]
sentences = st.lists(st.sampled_from(WORDS), max_size=7).map(" ".join)


@STEADY
@given(sentences, st.one_of(st.none(), st.dates()))
def test_parse_never_raises_on_words_of_time(text: str, published: date | None) -> None:
    read = parse(text, published)
    if read and read.start and read.end and read.start.datatype == read.end.datatype == "xsd:date":
        assert read.start.text <= read.end.text


@STEADY
@given(st.one_of(st.text(), sentences))
@example("YESTERDAY until 2000")
@example("Mar. until 1990s")
def test_what_is_found_can_be_read_and_does_not_overlap(text: str) -> None:
    last = 0
    for start, end in find(text):
        assert last <= start < end <= len(text)
        assert parse(text[start:end], FRIDAY) is not None
        last = end


FORMATS = (
    "{d:%A}, {d:%B} {d.day}, {d.year}",
    "{d:%B} {d.day}, {d.year}",
    "{d.day} {d:%B} {d.year}",
    "{d.day}th of {d:%B} {d.year}",
    "{d:%b} {d.day}, {d.year}",
    "{d:%b}. {d.day}, {d.year}",
    "{d:%Y-%m-%d}",
    "{d:%d.%m.%Y}",
)
modern = st.dates(date(1900, 1, 1), date(2099, 12, 31))


@STEADY
@given(modern, st.sampled_from(FORMATS), st.one_of(st.none(), st.dates()))
def test_a_written_day_is_read_back(day: date, pattern: str, published: date | None) -> None:
    text = pattern.format(d=day).replace("May.", "May")
    assert ends(text, published) == (day.isoformat(), day.isoformat())
    assert found(f"It happened on {text}, they said.") == [text]


@STEADY
@given(modern, st.sampled_from(["{d:%B} {d.year}", "{d:%b} {d.year}", "{d:%Y-%m}"]))
def test_a_written_month_is_read_back(day: date, pattern: str) -> None:
    text = pattern.format(d=day)
    # "2003-09" and the like are years: from 2003 to 2009.
    years = "-" in text and day.month >= day.year % 100
    month = f"{day:%Y-%m}"
    assert years or ends(text, None) == (month, month)


@STEADY
@given(modern, st.integers(0, 364))
def test_a_day_without_a_year_is_read_back_within_a_year(published: date, back: int) -> None:
    day = published - timedelta(days=back)
    if (day.month, day.day) != (2, 29):
        assert ends(f"{day:%B} {day.day}", published) == (day.isoformat(), day.isoformat())


@STEADY
@given(modern, st.integers(0, 6))
def test_a_day_of_the_week_is_the_last_one(published: date, back: int) -> None:
    day = published - timedelta(days=back)
    assert ends(f"on {day:%A}", published) == (day.isoformat(), day.isoformat())


@pytest.mark.parametrize("text", ["Bryson (b. 1989)", "born c. 1989", "he died ca. 1989"])
def test_abbreviation_of_a_life_makes_a_year(text: str) -> None:
    start = text.index("1989")
    assert find(text) == [(start, start + 4)]


def test_abbreviation_of_a_section_makes_no_year() -> None:
    assert find("under Sec. 1989 of the act") == []
