"""The words of time expressions in news, and the patterns made of them."""

from __future__ import annotations

import re
from collections.abc import Iterable


def words(text: str) -> frozenset[str]:
    """The words of a table written in a line."""
    return frozenset(text.split())


MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "January Jan. Jan",
            "February Feb. Feb",
            "March Mar. Mar",
            "April Apr. Apr",
            "May",
            "June Jun. Jun",
            "July Jul. Jul",
            "August Aug. Aug",
            "September Sept. Sep. Sept Sep",
            "October Oct. Oct",
            "November Nov. Nov",
            "December Dec. Dec",
        ),
        start=1,
    )
    for name in (*names.split(), names.split()[0].upper())
}
WEEKDAYS = {
    name: number
    for number, names in enumerate(
        (
            "Monday Mon.",
            "Tuesday Tues. Tue.",
            "Wednesday Wed.",
            "Thursday Thurs. Thur. Thu.",
            "Friday Fri.",
            "Saturday Sat.",
            "Sunday Sun.",
        )
    )
    for name in names.split()
}
NUMBERS = {
    "a": 1,
    "an": 1,
    "one": 1,
    "a couple of": 2,
    "two": 2,
    "three": 3,
    "four": 4,
    "five": 5,
    "six": 6,
    "seven": 7,
    "eight": 8,
    "nine": 9,
    "ten": 10,
    "eleven": 11,
    "twelve": 12,
}
# Words before "ago" that give no number: the time stays as words.
VAGUE = tuple(
    sorted(words("several some many long few days weeks months years decades") | {"a few"})
)
# Days counted from the day of publication.
DAYS = {
    "today": 0,
    "tonight": 0,
    "this morning": 0,
    "this afternoon": 0,
    "this evening": 0,
    "yesterday": -1,
    "last night": -1,
    "yesterday morning": -1,
    "yesterday afternoon": -1,
    "yesterday evening": -1,
    "tomorrow": 1,
    "tomorrow morning": 1,
    "tomorrow evening": 1,
    "the day before yesterday": -2,
    "the day after tomorrow": 2,
}
# Steps from the period of publication: "last month" is one back.
STEPS = {"last": -1, "previous": -1, "this": 0, "the current": 0, "next": 1, "the coming": 1}
# Parts of a year by (first month, last month).
PARTS = {
    "first half": (1, 6),
    "second half": (7, 12),
    "first quarter": (1, 3),
    "second quarter": (4, 6),
    "third quarter": (7, 9),
    "fourth quarter": (10, 12),
    "last quarter": (10, 12),
    "q1": (1, 3),
    "q2": (4, 6),
    "q3": (7, 9),
    "q4": (10, 12),
}
SEASONS = ("spring", "summer", "autumn", "fall", "winter")
TIMES_OF_DAY = ("morning", "afternoon", "evening", "night", "noon", "lunchtime")

# What may stand before a date without changing it. A part of a period is given as the period.
ROUGHLY = (
    r"(?i:(?:the )?(?:very )?(?:early|late|mid)(?:-| on | in | )|earlier |later |circa "
    r"|(?:the )?(?:start|beginning|middle|end) of )"
)
PREPOSITION = r"(?i:on|in|during|at|over|throughout|of) "
# Before a date that opens or closes an interval. After some, the date may lie in the future.
OPENING = ("since", "after", "starting", "beginning", "as of", "as from", "effective")
CLOSING = ("until", "till", "up to", "by", "before", "through")
AHEAD = frozenset(CLOSING) - {"before"}
TO = r"(?: (?:to|until|till|through) | ?[-–—] ?)"

# A number of four digits is a year only after one of these words, or in brackets.
YEAR_CUES = words(
    "in since the of during until till by before after between from to and through early late mid "
    "around year last born died founded established"
)
# These months are also words or given names, and need such a word before them too.
DOUBTFUL_MONTHS = words("March April May June August MARCH APRIL MAY JUNE AUGUST")
MONTH_CUES = YEAR_CUES - {"the", "to", "and"} | {"this", "next"}
# A short form of a day of the week may be a newspaper ("the Sun.") but for these words before it.
DAY_CUES = words("on since until till by before after last next this")
# Names that hold the name of a day: the words before and after it.
NAMED_DAYS = words("Ash Black Bloody Cyber Easter Giving Good Holy Maundy Palm Shrove Super")
NAMED_AFTER = words("Express Herald Mail Mirror Night People Post Telegraph Times World")


def either(phrases: Iterable[str]) -> str:
    """A pattern for any of the phrases, the longest first so that it is preferred.

    >>> either(["Sep", "Sep."])
    '(?:Sep\\\\.|Sep)'
    """
    ordered = sorted(phrases, key=lambda phrase: (-len(phrase), phrase))
    return f"(?:{'|'.join(map(re.escape, ordered))})"
