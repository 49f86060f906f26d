"""Which of two places may lie in the other, by their sizes alone."""

from __future__ import annotations

import pytest

from kg.extract.phrases.place_sizes import (
    is_larger,
    may_be_quarter,
    may_be_said_to_contain,
    may_contain,
)
from kg.model import Form, Mention, Span
from tests.given import ARTICLE

KINDS = ["kg:Place", "kg:Facility", "kg:City", "kg:Region", "kg:Country"]


def place(kind: str, link: str | None = None) -> Mention:
    return Mention(Span(ARTICLE, 0, 4), kind, "Here", Form.NAME, 0, link)


@pytest.mark.parametrize("inner", KINDS)
@pytest.mark.parametrize("outer", KINDS)
def test_what_is_larger_may_contain_and_never_the_other_way_round(inner: str, outer: str) -> None:
    if is_larger(place(outer), place(inner)):
        assert may_contain(place(outer), place(inner))
        assert not is_larger(place(inner), place(outer))


def test_place_of_unknown_size_may_hold_a_town_but_no_region() -> None:
    unknown = place("kg:Place")
    assert may_contain(unknown, place("kg:City"))
    assert not may_contain(unknown, place("kg:Region"))


def test_county_lies_in_its_state_and_no_state_in_another() -> None:
    county, state = place("kg:Region"), place("kg:Region", "iso:US-NC")
    assert is_larger(state, county)
    assert not is_larger(state, place("kg:Region", "iso:US-VA"))


def test_region_that_no_map_knows_is_in_one_that_it_knows_where_words_say_so() -> None:
    peak, range_ = place("kg:Region"), place("kg:Region", "world:alps")
    assert may_be_said_to_contain(range_, peak)
    assert not may_be_said_to_contain(peak, range_)
    assert not may_contain(range_, peak)


def test_country_lies_in_its_part_of_the_world() -> None:
    assert is_larger(place("kg:Region", "world:europe"), place("kg:Country", "iso:AT"))


def test_quarter_of_a_town_is_near_and_smaller() -> None:
    brooklyn, city = place("kg:City", "geonames:5110302"), place("kg:City", "geonames:5128581")
    assert may_be_quarter(brooklyn, city)
    assert not may_be_quarter(city, brooklyn)
    assert not may_be_quarter(place("kg:City", "geonames:2643743"), city)
