"""The words of quantities in news."""

from __future__ import annotations

from decimal import Decimal
from typing import Literal

Bound = Literal["exact", "minimum", "maximum", "about"]


def words(text: str) -> list[str]:
    """The words of a table written in a line."""
    return text.split()


# Passed over in front of a quantity.
DETERMINERS = frozenset(
    words("the these those this that its their his her our all another other only just a total of")
)
# Before the number. What falls short of a round figure ("nearly 400") is about it.
BEFORE: dict[str, Bound] = {
    **dict.fromkeys(
        (
            "over",
            "more than",
            "well over",
            "just over",
            "at least",
            "no fewer than",
            "no less than",
            "not fewer than",
            "not less than",
            "a minimum of",
            "upwards of",
            "in excess of",
            "above",
            "exceeding",
            "greater than",
        ),
        "minimum",
    ),
    **dict.fromkeys(
        (
            "up to",
            "at most",
            "no more than",
            "not more than",
            "fewer than",
            "less than",
            "as many as",
            "as much as",
            "a maximum of",
            "under",
            "below",
        ),
        "maximum",
    ),
    **dict.fromkeys(
        (
            "about",
            "around",
            "some",
            "roughly",
            "approximately",
            "an estimated",
            "estimated",
            "nearly",
            "almost",
            "close to",
            "just under",
            "circa",
            "~",
        ),
        "about",
    ),
}
# After the number.
AFTER: dict[str, Bound] = {
    "or more": "minimum",
    "- plus": "minimum",
    "plus": "minimum",
    "+": "minimum",
    "or fewer": "maximum",
    "or less": "maximum",
    "or so": "about",
}
SMALL = {
    word: Decimal(value)
    for value, word in enumerate(
        words(
            "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen "
            "fifteen sixteen seventeen eighteen nineteen"
        )
    )
}
TENS = {
    word: Decimal(10 * value)
    for value, word in enumerate(
        words("twenty thirty forty fifty sixty seventy eighty ninety"), start=2
    )
}
SCALES = {
    "hundred": Decimal(100),
    "thousand": Decimal(1_000),
    "million": Decimal(1_000_000),
    "billion": Decimal(1_000_000_000),
    "trillion": Decimal(1_000_000_000_000),
    "k": Decimal(1_000),
    "m": Decimal(1_000_000),
    "mn": Decimal(1_000_000),
    "bn": Decimal(1_000_000_000),
    "tn": Decimal(1_000_000_000_000),
}
LOTS = {"dozen": Decimal(12), "score": Decimal(20), "couple": Decimal(2), "pair": Decimal(2)}
# A plural without a number means at least two: "hundreds" are 200 or more, "dozens" 24 or more.
PLURALS = {
    "tens": Decimal(10),
    "dozens": Decimal(12),
    "scores": Decimal(20),
    "hundreds": Decimal(100),
    "thousands": Decimal(1_000),
    "millions": Decimal(1_000_000),
    "billions": Decimal(1_000_000_000),
}
AT_LEAST = Decimal(2)

# Signs before the number; "$" alone is taken for the American dollar.
SIGNS = {
    "$": "USD",
    "us$": "USD",
    "a$": "AUD",
    "c$": "CAD",
    "hk$": "HKD",
    "s$": "SGD",
    "€": "EUR",
    "£": "GBP",
    "¥": "JPY",
    "₹": "INR",
    "₩": "KRW",
    "฿": "THB",
}
UNITS = {
    word: unit
    for unit, names in {
        "percent": "% percent pc",
        "USD": "dollar dollars usd",
        "EUR": "euro euros eur",
        "GBP": "sterling gbp",
        "CNY": "yuan renminbi",
        "JPY": "yen",
        "THB": "baht",
        "KHR": "riel riels",
        "RUB": "rouble roubles ruble rubles",
        "CHF": "francs",
        "second": "second seconds",
        "minute": "minute minutes",
        "hour": "hour hours",
        "day": "day days",
        "week": "week weeks",
        "month": "month months",
        "year": "year years",
        "decade": "decade decades",
        "kilometre": "km kilometre kilometres kilometer kilometers",
        "metre": "metre metres meter meters",
        "mile": "mile miles",
        "foot": "foot feet",
        "hectare": "hectare hectares",
        "acre": "acre acres",
        "gram": "gram grams",
        "kilogram": "kg kilo kilos kilogram kilograms",
        "pound": "pound pounds",
        "tonne": "tonne tonnes",
        "ton": "ton tons",
        "litre": "litre litres liter liters",
        "barrel": "barrel barrels",
        "degree": "degree degrees",
    }.items()
    for word in words(names)
}
