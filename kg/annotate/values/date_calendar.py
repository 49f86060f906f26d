"""Readers of times that name a year, month or day of the calendar.

A reader turns a match of its pattern into the first and last part of the time. It raises
ValueError for what no calendar has, and returns None for what nothing decides.
"""

from __future__ import annotations

import re

from kg.annotate.values.date_clock import Clock
from kg.annotate.values.date_words import MONTHS, PARTS, STEPS, WEEKDAYS
from kg.annotate.values.partial_date import Pair, Partial, point, with_weekday, with_year


def read_calendar_day(match: re.Match[str], clock: Clock) -> Pair | None:
    """ "Friday, January 16, 2026", "16 January", "the 16th of January"."""
    part = Partial(_number(match["year"]), MONTHS[match["month"]], int(match["day"]))
    if match["weekday"]:
        return point(with_weekday(part, clock, WEEKDAYS[match["weekday"]]))
    return point(with_year(part, clock))


def read_calendar_days(match: re.Match[str], clock: Clock) -> Pair | None:
    """ "June 27-29, 2025", "16 and 20 January"."""
    month, year = MONTHS[match["month"]], _number(match["year"])
    first = with_year(Partial(year, month, int(match["day"])), clock)
    return _in_order(first, Partial(first.year, month, int(match["last"])))


def _in_order(first: Partial, last: Partial) -> Pair:
    if first.first > last.first:
        raise ValueError(f"{first} is after {last}")
    return first, last


def read_iso(match: re.Match[str], _: Clock) -> Pair | None:
    """ "2026-01-16", "16.01.2026", "2026-01"."""
    day_of_month = _number(match.groupdict().get("day"))  # also read for "2026-01"
    return point(Partial(int(match["year"]), int(match["month"]), day_of_month))


def read_slashed(match: re.Match[str], _: Clock) -> Pair | None:
    """Day and month in either order: which is which shows only if one is over 12."""
    first, second, year = int(match["first"]), int(match["second"]), int(match["year"])
    if first <= 12 and second <= 12 and first != second:
        return None
    return point(Partial(year, *((second, first) if first > 12 else (first, second))))


def read_month(match: re.Match[str], clock: Clock) -> Pair | None:
    """ "January", "Sept."."""
    return point(with_year(Partial(None, MONTHS[match["month"]]), clock))


def read_month_of_year(match: re.Match[str], _: Clock) -> Pair | None:
    """ "January 2026"."""
    return point(Partial(int(match["year"]), MONTHS[match["month"]]))


def read_year(match: re.Match[str], _: Clock) -> Pair | None:
    """ "2023", "summer 2023"."""
    return point(Partial(int(match["year"])))


def read_years(match: re.Match[str], _: Clock) -> Pair | None:
    """ "2019-21", "2019-2021"."""
    first, last = int(match["year"]), int(match["last"])
    last = last if last > 99 else first - first % 100 + last
    return _in_order(Partial(first), Partial(last))


def read_decade(match: re.Match[str], _: Clock) -> Pair | None:
    """ "the 1990s", "the '90s": of the 20th century if it does not say."""
    year = int(match["decade"])
    first = year if year > 99 else 1900 + year
    return Partial(first), Partial(first + 9)


def read_part_of_year(match: re.Match[str], clock: Clock) -> Pair | None:
    """ "The first half of 2025", "Q3 2024", "the second quarter of last year"."""
    first, last = PARTS[match["part"].lower()]
    year = _number(match["year"])
    if year is None and clock.published is not None:
        year = clock.published.year + STEPS[(match["step"] or "this").lower()]
    return None if year is None else (Partial(year, first), Partial(year, last))


def _number(text: str | None) -> int | None:
    return None if text is None else int(text)
