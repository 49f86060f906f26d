"""Times with the words that make intervals of them: "since", "until", "from ... to"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from kg.annotate.values.date_clock import Clock, Lean
from kg.annotate.values.date_points import ANY_POINT, read_point
from kg.annotate.values.date_words import AHEAD, CLOSING, OPENING, PREPOSITION, ROUGHLY, TO, either
from kg.annotate.values.partial_date import Pair, Partial

# First and last part of a time; None where it is open, or where nothing tells.
Ends = tuple[Partial | None, Partial | None]

_UNKNOWN: Ends = (None, None)
# Any day far from those of news: what reads otherwise from there counts from publication.
_ELSEWHEN = Clock(date(1000, 2, 3), Lean.BACK)
_CUE = re.compile(f"(?P<cue>(?i:{either((*OPENING, *CLOSING))})) (?:on |in )?(?P<rest>.+)")
_FROM = re.compile(r"(?i:from) (?P<rest>.+?) (?i:on|onwards?)")
_BETWEEN = re.compile(r"(?i:between|from) (?P<rest>.+)")
_IN_FRONT = re.compile(f"(?:{PREPOSITION})?(?:{ROUGHLY})*")
_TO = re.compile(f"{TO}| and ")
_YEAR_AT_END = re.compile(r"(?<![0-9])[12][0-9]{3}$")

_ROUGH_POINT = f"(?:{ROUGHLY})?{ANY_POINT}"
# Any time in a text, intervals first: "between 3 and 5 May", "from May to June", "from May on",
# "since May", "3 to 5 May". What begins it says what must follow its first point; each point is
# written out once only, since it takes long to compile.
ANY_TIME = re.compile(
    r"(?<![\w-])"
    r"(?:(?P<both>(?i:between) )|(?P<onwards>(?i:from) )"
    f"|(?i:{either((*OPENING, *CLOSING))}) (?:on |in )?)?"
    f"{_ROUGH_POINT}"
    f"(?:(?(both) and |{TO}){_ROUGH_POINT}"
    r"|(?(onwards) (?:on|onwards?)\b|(?(both)(?!)|)))"
    r"(?![\w-]|[.,/:][0-9])"
)


def read_time(words: str, clock: Clock) -> Ends:
    """First and last part of a time.

    Raises ValueError if the words are not a time.

    >>> from datetime import date
    >>> first, last = read_time("from March to May 2024", Clock(None))
    >>> first.value().text, last.value().text
    ('2024-03', '2024-05')
    """
    if match := _CUE.fullmatch(words):
        return _open(match["cue"].lower(), match["rest"], clock)
    if match := _FROM.fullmatch(words):
        return _open("since", match["rest"], clock)
    between = _BETWEEN.fullmatch(words)
    rest = between["rest"] if between else words
    try:
        return _rough_point(rest, clock) or _UNKNOWN
    except ValueError:
        return _interval(rest, clock)


def _open(cue: str, rest: str, clock: Clock) -> Ends:
    if cue in AHEAD and clock.lean is Lean.BACK:
        clock = replace(clock, lean=Lean.NEAR)
    ends = _rough_point(rest, clock)
    if ends is None:
        return _UNKNOWN
    return (ends[0], None) if cue in OPENING else (None, ends[1])


def _rough_point(words: str, clock: Clock) -> Pair | None:
    try:
        return read_point(words, clock)
    except ValueError:
        shorter = _IN_FRONT.sub("", words, count=1)
        return read_point(shorter, clock)


def _interval(words: str, clock: Clock) -> Ends:
    for left, right in _halves(words):
        try:
            return _between(left, right, clock)
        except ValueError:
            continue
    raise ValueError(f"{words!r} is not a time")


def _halves(words: str) -> Iterator[tuple[str, str]]:
    for match in _TO.finditer(words):
        yield words[: match.start()], words[match.end() :]


def _between(left: str, right: str, clock: Clock) -> Ends:
    """From the beginning of one time to the end of another, which must not lie before it; no ends
    if it does only because of the day that one of them counts from ("yesterday until 2000").
    """
    later = replace(clock, lean=Lean.AHEAD)
    for first_words, last_clock in ((w, c) for w in _dated(left, right) for c in (clock, later)):
        first, last = _rough_point(first_words, clock), _rough_point(right, last_clock)
        if first is None or last is None:
            return _UNKNOWN
        if first[0].first <= last[1].last:
            return first[0], last[1]
    if any(_rough_point(words, clock) != _rough_point(words, _ELSEWHEN) for words in (left, right)):
        return _UNKNOWN
    raise ValueError(f"{right!r} is before {left!r}")


def _dated(left: str, right: str) -> Iterator[str]:
    """`left`, with the year of `right` or the one before if it has none: "March to May 2024"."""
    year = _YEAR_AT_END.search(right)
    if year is None or _YEAR_AT_END.search(left):
        yield left
    elif right != year[0]:
        yield f"{left}, {year[0]}"
        yield f"{left}, {int(year[0]) - 1}"
    else:
        yield left
