"""Life dates in brackets behind a name: "Thomas Dawes (5 August 1731 – 2 January 1809)".

"(b. 1966)" tells of birth alone.
"""

from __future__ import annotations

from collections.abc import Iterator

from kg.extract.confidence import confidence
from kg.extract.times import TimeExpression
from kg.extract.view import View
from kg.model import Claim, Form, Mention, Value

NAME = "life dates"
# A shorter interval behind a name is more likely a term of office.
LEAST_YEARS = 15
BORN, DIED = "schema:birthDate", "schema:deathDate"
# What stands between a name and one date.
WORDS = {"(b.": BORN, "(born": BORN, "(d.": DIED, "(died": DIED}


def extract(view: View) -> Iterator[Claim]:
    """Birth and death of each person whose name is followed by dates in brackets."""
    for person in view.mentions:
        if person.form is Form.NAME and view.fits(person, "kg:Person"):
            for time in view.times:
                yield from _claims(view, person, time)


def _claims(view: View, person: Mention, time: TimeExpression) -> Iterator[Claim]:
    sure = confidence(view, "structure", person)
    for predicate, date in _told(view, person, time):
        yield Claim(person, predicate, date, view.sentence.span, NAME, sure, trigger=time.span)


def _told(view: View, person: Mention, time: TimeExpression) -> list[tuple[str, Value]]:
    """(predicate, date) of an interval in brackets, or of a date behind "born" or "died" there."""
    offset = view.sentence.span.start
    between = view.sentence.text[person.span.end - offset : time.span.start - offset].strip()
    after = view.sentence.text[time.span.end - offset :].lstrip()
    start, end = time.value.start, time.value.end
    if start is None or end is None:
        return []
    if between == "(" and after[:1] == ")" and _is_a_life(start, end):
        return [(BORN, start), (DIED, end)]
    return [(WORDS[between], start)] if between in WORDS and start == end else []


def _is_a_life(born: Value, died: Value) -> bool:
    """True if both have a year and the years are far enough apart."""
    first, last = born.text[:4], died.text[:4]
    return first.isdigit() and last.isdigit() and int(last) - int(first) >= LEAST_YEARS
