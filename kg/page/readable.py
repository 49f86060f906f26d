"""Literal values in words that need no explanation."""

from __future__ import annotations

import re

from kg.model import Value
from kg.network import Membership

MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip

# A hyphen stands for the year that is missing: "--06-27".
_DATE = re.compile(
    r"(?:(?P<year>\d{4})|-)(?:-(?P<month>\d\d)(?:-(?P<day>\d\d))?)?(?:T.*|Z)?", re.ASCII
)
_DATES = frozenset(
    {
        *("xsd:date", "xsd:dateTime", "xsd:gYearMonth", "xsd:gYear"),
        *("xsd:gMonthDay", "xsd:gMonth"),
    }
)

# What kg:sizeBound says of kg:size.
BOUNDS = {"minimum": "at least", "maximum": "at most", "about": "about"}


def readable(value: Value) -> str:
    """`value` as a reader would write it.

    >>> readable(Value("1977-10-20", "xsd:date"))
    '20 October 1977'
    >>> readable(Value("2137", "xsd:integer"))
    '2,137'
    """
    if value.datatype in _DATES:
        return date_words(value.text)
    if value.datatype == "xsd:integer" and re.fullmatch(r"-?\d{1,30}", value.text):
        return f"{int(value.text):,}"
    return value.text


def date_words(text: str) -> str:
    """A whole or partial ISO date in words; any other text as it is.

    >>> date_words("2026-01"), date_words("--06-27"), date_words("--06"), date_words("soon")
    ('January 2026', '27 June', 'June', 'soon')
    """
    found = _DATE.fullmatch(text)
    if not found or not 1 <= int(found["month"] or 1) <= 12:
        return text
    month = MONTHS[int(found["month"]) - 1] if found["month"] else ""
    day = str(int(found["day"])) if found["day"] else ""
    return " ".join(part for part in (day, month, found["year"] or "") if part) or text


def post_words(post: Membership) -> str:
    """The name of a post with its dates: "Prime Minister (from 2023)"."""
    dates = _period(_dates(post.start), _dates(post.end))
    return f"{post.role or 'post'} ({dates})" if dates else post.role or "post"


def _dates(texts: str) -> str:
    return " or ".join(date_words(text) for text in texts.split("; "))


def _period(start: str, end: str) -> str:
    if start and end:
        return f"{start} to {end}"
    return f"from {start}" if start else f"until {end}" if end else ""
