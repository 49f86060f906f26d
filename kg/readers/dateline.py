"""Datelines: the place, agency and date in front of the first sentence.

    PHNOM PENH — ...        LONDON, Jan. 16 (AFP) — ...      Geneva, 3 May 2024 – ...

or, on a line of their own above it, the place with the whole date: GENEVA, 3 May 2024.

A dash alone proves nothing ("Cambodia — a kingdom — ..."). So a place must be in capitals,
or have an agency, a date or its country beside it, and a new sentence must begin behind the
dash.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from kg.readers.dates import DATE, DAY_MONTH, WEEKDAY, parse_date
from kg.readers.place_case import ordinary_case

_MAX_CHARS = 160  # of a whole dateline
_MAX_LEAD = 250  # of a headline that stands before it in the same paragraph

_UPPER = "A-ZÀ-ÖØ-Þ"
_CAPITALS = rf"[{_UPPER}][{_UPPER}.'’/-]*[{_UPPER}.]"
_NAME = rf"[{_UPPER}][\w.'’-]*[\w.'’]"
_NO_DATE = rf"(?!(?:At|By|From|In|On|Since|The)\b|(?i:{WEEKDAY}|{DAY_MONTH}|{DATE}))"
_IN_CAPITALS = rf"(?P<place>{_CAPITALS}(?: {_CAPITALS}){{0,4}})"
_IN_WORDS = rf"{_NO_DATE}(?P<place>{_NAME}(?: (?:of|the|and|de|{_NAME})){{0,4}})"
_REGION = rf"(?:, {_NO_DATE}(?P<region>{_NAME}(?: (?:of|the|and|{_NAME})){{0,3}}))"
_WHEN = rf"(?:,? (?P<date>(?i:{DATE}|(?:{WEEKDAY},? )?{DAY_MONTH}|{WEEKDAY})))"
_SOURCE = rf"[{_UPPER}][\w .&'’-]{{1,40}}"
_AGENCY = rf"(?:(?: ?|--)[(/](?P<agency>{_SOURCE})[)/])"
# In brackets by itself: a call sign or a house known by name is an agency, else it is a place.
_HOUSE = r"(?:[A-Z]{2,4}\d{0,2}|dpa|Belga|Bloomberg|Kyodo|Reuters|Xinhua|Yonhap)(?: News)?"
_OPENING = rf"(?=[\"“‘'(\[]*[{_UPPER}\d])"
_DASH = rf"(?: ?(?:—|–|--+) ?| [-_] )\s*{_OPENING}"
_WIDE_DASH = rf" [—–] \s*{_OPENING}"

_CAPITALS_FORM = re.compile(rf"{_IN_CAPITALS}{_REGION}?{_WHEN}?{_AGENCY}?{_DASH}")
# Tried in this order; the first that matches holds.
_FORMS = (
    _CAPITALS_FORM,
    re.compile(rf"{_IN_CAPITALS}{_REGION}?{_AGENCY}{_WHEN}{_DASH}"),
    re.compile(rf"{_IN_WORDS}{_REGION}?{_WHEN}?{_AGENCY}{_DASH}"),
    re.compile(rf"{_IN_WORDS}{_REGION}?{_AGENCY}{_WHEN}{_DASH}"),
    re.compile(rf"{_IN_WORDS}{_REGION}?{_WHEN}{_DASH}"),
    re.compile(rf"{_IN_WORDS}{_REGION}{_WIDE_DASH}"),
    re.compile(rf"(?P<date>(?i:{DATE})){_AGENCY}?{_DASH}"),
    re.compile(rf"\((?P<agency>{_HOUSE})\){_DASH}"),
    re.compile(rf"\((?P<place>{_NAME}(?: {_NAME}){{0,3}}){_REGION}?\){_DASH}"),
)
_BETWEEN = r"(?:,| ?[|•·–—]| -)? "
_DATED = rf"{_REGION}?{_AGENCY}?{_BETWEEN}(?P<date>(?i:{DATE}))\.?"
_LINES = (re.compile(f"{_IN_WORDS}{_DATED}"), re.compile(f"{_IN_CAPITALS}{_DATED}"))
_AFTER_HEADLINE = re.compile(rf"[.!?…][\"”’]?\s+(?=[{_UPPER}]{{2}})")

# Words in capitals that open paragraphs and are not places.
_NO_PLACES = frozenset(
    (
        *("ANALYSIS", "BREAKING", "COMMENT", "CORRECTION", "EDITORIAL", "EXCLUSIVE", "FACTBOX"),
        *("LIVE", "OPINION", "TIMELINE", "UPDATE", "VIDEO", "WATCH", "EU", "NATO", "UN", "WHO"),
    )
)


@dataclass(frozen=True, slots=True)
class Dateline:
    """A dateline in a paragraph; its offsets count from the start of the paragraph.

    `place` is its place in ordinary case, with its region if one is given; `published` None
    without a year. It starts at `start`, which is more than 0 behind a headline; its place
    and region as printed lie between `place_start` and `place_end`; the first sentence
    begins at `end`.
    """

    place: str | None
    agency: str | None
    published: date | None
    start: int
    place_start: int
    place_end: int
    end: int


def find_dateline(paragraph: str) -> Dateline | None:
    """The dateline that `paragraph` starts with, or has behind its headline; None without one.

    >>> found = find_dateline("PORT-AU-PRINCE, Haiti (Reuters) - Talks began.")
    >>> found.place, found.agency, found.end
    ('Port-au-Prince, Haiti', 'Reuters', 34)
    """
    match = next(_matches(paragraph), None)
    return _dateline(match) if match else None


def dateline_alone(line: str) -> Dateline | None:
    """The dateline that is all of `line`, with its year; None if it is anything else.

    >>> found = dateline_alone("GENEVA, 3 May 2024")
    >>> found.place, str(found.published)
    ('Geneva', '2024-05-03')
    """
    matches = (form.fullmatch(line, 0, _MAX_CHARS) for form in _LINES)
    match = next((match for match in matches if match), None)
    return _dateline(match) if match else None


def _dateline(match: re.Match[str]) -> Dateline | None:
    parts: dict[str, str | None] = match.groupdict()
    if parts.get("place") in _NO_PLACES:
        return None
    when = parts.get("date")
    edges = _edges(match)
    return Dateline(
        place=_place(parts),
        agency=parts.get("agency"),
        published=parse_date(when) if when else None,
        start=match.start(),
        place_start=min(edges),
        place_end=max(edges),
        end=match.end(),
    )


def _matches(paragraph: str) -> Iterator[re.Match[str]]:
    for form in _FORMS:
        if match := form.match(paragraph, 0, _MAX_CHARS):
            yield match
    # Feeds put headline and text in one line; only capitals are proof enough there.
    for headline in _AFTER_HEADLINE.finditer(paragraph, 0, _MAX_LEAD):
        start = headline.end()
        if match := _CAPITALS_FORM.match(paragraph, start, start + _MAX_CHARS):
            yield match


def _place(parts: dict[str, str | None]) -> str | None:
    place = parts.get("place")
    name = ordinary_case(place.split("/")[0]) if place and place.isupper() else place
    return ", ".join(part for part in (name, parts.get("region")) if part) or None


def _edges(match: re.Match[str]) -> list[int]:
    spans = [match.span(group) for group in ("place", "region") if group in match.re.groupindex]
    return [edge for span in spans for edge in span if edge >= 0] or [match.start()]
