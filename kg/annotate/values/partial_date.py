"""Dates of which parts may be unknown."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import islice

from kg.annotate.values.date_clock import Clock, Lean
from kg.model import Value

# A leap year, so that 29 February without a year is a date.
_ANY_YEAR = 2000


@dataclass(frozen=True, slots=True)
class Partial:
    """A year, a month of a year, a day, or a month or day of an unknown year.

    Raises ValueError for a date that no calendar has, as 31 June.
    """

    year: int | None = None
    month: int | None = None
    day: int | None = None

    def __post_init__(self) -> None:
        """Refuse impossible dates."""
        date(self._some_year, self.month or 1, self.day or 1)

    @property
    def first(self) -> date:
        """Its first day."""
        return date(self._some_year, self.month or 1, self.day or 1)

    @property
    def last(self) -> date:
        """Its last day."""
        year, month = self._some_year, self.month or 12
        return date(year, month, self.day or monthrange(year, month)[1])

    @property
    def _some_year(self) -> int:
        return _ANY_YEAR if self.year is None else self.year

    def value(self) -> Value:
        """As a literal of XML Schema.

        >>> Partial(2026, 1).value(), Partial(None, 6, 27).value().text
        (Value(text='2026-01', datatype='xsd:gYearMonth'), '--06-27')
        """
        year = "-" if self.year is None else f"{self.year:04}"
        month = "" if self.month is None else f"-{self.month:02}"
        day = "" if self.day is None else f"-{self.day:02}"
        return Value(year + month + day, f"xsd:{self._datatype()}")

    def _datatype(self) -> str:
        if self.year is None:
            return "gMonth" if self.day is None else "gMonthDay"
        if self.month is None:
            return "gYear"
        return "gYearMonth" if self.day is None else "date"


# First and last part of a time; both the same for a point.
Pair = tuple[Partial, Partial]


def day(when: date) -> Partial:
    """A whole date."""
    return Partial(when.year, when.month, when.day)


def point(part: Partial) -> Pair:
    """A time that begins and ends in the same part."""
    return part, part


def days(first: date, last: date) -> Pair:
    """From one day to another."""
    return day(first), day(last)


def week_of(when: date) -> Pair:
    """Monday to Sunday."""
    monday = when - timedelta(days=when.weekday())
    return days(monday, monday + timedelta(days=6))


def month_of(when: date, step: int) -> Partial:
    """The month `step` months after that of `when`.

    >>> month_of(date(2026, 1, 16), -1)
    Partial(year=2025, month=12, day=None)
    """
    years, month = divmod(when.month - 1 + step, 12)
    return Partial(when.year + years, month + 1)


def with_year(part: Partial, clock: Clock) -> Partial:
    """A day or month with the year that puts it where the clock looks.

    Left as it is if it has a year or the day of publication is unknown.

    >>> clock = Clock(date(2026, 1, 16))
    >>> with_year(Partial(None, 6, 27), clock).year
    2025
    >>> with_year(Partial(None, 6, 27), replace(clock, lean=Lean.AHEAD)).year
    2026
    """
    near = clock.published
    if part.year is not None or near is None:
        return part
    ahead = (o for o in _in_years(part, range(near.year, near.year + 9)) if o.last >= near)
    back = (o for o in _in_years(part, range(near.year, near.year - 9, -1)) if o.first <= near)
    sides = {Lean.BACK: (back,), Lean.AHEAD: (ahead,), Lean.NEAR: (back, ahead)}[clock.lean]
    nearest = (other for side in sides for other in islice(side, 1))
    return min(nearest, key=lambda other: abs((other.first - near).days))


def with_weekday(part: Partial, clock: Clock, weekday: int) -> Partial:
    """A day with the year of publication, or one beside it, in which it falls on `weekday`.

    Monday is 0. As `with_year` if it does so in none of the three.

    >>> with_weekday(Partial(None, 1, 18), Clock(date(2026, 1, 16)), 6).value().text
    '2026-01-18'
    """
    near = clock.published
    if part.year is not None or near is None:
        return part
    dated = _in_years(part, (near.year, near.year - 1, near.year + 1))
    fitting = (other for other in dated if other.first.weekday() == weekday)
    return next(fitting, None) or with_year(part, clock)


def _in_years(part: Partial, years: Iterable[int]) -> Iterator[Partial]:
    """A day or month in each of some years that have it."""
    for year in years:
        with suppress(ValueError):
            yield replace(part, year=year)
