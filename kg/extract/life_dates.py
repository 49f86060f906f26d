"""Lives in brackets behind a name: "Thomas Dawes (5 August 1731 – 2 January 1809)".

"(b. 1966)" tells of birth alone, "(born 3 May 1901 in Graz; died 1980 in Linz)" of places too.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from kg.extract.confidence import confidence
from kg.extract.sentence.times import TimeExpression
from kg.extract.sentence.view import View
from kg.model import Claim, Form, Mention, Span, Value

NAME = "life dates"
# A shorter interval behind a name is more likely a term of office.
LEAST_YEARS = 15
BORN, DIED = "schema:birthDate", "schema:deathDate"
PLACES = {BORN: "schema:birthPlace", DIED: "schema:deathPlace"}
# What leads to the place of a birth or death, and what to somebody or something else.
_AT = frozenset({"in", "at", "near", "on", "outside"})
_NOT_AT = frozenset({"to", "by", "from", "for", "with"})
# What a part of the brackets begins with, if it speaks of one end of a life.
WORDS = {"b.": BORN, "born": BORN, "d.": DIED, "died": DIED}
# Letters of honour may stand between a name and its brackets ("Thomas Dawes FRS (1731").
_HONOURS = re.compile(r"(?:,? (?:[A-Z]{2,5}|[JS]r\.))*,?")
_BRACKETS = re.compile(r" ?\(((?:[^()]|\([^()]*\))*)\)")
# "Thomas Dawes (5th mayor): Born 1731 in a house in Graz."
_ENTRY = re.compile(rf"{_HONOURS.pattern}(?:{_BRACKETS.pattern})* ?:\s*(?=Born\W)")
# Where a part of the brackets ends: at a semicolon or dash, and before "born" or "died".
_CUT = re.compile(
    r"[;–—]|(?<!\w)-|-(?!\w)|,(?=\s*(?:and\s+)?(?:b\.|d\.|born|died)\W)|\s(?=and died\W)"
)
_TOLD = re.compile(r"\s*(?:and\s+)?(b\.|d\.|[Bb]orn|[Dd]ied)(?=\W)")


@dataclass(frozen=True, slots=True)
class _Part:
    """A part of the brackets, between semicolons and dashes; `told` is what it begins with."""

    span: Span
    told: str | None


@dataclass(frozen=True, slots=True)
class _Point:
    """A day, month or year, and where it stands."""

    value: Value
    span: Span


def extract(view: View) -> Iterator[Claim]:
    """Birth and death of each person whose name is followed by dates in brackets."""
    if not view.times and not {"born", "died", "Born"} & view.parse.vocabulary:
        return
    for person in view.mentions:
        if person.form is Form.NAME and view.fits(person, "kg:Person"):
            for inside in _brackets(view, person):
                yield from _lifetime(view, person, inside)
                yield from _ends(view, person, inside)
            yield from _entry(view, person)


def _brackets(view: View, person: Mention) -> Iterator[Span]:
    """What stands in the brackets right behind a name, one pair after the other."""
    text = view.sentence.text
    honours = _HONOURS.match(text, person.span.end - view.sentence.span.start)
    found = _BRACKETS.match(text, honours.end() if honours else 0)
    while found is not None:
        yield _at(view, *found.span(1))
        found = _BRACKETS.match(text, found.end())


def _at(view: View, start: int, end: int) -> Span:
    """The span of `start` to `end` of the sentence."""
    offset = view.sentence.span.start
    return Span(view.sentence.span.article, offset + start, offset + end)


def _entry(view: View, person: Mention) -> Iterator[Claim]:
    """What the rest of the sentence tells of a name that an entry begins with."""
    text, offset = view.sentence.text, view.sentence.span.start
    found = _ENTRY.match(text, person.span.end - offset)
    if found is not None and not text[: person.span.start - offset].strip():
        yield from _ends(view, person, _at(view, found.end(), len(text)))


def _lifetime(view: View, person: Mention, inside: Span) -> Iterator[Claim]:
    """Both ends of an interval that is long enough, or of two dates with a dash between."""
    for time in _within(view.times, inside):
        start, end = time.value.start, time.value.end
        life = start and end and start != end and _is_a_life(start, end)
        if start and end and life and _is_bare(view, inside, time.span):
            yield _claim(view, person, BORN, start, time.span)
            yield _claim(view, person, DIED, end, time.span)
    dated = [(part, _points(view, part)) for part in _parts(view, inside) if part.told is None]
    found = [(part, points[0]) for part, points in dated if len(points) == 1]
    if len(found) != 2 or not _is_a_life(found[0][1].value, found[1][1].value):
        return
    if not all(_is_bare(view, part.span, point.span) for part, point in found):
        return
    for (part, point), predicate in zip(found, (BORN, DIED), strict=True):
        yield _claim(view, person, predicate, point.value, point.span)
        for place in _places(view, part.span)[:1]:
            yield _claim(view, person, PLACES[predicate], place, place.span)


def _is_bare(view: View, around: Span, date: Span) -> bool:
    """True if only names stand before a date, as in "Leeds, 3 May 1901": "mayor 1981–2009" is a
    term of office."""
    before = view.words(Span(around.article, around.start, date.start))
    last = _CUT.split(before)[-1]
    return not any(word.islower() and word.isalpha() for word in last.split())


def _points(view: View, part: _Part) -> list[_Point]:
    """The days and years in a part, no intervals."""
    found = _within(view.times, part.span)
    return [
        _Point(t.value.start, t.span)
        for t in found
        if t.value.start is not None and t.value.start == t.value.end
    ]


def _ends(view: View, person: Mention, inside: Span) -> Iterator[Claim]:
    """What the parts that begin with "born" or "died" tell: one date, and the first place."""
    for part in _parts(view, inside):
        if part.told is None:
            continue
        for point in _points(view, part)[:1]:
            if not point.value.text.startswith("-"):  # a day without its year
                yield _claim(view, person, part.told, point.value, point.span)
        places = _places(view, part.span)
        for place in [p for p in places if _is_led(view, part.span, p)][:1]:
            yield _claim(view, person, PLACES[part.told], place, place.span)


def _parts(view: View, inside: Span) -> Iterator[_Part]:
    offset = view.sentence.span.start
    start, last = inside.start - offset, inside.end - offset
    cuts = [found.span() for found in _CUT.finditer(view.sentence.text, start, last)]
    for end, following in (*cuts, (last, last)):
        told = _TOLD.match(view.sentence.text, start, end)
        yield _Part(_at(view, start, end), WORDS[told[1].lower()] if told else None)
        start = following


def _within(times: tuple[TimeExpression, ...], span: Span) -> list[TimeExpression]:
    return [t for t in times if span.start <= t.span.start and t.span.end <= span.end]


def _places(view: View, span: Span) -> list[Mention]:
    inside = [m for m in view.mentions if span.start <= m.span.start and m.span.end <= span.end]
    return [m for m in inside if m.form is Form.NAME and view.fits(m, "kg:Place")]


def _is_led(view: View, part: Span, place: Mention) -> bool:
    """True but for the place behind "born to" or "died from": "born to a Leeds couple in Graz"."""
    before = view.words(Span(part.article, part.start, place.span.start)).split()
    leads = [word for word in before if word in _AT | _NOT_AT]
    return not leads or leads[-1] in _AT


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
