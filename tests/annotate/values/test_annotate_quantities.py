from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kg.annotate.values.quantities import Quantity, parse
from kg.annotate.values.quantity_words import BEFORE

# A busy machine must not fail a property.
STEADY = settings(deadline=None)


def quantity(text: str) -> tuple[float, str, str | None] | None:
    read = parse(text.split())
    return None if read is None else (float(read.value), read.bound, read.unit)


@pytest.mark.parametrize(
    ("text", "value", "bound"),
    [
        ("over 1,000", 1000, "minimum"),
        ("more than 1,000 suspects", 1000, "minimum"),
        ("at least 10 major sites", 10, "minimum"),
        ("no fewer than 12", 12, "minimum"),
        ("upwards of 40", 40, "minimum"),
        ("1,000 or more", 1000, "minimum"),
        ("1,000-plus", 1000, "minimum"),
        ("1,000 - plus", 1000, "minimum"),
        ("up to 50", 50, "maximum"),
        ("fewer than 20", 20, "maximum"),
        ("no more than 5", 5, "maximum"),
        ("as many as 300", 300, "maximum"),
        ("some 300", 300, "about"),
        ("nearly 400", 400, "about"),
        ("an estimated 4,000", 4000, "about"),
        ("just under 100", 100, "about"),
        ("20 or so", 20, "about"),
        ("2,137", 2137, "exact"),
        ("the 45 suspects", 45, "exact"),
        ("a total of 45", 45, "exact"),
        ("five provinces", 5, "exact"),
        ("its eight subsidiaries", 8, "exact"),
        ("only three", 3, "exact"),
    ],
)
def test_bounds(text: str, value: int, bound: str) -> None:
    assert quantity(text) == (value, bound, None)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("zero", 0),
        ("one", 1),
        ("nineteen", 19),
        ("twenty-three", 23),
        ("twenty - three", 23),
        ("Twenty three", 23),
        ("a hundred", 100),
        ("twelve hundred", 1200),
        ("two hundred and five", 205),
        ("two thousand and five", 2005),
        ("two thousand and counting", 2000),
        ("one hundred and twenty-three thousand four hundred and fifty-six", 123_456),
        ("nine hundred ninety-nine million", 999_000_000),
        ("1.5 million", 1_500_000),
        ("10k", 10_000),
        ("a dozen", 12),
        ("two dozen", 24),
        ("half a dozen", 6),
        ("half a million", 500_000),
        ("two and a half million", 2_500_000),
        ("three of the five", 3),
        ("three and five", 3),
    ],
)
def test_numbers_in_words(text: str, value: int) -> None:
    assert quantity(text) == (value, "exact", None)


@pytest.mark.parametrize(
    ("text", "least"),
    [
        ("dozens", 24),
        ("scores of people", 40),
        ("hundreds", 200),
        ("hundreds of migrants", 200),
        ("thousands of", 2000),
        ("tens of thousands of migrants", 20_000),
        ("hundreds of thousands", 200_000),
        ("millions", 2_000_000),
        ("several hundred", 200),
        ("a few dozen", 24),
        ("about several hundred", 200),
    ],
)
def test_a_plural_without_number_is_at_least_two_of_them(text: str, least: int) -> None:
    assert quantity(text) == (least, "minimum", None)


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("$2.5m", 2_500_000, "USD"),
        ("$ 2.5 m", 2_500_000, "USD"),
        ("€3 billion", 3_000_000_000, "EUR"),
        ("HK$3m", 3_000_000, "HKD"),
        ("US$ 5 million", 5_000_000, "USD"),
        ("40 million baht", 40_000_000, "THB"),
        ("20 percent", 20, "percent"),
        ("20 per cent of voters", 20, "percent"),
        ("0.5%", 0.5, "percent"),
        ("three years in prison", 3, "year"),
        ("45 km", 45, "kilometre"),
    ],
)
def test_money_and_measures_carry_their_unit(text: str, value: float, unit: str) -> None:
    assert quantity(text) == (value, "exact", unit)


@pytest.mark.parametrize(
    ("text", "lower", "upper", "unit"),
    [
        ("between 10 and 20", 10, 20, None),
        ("10 to 20 people", 10, 20, None),
        ("10-20", 10, 20, None),
        ("from 10 to 20", 10, 20, None),
        ("10 to 15 million", 10_000_000, 15_000_000, None),
        ("between $2 and $3 billion", 2_000_000_000, 3_000_000_000, "USD"),
        ("500 to 2 million", 500, 2_000_000, None),
    ],
)
def test_ranges(text: str, lower: int, upper: int, unit: str | None) -> None:
    expected = Quantity(Decimal(lower), "minimum", unit, Decimal(upper))
    assert parse(text.split()) == expected


@pytest.mark.parametrize(
    "text",
    [
        "",
        "suspects",
        "a suspect",
        "some people",
        "a few people",
        "16-hour",
        "16-hour days",
        "16 - hour days",
        "three-year sentence",
        "45-year-old",
        "two-thirds",
        "21st",
        "the first three",
        "one in five women",
        "two out of three",
        "1,00",
        "1,000,0",
        "1000000000000000000000000",
        "or so",
        "of",
        "over",
        "$",
    ],
)
def test_other_words_and_parts_of_words_are_no_quantity(text: str) -> None:
    assert parse(text.split()) is None


@STEADY
@given(st.integers(0, 999_999_999_999))
def test_a_number_with_commas_is_read_back(number: int) -> None:
    assert parse([f"{number:,}"]) == Quantity(Decimal(number))
    assert parse([str(number)]) == Quantity(Decimal(number))


LINE = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen "
    "fifteen sixteen seventeen eighteen nineteen"
)
UNITS = LINE.split()
TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]


def spell(number: int) -> str:
    """A number below a thousand million in words."""
    if number < 20:
        return UNITS[number]
    if number < 100:
        tens, rest = TENS[number // 10 - 2], number % 10
        return f"{tens}-{UNITS[rest]}" if rest else tens
    for size, name in ((1_000_000, "million"), (1000, "thousand"), (100, "hundred")):
        if number >= size:
            rest = number % size
            tail = f" {'and ' if rest < 100 else ''}{spell(rest)}" if rest else ""
            return f"{spell(number // size)} {name}{tail}"
    raise AssertionError(number)


@STEADY
@given(st.integers(0, 999_999_999))
def test_a_spelled_number_is_read_back(number: int) -> None:
    assert parse(spell(number).split()) == Quantity(Decimal(number))


@STEADY
@given(st.sampled_from(sorted(BEFORE)), st.integers(1, 10**9))
def test_every_bounding_word_keeps_the_number(words: str, number: int) -> None:
    assert parse([*words.split(), f"{number:,}", "people"]) == Quantity(
        Decimal(number), BEFORE[words]
    )


def test_endless_words_are_no_endless_number() -> None:
    assert quantity("tens of " * 3000) == (20, "minimum", None)
    assert quantity("two " * 3000) == (2, "exact", None)


@STEADY
@given(st.lists(st.text(max_size=6), max_size=6))
def test_parse_never_raises(words: list[str]) -> None:
    parse(words)


PIECES = (
    "a half and of to between from over $ % - 1 20 3,000 1.5 million m hundred thousand dozen "
    "tens thousands two twenty in out several plus + or so st percent per cent"
)


@STEADY
@given(st.lists(st.sampled_from(PIECES.split()), max_size=8))
def test_parse_never_raises_on_words_of_quantity(words: list[str]) -> None:
    read = parse(words)
    if read is not None and read.upper is not None:
        assert read.value < read.upper
