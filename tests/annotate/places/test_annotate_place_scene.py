"""Names of places that are judged together."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kg.annotate.places.gazetteer import load
from kg.annotate.places.place_scene import settle

GAZETTEER = load()


def meant(*names: str, **said: str) -> dict[str, str]:
    senses = {name: found for name in names if (found := GAZETTEER.senses(name))}
    codes = {name: frozenset({code}) for name, code in said.items()}
    return {name: place.id for name, place in GAZETTEER.meant(settle(senses, codes)).items()}


@pytest.mark.parametrize(
    ("names", "name", "key"),
    [
        (["Paris"], "Paris", "geonames:2988507"),
        (["Paris", "Lyon", "Texas"], "Paris", "geonames:2988507"),
        (["Paris", "Reno", "Clarksville", "Texas"], "Paris", "geonames:4717560"),
        (["Georgia", "Tbilisi"], "Georgia", "iso:GE"),
        (["Georgia", "Atlanta", "Macon"], "Georgia", "iso:US-GA"),
        (["Birkirkara", "Valletta"], "Birkirkara", "geonames:2563191"),
        (["Decatur", "Avondale Estates"], "Decatur", "geonames:4191124"),
    ],
)
def test_other_names_decide(names: list[str], name: str, key: str) -> None:
    assert meant(*names)[name] == key


def test_what_the_text_says_behind_a_name_decides() -> None:
    assert meant("Paris", "Texas", Paris="US-TX")["Paris"] == "geonames:4717560"
    assert (
        meant("Springfield", "Illinois", Springfield="US-IL")["Springfield"] == "geonames:4250542"
    )


@pytest.mark.parametrize("name", ["Springfield", "Bavet", "Reading"])
def test_alone_a_small_or_common_name_means_no_place(name: str) -> None:
    assert meant(name) == {}


def test_a_name_does_not_vote_for_itself() -> None:
    alone = settle({"Cambridge": GAZETTEER.senses("Cambridge")}, {})["Cambridge"]
    before = {place.id: score for score, place in GAZETTEER.senses("Cambridge")}
    assert {place.id: score for score, place in alone} == pytest.approx(before)


NAMES = ["Paris", "Reno", "Clarksville", "Texas", "Georgia", "Athens", "London", "Dublin", "Ohio"]


@settings(deadline=None, max_examples=20)
@given(st.permutations(NAMES))
def test_the_order_of_names_changes_nothing(names: list[str]) -> None:
    assert meant(*names) == meant(*NAMES)
