"""Full calendar dates as articles print them; a date without its year is no date here."""

from __future__ import annotations

import re
from datetime import date

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")

MONTH = (
    r"(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?"
    r"|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\b\.?"
)
WEEKDAY = r"(?:(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?\b\.?)"
_DAY = r"[0-3]?\d(?:st|nd|rd|th)?"
_YEAR = r"[12]\d{3}"

DATE = (
    rf"(?:{WEEKDAY},? )?"
    rf"(?:{_DAY}(?: of)? {MONTH},? {_YEAR}|{MONTH} {_DAY},? {_YEAR}|{_YEAR}-[01]\d-[0-3]\d)"
)
"""Matches a date in words or in ISO form; to be used with re.IGNORECASE."""

DAY_MONTH = rf"(?:{_DAY} {MONTH}|{MONTH} {_DAY})"
"""Matches a day of a year that is not given."""

_TIME = r"\d{1,2}[:.]\d\d(?:[:.]\d\d)?(?: ?[ap]\.?m\b\.?)?(?: ?(?:[A-Z]{2,4}\b|[+-]\d\d:?\d\d))?"
STAMP = rf"(?:{_TIME},? (?:on )?)?{DATE}(?:,?(?: at| [-–|·•])? {_TIME})?"
"""Matches a date with, at either side, a time of day."""

_ISO = re.compile(r"(?<!\S)([12]\d{3})-?([01]\d)-?([0-3]\d)(?=$|[T,;\s])")
_WORDS = re.compile(
    rf"(?P<d1>[0-3]?\d)(?:st|nd|rd|th)?(?: of)? (?P<m1>{MONTH}),? (?P<y1>{_YEAR})"
    rf"|(?P<m2>{MONTH}) (?P<d2>[0-3]?\d)(?:st|nd|rd|th)?,? (?P<y2>{_YEAR})",
    re.I,
)
_SLASHES = re.compile(r"(\d{1,2})[/.](\d{1,2})[/.]([12]\d{3})$")


def parse_date(text: str) -> date | None:
    """The date in `text`, as printed: a time of day or a zone does not move it.

    None if there is none, if it does not exist, or if day and month may be either ("03/04/2025").

    >>> parse_date("Fri, 16 Jan 2026 10:00:00 GMT"), parse_date("2026-01-16T23:30:00+07:00")
    (datetime.date(2026, 1, 16), datetime.date(2026, 1, 16))
    """
    text = text.strip()
    if match := _ISO.search(text):
        return _date(match[1], match[2], match[3])
    if match := _WORDS.search(text):
        month = match["m1"] or match["m2"]
        number = _MONTHS.index(month[:3].lower()) + 1
        return _date(match["y1"] or match["y2"], str(number), match["d1"] or match["d2"])
    if match := _SLASHES.match(text):
        return _slashed(match[3], match[1], match[2])
    return None


def _slashed(year: str, first: str, second: str) -> date | None:
    """Either order, if only one of them makes a date."""
    days = {_date(year, second, first), _date(year, first, second)} - {None}
    return days.pop() if len(days) == 1 else None


def _date(year: str, month: str, day: str) -> date | None:
    try:
        return date(int(year), int(month), int(day))
    except ValueError:
        return None
