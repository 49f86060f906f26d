"""Readers of times that are counted from the day of publication.

A reader turns a match of its pattern into the first and last part of the time; None if the
day of publication is unknown or the words do not tell.
"""

from __future__ import annotations

import re
from datetime import date, timedelta

from kg.annotate.values.date_clock import Clock, Lean
from kg.annotate.values.date_words import DAYS, MONTHS, NUMBERS, STEPS, WEEKDAYS
from kg.annotate.values.partial_date import Pair, Partial, day, days, month_of, point, week_of


def read_stepped_year(match: re.Match[str], clock: Clock) -> Pair | None:
    """ "June 27 last year", "January this year"."""
    if clock.published is None:
        return None
    year = clock.published.year + STEPS[match["step"].lower()]
    number = match["day"]
    return point(Partial(year, MONTHS[match["month"]], int(number) if number else None))


def read_stepped_month(match: re.Match[str], clock: Clock) -> Pair | None:
    """ "Last June", "this January", "next March": never the month of publication but for "this"."""
    if clock.published is None:
        return None
    month, step = MONTHS[match["month"]], STEPS[match["step"].lower()]
    this = clock.published.month
    years = step if step * (month - this) <= 0 else 0
    return point(Partial(clock.published.year + years, month))


def read_weekday(match: re.Match[str], clock: Clock) -> Pair | None:
    """ "Friday", "last Friday", "next Monday night"."""
    if clock.published is None:
        return None
    step = STEPS[match["step"].lower()] if match["step"] else None
    gap = WEEKDAYS[match["weekday"]] - clock.published.weekday()
    if step == 1:
        offset = gap % 7 or 7
    elif step == -1:
        offset = -(-gap % 7 or 7)
    else:
        offset = -(-gap % 7) if step is None and clock.lean is Lean.BACK else gap % 7
    return point(day(clock.published + timedelta(days=offset)))


def read_near_day(match: re.Match[str], clock: Clock) -> Pair | None:
    """ "Yesterday", "tonight"."""
    if clock.published is None:
        return None
    return point(day(clock.published + timedelta(days=DAYS[match["near"].lower()])))


def read_stepped_period(match: re.Match[str], clock: Clock) -> Pair | None:
    """ "Last week", "this month", "next year"."""
    if clock.published is None:
        return None
    return _period(match["unit"], STEPS[match["step"].lower()], clock.published)


def read_ago(match: re.Match[str], clock: Clock) -> Pair | None:
    """ "Two days ago"; a whole week, month or year if it counts those."""
    if clock.published is None:
        return None
    return _period(match["unit"], -_count(match["count"]), clock.published)


def _period(unit: str, step: int, near: date) -> Pair:
    """The day, week, month or year that lies `step` of them after that of `near`."""
    if unit == "day":
        return point(day(near + timedelta(days=step)))
    if unit == "week":
        return week_of(near + timedelta(weeks=step))
    if unit == "month":
        return point(month_of(near, step))
    return point(Partial(near.year + step))


def read_past(match: re.Match[str], clock: Clock) -> Pair | None:
    """ "The past two weeks": up to the day of publication."""
    if clock.published is None:
        return None
    near, count = clock.published, _count(match["count"] or "1")
    if match["unit"] in {"day", "week"}:
        length = count * (7 if match["unit"] == "week" else 1)
        return days(near - timedelta(days=length), near)
    first = _period(match["unit"], -count, near)[0]
    return first, _period(match["unit"], 0, near)[0]


def read_weekend(match: re.Match[str], clock: Clock) -> Pair | None:
    """The last weekend that had begun; which one "this" and "next" mean is not sure."""
    if clock.published is None or match["step"].lower() not in {"the", "last"}:
        return None
    weekday = clock.published.weekday()
    back = (weekday - 5) % 7
    if match["step"].lower() == "last" and weekday >= 5:
        back += 7
    saturday = clock.published - timedelta(days=back)
    return days(saturday, saturday + timedelta(days=1))


def read_only_words(_match: re.Match[str], _: Clock) -> Pair | None:
    """ "Several years ago", "last summer": too vague for a date."""
    return None


def _count(text: str) -> int:
    return int(text) if text.isdecimal() else NUMBERS[text.lower()]
