"""Lives in brackets behind a name: "Thomas Dawes (5 August 1731 – 2 January 1809)".

"(b. 1966)" tells of birth alone, "(born 3 May 1901 in Graz; died 1980 in Linz)" of places too.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from kg.extract.confidence import confidence
from kg.extract.times import TimeExpression
from kg.extract.view import View
from kg.model import Claim, Form, Mention, Span, Value

NAME = "life dates"
# A shorter interval behind a name is more likely a term of office.
LEAST_YEARS = 15
BORN, DIED = "schema:birthDate", "schema:deathDate"
PLACES = {BORN: "schema:birthPlace", DIED: "schema:deathPlace"}
# What a part of the brackets begins with, if it speaks of one end of a life.
WORDS = {"b.": BORN, "born": BORN, "d.": DIED, "died": DIED}
_BRACKETS = re.compile(r",? \(([^()]*)\)")
_PART = re.compile(r"(?:[^;–—-]|(?<=\w)-(?=\w))+")
_TOLD = re.compile(r"\s*(b\.|d\.|born|died)(?=\W)")


@dataclass(frozen=True, slots=True)
class _Part:
    """A part of the brackets, between semicolons and dashes; `told` is what it begins with."""

    span: Span
    told: str | None


def extract(view: View) -> Iterator[Claim]:
    """Birth and death of each person whose name is followed by dates in brackets."""
    for person in view.mentions:
        if person.form is Form.NAME and view.fits(person, "kg:Person"):
            inside = _brackets(view, person)
            if inside is not None:
                yield from _lifetime(view, person, inside)
                yield from _ends(view, person, inside)


def _brackets(view: View, person: Mention) -> Span | None:
    """What stands in the brackets right behind a name."""
    offset = view.sentence.span.start
    found = _BRACKETS.match(view.sentence.text, person.span.end - offset)
    return _at(view, found.start(1), found.end(1)) if found else None


def _at(view: View, start: int, end: int) -> Span:
    """The span of `start` to `end` of the sentence."""
    offset = view.sentence.span.start
    return Span(view.sentence.span.article, offset + start, offset + end)


def _lifetime(view: View, person: Mention, inside: Span) -> Iterator[Claim]:
    """Both ends of an interval that is long enough."""
    for time in _within(view.times, inside):
        start, end = time.value.start, time.value.end
        if start and end and start != end and _is_a_life(start, end):
            yield _claim(view, person, BORN, start, time.span)
            yield _claim(view, person, DIED, end, time.span)


def _ends(view: View, person: Mention, inside: Span) -> Iterator[Claim]:
    """What the parts that begin with "born" or "died" tell: one date, and the first place."""
    for part in _parts(view, inside):
        if part.told is None:
            continue
        dates = [t for t in _within(view.times, part.span) if t.value.start == t.value.end]
        for time in dates[:1]:
            if time.value.start is not None:
                yield _claim(view, person, part.told, time.value.start, time.span)
        for place in _places(view, part.span)[:1]:
            yield _claim(view, person, PLACES[part.told], place, place.span)


def _parts(view: View, inside: Span) -> Iterator[_Part]:
    offset = view.sentence.span.start
    for found in _PART.finditer(view.sentence.text, inside.start - offset, inside.end - offset):
        told = _TOLD.match(found[0])
        yield _Part(_at(view, *found.span()), WORDS[told[1]] if told else None)


def _within(times: tuple[TimeExpression, ...], span: Span) -> list[TimeExpression]:
    return [t for t in times if span.start <= t.span.start and t.span.end <= span.end]


def _places(view: View, span: Span) -> list[Mention]:
    inside = [m for m in view.mentions if span.start <= m.span.start and m.span.end <= span.end]
    return [m for m in inside if m.form is Form.NAME and view.fits(m, "kg:Place")]


def _claim(
    view: View, person: Mention, predicate: str, told: Value | Mention, trigger: Span
) -> Claim:
    sure = confidence(view, "life dates", person)
    evidence = view.sentence.span
    return Claim(person, predicate, told, evidence, NAME, sure, trigger=trigger)


def _is_a_life(born: Value, died: Value) -> bool:
    """True if both have a year and the years are far enough apart."""
    first, last = born.text[:4], died.text[:4]
    return first.isdigit() and last.isdigit() and int(last) - int(first) >= LEAST_YEARS
