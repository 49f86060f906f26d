"""Numbers in figures and in words."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from kg.annotate.values.quantity_words import AT_LEAST, LOTS, PLURALS, SCALES, SMALL, TENS

# Longer figures are no quantities but account and telephone numbers.
_FIGURES = re.compile(r"(?:[0-9]{1,15}|[0-9]{1,3}(?:,[0-9]{3}){1,4})(?:\.[0-9]{1,6})?")
# What may follow "half a" and "several", and what splits a number in words into groups.
_WHOLES = {word: value for word, value in SCALES.items() if len(word) > 2} | LOTS
_STEPS = {word: value for word, value in _WHOLES.items() if value >= 1000}
_HALF = Decimal("0.5")


@dataclass(frozen=True, slots=True)
class Number:
    """A number that ends before token `end`.

    `scale` is what its last word multiplied by ("million"), 1 if none did; `vague` marks a
    plural such as "hundreds", of which `value` is the least it can mean.
    """

    value: Decimal
    end: int
    scale: Decimal = Decimal(1)
    vague: bool = False


def read_number(tokens: Sequence[str], start: int) -> Number | None:
    """The number that begins at `start`, in lower-case tokens; None if there is none.

    >>> read_number("two hundred and five suspects".split(), 0).value
    Decimal('205')
    >>> read_number("tens of thousands".split(), 0)
    Number(value=Decimal('20000'), end=3, scale=Decimal('1'), vague=True)
    """
    if start >= len(tokens):
        return None
    for read in (_figures, _plural, _halves, _lots, _spelled):
        number = read(tokens, start)
        if number is not None:
            return number
    return None


def _at(tokens: Sequence[str], i: int) -> str:
    return tokens[i] if i < len(tokens) else ""


def _figures(tokens: Sequence[str], start: int) -> Number | None:
    if not _FIGURES.fullmatch(tokens[start]):
        return None
    value = Decimal(tokens[start].replace(",", ""))
    following = _at(tokens, start + 1)
    scale = SCALES.get(following) or LOTS.get(following)
    return Number(value * scale, start + 2, scale) if scale else Number(value, start + 1)


def _plural(tokens: Sequence[str], start: int) -> Number | None:
    """ "Dozens", "tens of thousands", "several hundred"."""
    if tokens[start] in {"several", "few"}:
        scale = _WHOLES.get(_at(tokens, start + 1))
        return Number(AT_LEAST * scale, start + 2, vague=True) if scale else None
    step, value, end = PLURALS.get(tokens[start]), AT_LEAST, start + 1
    if step is None:
        return None
    while True:
        value *= step
        larger = PLURALS.get(_at(tokens, end + 1)) if _at(tokens, end) == "of" else None
        if larger is None or larger <= step:
            return Number(value, end, vague=True)
        step, end = larger, end + 2


def _halves(tokens: Sequence[str], start: int) -> Number | None:
    """ "Half a million", "two and a half million"."""
    value, end = _HALF, start + 1
    if tokens[start] != "half":
        count = _below_hundred(tokens, start)
        if count is None or list(tokens[count.end : count.end + 3]) != ["and", "a", "half"]:
            return None
        value, end = count.value + _HALF, count.end + 3
    end += _at(tokens, end) in {"a", "an"}
    scale = _WHOLES.get(_at(tokens, end))
    return Number(value * scale, end + 1, scale) if scale else None


def _lots(tokens: Sequence[str], start: int) -> Number | None:
    """ "Dozen", "two dozen", "three score"."""
    count = _below_hundred(tokens, start) or Number(Decimal(1), start)
    lot = LOTS.get(_at(tokens, count.end))
    return Number(count.value * lot, count.end + 1, lot) if lot else None


def _spelled(tokens: Sequence[str], start: int) -> Number | None:
    """ "Three", "two hundred", "one million twenty-one thousand and five"."""
    total, end, scale = Decimal(0), start, Decimal("Infinity")
    while True:
        group = _below_thousand(tokens, end + (end > start and _at(tokens, end) == "and"))
        after = group.end if group else end
        step = _STEPS.get(_at(tokens, after))
        if step is None or step >= scale or (group is None and end > start):
            break
        total, end, scale = total + (group.value if group else 1) * step, after + 1, step
    if group is not None:
        return Number(total + group.value, group.end)
    return Number(total, end, scale) if end > start else None


def _below_thousand(tokens: Sequence[str], start: int) -> Number | None:
    count = _below_hundred(tokens, start)
    end = count.end if count else start
    if _at(tokens, end) != "hundred":
        return count
    value, end = (count.value if count else 1) * SCALES["hundred"], end + 1
    rest = _below_hundred(tokens, end + (_at(tokens, end) == "and"))
    return Number(value + rest.value, rest.end) if rest else Number(value, end)


def _below_hundred(tokens: Sequence[str], start: int) -> Number | None:
    word = _at(tokens, start)
    if word in SMALL:
        return Number(SMALL[word], start + 1)
    if word not in TENS:
        return None
    end = start + 1
    unit = SMALL.get(_at(tokens, end + (_at(tokens, end) == "-")))
    if unit is None or not 0 < unit < 10:
        return Number(TENS[word], end)
    return Number(TENS[word] + unit, end + 1 + (tokens[end] == "-"))
