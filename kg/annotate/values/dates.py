"""Time expressions of news, read against the day of publication.

What is read is never finer than what is said: a day, a month, a year, or an interval. A part
of a period ("early 2024", "later this week") is given as the period.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from kg.annotate.values.date_clock import Clock, Lean
from kg.annotate.values.date_intervals import ANY_TIME, read_time
from kg.annotate.values.date_words import (
    DAY_CUES,
    DOUBTFUL_MONTHS,
    MONTH_CUES,
    NAMED_AFTER,
    NAMED_DAYS,
    WEEKDAYS,
    YEAR_CUES,
)
from kg.model import Value

__all__ = ["TimeValue", "find", "parse"]


@dataclass(frozen=True, slots=True)
class TimeValue:
    """A time: from `start` to `end`, both included, and the words that say so.

    The ends are the same for one day, month or year. One of them is None if the interval is
    open, both if the words tell nothing without more knowledge. After "before" and "after" the
    end is not part of the time. Datatypes are xsd:date, xsd:gYearMonth and xsd:gYear, and
    xsd:gMonthDay or xsd:gMonth where the year is unknown.
    """

    start: Value | None
    end: Value | None
    words: str


def parse(text: str, published: date | None, *, planned: bool = False) -> TimeValue | None:
    """Read a time expression; `published` is the day of publication, None if unknown.

    A day or month without a year is the latest one before or on that day, or the nearest after
    "until" or "by"; a day of the week the last one unless "next" or "this" says otherwise.
    With `planned`, for what has yet to happen, the first one on or after that day.
    None if the text is no time, or a duration ("three years"); no ends for an interval that would
    run backwards ("2010 until 2000").

    >>> parse("Friday, January 16, 2026", None).start
    Value(text='2026-01-16', datatype='xsd:date')
    >>> time = parse("since June 27", date(2026, 1, 16))
    >>> time.start.text, time.end
    ('2025-06-27', None)
    >>> parse("June 27", date(2026, 1, 16), planned=True).start.text
    '2026-06-27'
    >>> parse("last week", None)
    TimeValue(start=None, end=None, words='last week')
    """
    words = _clean(text)
    if len(words) > _LONGEST:
        return None
    lean = Lean.AHEAD if planned else Lean.BACK
    try:
        start, end = read_time(words, Clock(published, lean))
    except (ValueError, OverflowError):  # the second: a day before the year 1
        return None
    return TimeValue(
        None if start is None else start.value(), None if end is None else end.value(), words
    )


def find(text: str) -> list[tuple[int, int]]:
    """Where a text speaks of times that `parse` can read: (start, end) of each, in order.

    Words that open or close an interval belong to it, plain prepositions do not. Durations
    are left out, and numbers and names that only look like a year, month or day.

    >>> text = "In May 2024 he may work 16-hour days, and has since January 5, 2025."
    >>> [text[start:end] for start, end in find(text)]
    ['May 2024', 'since January 5, 2025']
    """
    plain = text.translate(_PLAIN)
    spans = (match.span() for match in ANY_TIME.finditer(plain))
    return [(start, end) for start, end in spans if _is_time(plain, start, end)]


# One character for one, so that positions hold.
_PLAIN = str.maketrans({"’": "'", "\n": " ", "\t": " ", "\u00a0": " ", "\u202f": " "})
# No time is said in more characters; it bounds the work on a text that is none.
_LONGEST = 120
_LAST_WORD = re.compile(r"(\w+)[ (]*$")
# "(b. 1951)", "c. 1951".
_LIFE_CUE = re.compile(r"\b(?:b|d|c|ca)\. ?$")
_FIRST_WORD = re.compile(r" (\w+)")
_ANY_DAY = date(2000, 1, 1)


def _clean(text: str) -> str:
    words = " ".join(text.translate(_PLAIN).split()).strip(' ,;:()[]"').removesuffix("'s")
    return words if words[-5:].count(".") == 1 and words[-1:] == "." else words.rstrip(".")


def _is_time(text: str, start: int, end: int) -> bool:
    words = text[start:end]
    before = _LAST_WORD.search(text[max(0, start - 30) : start])
    cue = before[1] if before else ""
    if words.isdecimal():
        alone = (text[start - 1 : start], text[end : end + 1]) == ("(", ")")
        told = cue.lower() in YEAR_CUES or _LIFE_CUE.search(text[max(0, start - 6) : start])
        return alone or bool(told)
    if words in DOUBTFUL_MONTHS:
        return cue.lower() in MONTH_CUES
    if words in WEEKDAYS and words.endswith("."):
        return cue.lower() in DAY_CUES
    if words in WEEKDAYS:
        after = _FIRST_WORD.match(text, end)
        return cue not in NAMED_DAYS and (after is None or after[1] not in NAMED_AFTER)
    return parse(words, _ANY_DAY) is not None
