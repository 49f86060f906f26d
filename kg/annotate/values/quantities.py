"""Quantities: "over 1,000", "two dozen", "tens of thousands", "$2.5m"."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from kg.annotate.values.numbers_read import Number, read_number
from kg.annotate.values.quantity_words import AFTER, BEFORE, DETERMINERS, SIGNS, UNITS, Bound

__all__ = ["Quantity", "parse"]


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number, how it bounds the real one, and of what.

    `bound` says whether `value` is exact, a minimum, a maximum or about right; of a range
    ("between 10 and 20") `value` is the lower end, a minimum, and `upper` the other. `unit` is
    a currency's ISO code, "percent" or the unit of a measure, None if things are counted.
    """

    value: Decimal
    bound: Bound = "exact"
    unit: str | None = None
    upper: Decimal | None = None


_TOKEN = re.compile(
    r"[0-9](?:[0-9,.]*[0-9])?|(?:us|hk|[acs])?\$|(?:[^\W\d_]|[^\W\d_]'[^\W\d_])+|\S",
)
_DASHES = frozenset("-–—")
_ORDINAL = frozenset({"st", "nd", "rd", "th"})
# "One in five" is a ratio, "45 in 2023" is not.
_LEAST_YEAR = 1500


def parse(words: Sequence[str]) -> Quantity | None:
    """The quantity that the words begin with; what follows it is passed over.

    Determiners in front do not matter. A plural without a number is read as at least two:
    "dozens" as 24 or more, "tens of thousands" as 20,000 or more. None if there is no number,
    or if it is part of another word ("16-hour", "21st") or a ratio ("one in five").

    >>> parse("over 1,000 suspects".split())
    Quantity(value=Decimal('1000'), bound='minimum', unit=None, upper=None)
    >>> parse(["$", "2.5", "m"])
    Quantity(value=Decimal('2500000'), bound='exact', unit='USD', upper=None)
    >>> parse("16-hour days".split())
    """
    tokens = _TOKEN.findall(" ".join(words).lower())
    bound, start = _skip_front(tokens)
    sign = SIGNS.get(_at(tokens, start))
    number = read_number(tokens, start + (sign is not None))
    if number is None:
        return None
    last = _upper(tokens, number)
    end = last.end if last else number.end
    if _is_part(tokens, end):
        return None
    after, end = _phrase(tokens, end, AFTER)
    unit = sign or _unit(tokens, end)
    if last is not None:
        scale = last.scale if number.scale == 1 and number.value < last.value / last.scale else 1
        return Quantity(_whole(number.value * scale), "minimum", unit, _whole(last.value))
    return Quantity(_whole(number.value), _bound(bound or after, number), unit)


def _at(tokens: Sequence[str], i: int) -> str:
    return tokens[i] if i < len(tokens) else ""


def _phrase(
    tokens: Sequence[str], start: int, table: Mapping[str, Bound]
) -> tuple[Bound | None, int]:
    """(meaning, end) of the longest phrase of a table at `start`; (None, start) if none."""
    for end in range(start + 3, start, -1):
        bound = table.get(" ".join(tokens[start:end]))
        if bound is not None:
            return bound, min(end, len(tokens))
    return None, start


def _skip_front(tokens: Sequence[str]) -> tuple[Bound | None, int]:
    """(bound, where the number begins): past "at least", determiners and "between"."""
    bound, start = None, 0
    while True:
        found, end = _phrase(tokens, start, BEFORE)
        bound = found or bound
        if end == start and (_at(tokens, start) in DETERMINERS or _opens_range(tokens, start)):
            end += 1
        if end == start:
            return bound, start
        start = end


def _opens_range(tokens: Sequence[str], start: int) -> bool:
    return _at(tokens, start) in {"between", "from"}


def _upper(tokens: Sequence[str], lower: Number) -> Number | None:
    """The other end of "10 to 20", "10-20", "between 10 and 20"."""
    joint = _at(tokens, lower.end)
    if joint not in _DASHES and joint != "to" and not (joint == "and" and "between" in tokens):
        return None
    start = lower.end + 1
    last = read_number(tokens, start + (_at(tokens, start) in SIGNS))
    return last if last is not None and last.value > lower.value else None


def _is_part(tokens: Sequence[str], end: int) -> bool:
    """True if the number goes on as another word, or is one of the figures of a ratio."""
    following, further = _at(tokens, end), tokens[end + 1 : end + 2]
    if following in _DASHES:
        return further != ["plus"]
    if following == "in" or [following, *further] == ["out", "of"]:
        whole = read_number(tokens, end + (1 if following == "in" else 2))
        return whole is not None and whole.value < _LEAST_YEAR
    return following in _ORDINAL


def _unit(tokens: Sequence[str], start: int) -> str | None:
    if list(tokens[start : start + 2]) == ["per", "cent"]:
        return "percent"
    return UNITS.get(_at(tokens, start))


def _bound(said: Bound | None, number: Number) -> Bound:
    if number.vague:
        return "maximum" if said == "maximum" else "minimum"
    return said or "exact"


def _whole(value: Decimal) -> Decimal:
    """Without an exponent or zeros behind the point."""
    return value.quantize(Decimal(1)) if value == value.to_integral_value() else value.normalize()
