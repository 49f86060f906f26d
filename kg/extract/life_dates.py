"""Life dates in brackets behind a name: "Thomas Dawes (5 August 1731 – 2 January 1809)"."""

from __future__ import annotations

from collections.abc import Iterator

from kg.extract.confidence import confidence
from kg.extract.times import TimeExpression
from kg.extract.view import View
from kg.model import Claim, Form, Mention, Value

NAME = "life dates"
# A shorter interval behind a name is more likely a term of office.
LEAST_YEARS = 15


def extract(view: View) -> Iterator[Claim]:
    """Birth and death of each person whose name is followed by an interval in brackets."""
    for person in view.mentions:
        if person.form is Form.NAME and view.fits(person, "kg:Person"):
            for time in view.times:
                if _in_brackets(view, person, time):
                    yield from _claims(view, person, time)


def _in_brackets(view: View, person: Mention, time: TimeExpression) -> bool:
    offset = view.sentence.span.start
    between = view.sentence.text[person.span.end - offset : time.span.start - offset]
    after = view.sentence.text[time.span.end - offset :].lstrip()
    return between.strip() == "(" and after[:1] == ")"


def _claims(view: View, person: Mention, time: TimeExpression) -> Iterator[Claim]:
    born, died = time.value.start, time.value.end
    if born is None or died is None or not _is_a_life(born, died):
        return
    sure = confidence(view, "structure", person)
    for predicate, date in (("schema:birthDate", born), ("schema:deathDate", died)):
        yield Claim(person, predicate, date, view.sentence.span, NAME, sure, trigger=time.span)


def _is_a_life(born: Value, died: Value) -> bool:
    """True if both have a year and the years are far enough apart."""
    first, last = born.text[:4], died.text[:4]
    return first.isdigit() and last.isdigit() and int(last) - int(first) >= LEAST_YEARS
