"""Times without beginning or ending words: "16 January 2026", "last week".

Each rule is a pattern and the reader of its match.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from kg.annotate.values.date_calendar import (
    read_calendar_day,
    read_calendar_days,
    read_decade,
    read_iso,
    read_month,
    read_month_of_year,
    read_part_of_year,
    read_slashed,
    read_year,
    read_years,
)
from kg.annotate.values.date_clock import Clock
from kg.annotate.values.date_relative import (
    read_ago,
    read_near_day,
    read_only_words,
    read_past,
    read_stepped_month,
    read_stepped_period,
    read_stepped_year,
    read_weekday,
    read_weekend,
)
from kg.annotate.values.date_words import (
    DAYS,
    MONTHS,
    NUMBERS,
    PARTS,
    SEASONS,
    STEPS,
    TIMES_OF_DAY,
    VAGUE,
    WEEKDAYS,
    either,
)
from kg.annotate.values.partial_date import Pair

Reader = Callable[[re.Match[str], Clock], Pair | None]

_DAY = r"(?P<day>[0-9]{1,2})(?:st|nd|rd|th)?"
_LAST_DAY = r"(?P<last>[0-9]{1,2})(?:st|nd|rd|th)?"
_YEAR = r"(?P<year>(?:1[5-9]|20)[0-9]{2})"
_COMMA_YEAR = f"(?:,? {_YEAR})?"
_MONTH = f"(?P<month>{either(MONTHS)})"
_WHOLE_MONTH = f"(?P<month>{either(m for m in MONTHS if m[-1] == '.' or len(m) > 3 or m == 'May')})"
_WEEKDAY = f"(?P<weekday>{either(WEEKDAYS)})"
_ON_DAY = f"(?:{_WEEKDAY},? )?(?:the )?"
_STEP = f"(?P<step>(?i:{either(STEPS)}))"
_COUNT = f"(?P<count>[0-9]{{1,3}}|(?i:{either(NUMBERS)}))"
_UNIT = r"(?P<unit>day|week|month|year)s?"
_DASH = r"(?: ?[-–—] ?| (?:to|through) )"
_DASH_OR_AND = r"(?: ?[-–—] ?| (?:to|through|and) )"

# A longer time stands before the shorter one that it begins with.
_RULES: tuple[tuple[str, Reader], ...] = (
    (f"{_ON_DAY}{_MONTH}(?: {_DAY})?,?(?: of)? {_STEP} year", read_stepped_year),
    (f"{_ON_DAY}{_DAY} {_MONTH}(?: of)? {_STEP} year", read_stepped_year),
    (f"{_ON_DAY}{_DAY}(?: of)? {_MONTH}{_COMMA_YEAR}", read_calendar_day),
    (f"{_ON_DAY}{_MONTH} (?:the )?{_DAY}(?![0-9]){_COMMA_YEAR}", read_calendar_day),
    (f"{_MONTH} {_DAY}{_DASH}{_LAST_DAY}(?![0-9]){_COMMA_YEAR}", read_calendar_days),
    (f"{_DAY}{_DASH_OR_AND}{_LAST_DAY} {_MONTH}{_COMMA_YEAR}", read_calendar_days),
    (f"{_YEAR}-(?P<month>[0-9]{{2}})-(?P<day>[0-9]{{2}})", read_iso),
    (f"(?P<first>[0-9]{{1,2}})/(?P<second>[0-9]{{1,2}})/{_YEAR}", read_slashed),
    (f"{_DAY}[.](?P<month>[0-9]{{1,2}})[.]{_YEAR}", read_iso),
    (f"{_MONTH}(?:,| of)? {_YEAR}", read_month_of_year),
    (f"{_YEAR}[-–—/](?P<last>[0-9]{{4}}|[0-9]{{2}})", read_years),
    (f"{_YEAR}-(?P<month>[0-9]{{2}})", read_iso),
    (f"{_STEP} {_WHOLE_MONTH}", read_stepped_month),
    (_WHOLE_MONTH, read_month),
    (f"(?:the year )?{_YEAR}", read_year),
    (r"(?:the )?(?P<decade>(?:1[0-9]|20)[0-9]0)'?s", read_decade),
    (r"(?:the )?'(?P<decade>[2-9]0)s", read_decade),
    (
        f"(?i:(?:the )?(?P<part>{either(PARTS)}))(?: of)? (?:{_YEAR}|(?:{_STEP}|the) year)",
        read_part_of_year,
    ),
    (f"(?i:(?:the )?{either(SEASONS)})(?: of)? {_YEAR}", read_year),
    (f"(?i:last|this|next) {either(SEASONS)}", read_only_words),
    (f"(?:{_STEP} )?{_WEEKDAY}(?: {either(TIMES_OF_DAY)})?", read_weekday),
    (f"(?P<near>(?i:{either(DAYS)}))", read_near_day),
    (f"{_STEP} (?P<unit>week|month|year)", read_stepped_period),
    (f"(?i:(?:the )?(?:past|last(?! days?\\b))) (?:{_COUNT} )?{_UNIT}", read_past),
    (f"{_COUNT} {_UNIT} ago", read_ago),
    (f"(?i:{either(VAGUE)})(?: (?:days|weeks|months|years|decades))? ago", read_only_words),
    (f"(?:{_COUNT}) decades? ago", read_only_words),
    (r"(?P<step>(?i:the|last|this|next|this past)) weekend", read_weekend),
)
POINTS = tuple((re.compile(pattern), read) for pattern, read in _RULES)
# Any of them, to look for them in a text.
ANY_POINT = f"(?:{'|'.join(re.sub(r'[?]P<[a-z]+>', '?:', pattern) for pattern, _ in _RULES)})"


def read_point(words: str, clock: Clock) -> Pair | None:
    """First and last part of a time; None if it is relative and nothing says to what.

    Raises ValueError if the words are not a time, or one that no calendar has.

    >>> from datetime import date
    >>> [part.value().text for part in read_point("last month", Clock(date(2026, 1, 16)))]
    ['2025-12', '2025-12']
    """
    for pattern, read in POINTS:
        match = pattern.fullmatch(words)
        if match:
            try:
                return read(match, clock)
            except (ValueError, OverflowError):
                continue
    raise ValueError(f"{words!r} is not a time")
