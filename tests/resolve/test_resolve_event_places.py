"""Which places can be one scene."""

from __future__ import annotations

import pytest

from kg.annotate.places.gazetteer import load
from kg.model import Form, Mention, Span
from kg.ontology import load as load_ontology
from kg.resolve.event_conflicts import conflict
from kg.resolve.event_context import Context
from kg.resolve.event_people import differ
from kg.resolve.event_places import elsewhere
from kg.resolve.event_profiles import Profile
from kg.resolve.event_words import words_of


def place(country: str, name: str) -> tuple[str, str]:
    """The key of the largest town, or the region, of that name."""
    return "link", next(p.id for p in load().places(name) if p.country == country)


STREET = ("kg:Place", "harbour", "street")
BRIDGE = ("kg:Place", "old", "bridge")


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (place("AT", "Vienna"), place("AT", "Graz")),
        (place("AT", "Vienna"), ("link", "iso:DE")),
        (("link", "iso:US-TX"), place("US", "Chicago")),
        (STREET, BRIDGE),
    ],
    ids=["towns", "town and other country", "region and town outside it", "streets"],
)
def test_two_places_of_one_kind_are_two_scenes(
    left: tuple[str, ...], right: tuple[str, ...]
) -> None:
    assert elsewhere({left}, {right})
    assert elsewhere({right}, {left})


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (place("US", "Chicago"), ("link", "iso:US-IL")),
        (place("US", "Chicago"), ("link", "iso:US")),
        (place("US", "Minneapolis"), place("US", "St. Paul")),
        (STREET, place("AT", "Graz")),
    ],
    ids=["town and region", "town and country", "next town", "street and town"],
)
def test_one_report_may_be_more_exact_than_the_other(
    left: tuple[str, ...], right: tuple[str, ...]
) -> None:
    assert not elsewhere({left}, {right})
    assert not elsewhere({right}, {left})


def test_a_name_inside_the_other_may_be_the_same_person() -> None:
    long, short = ("kg:Person", "rep", "ana", "ruiz"), ("kg:Person", "ana", "ruiz")
    assert not differ({long}, {short})
    assert differ({short}, {("kg:Person", "eva", "ruiz")})


def test_two_bearers_of_one_name_are_two_people() -> None:
    first = ("kg:Person", "ana", "ruiz")
    assert differ({first}, {(*first, "~", "post:mayor")})


@pytest.mark.parametrize(
    ("role", "reason"), [("sem:hasPlace", None), ("kg:destination", "other place")]
)
def test_who_moves_to_the_next_town_moves_elsewhere(role: str, reason: str | None) -> None:
    def moved(start: int, town: tuple[str, str]) -> Profile:
        event = Mention(Span("a", start, start + 5), "kg:Movement", "moved", Form.EVENT, start)
        return Profile(event, words_of("move"), {role: {town}})

    left, right = moved(0, place("US", "Minneapolis")), moved(9, place("US", "St. Paul"))
    assert conflict(left, right, Context(load_ontology())) == reason


def test_towns_of_one_name_in_one_story_may_be_one() -> None:
    left, right = place("NZ", "Wellington"), place("GB", "Wellington")
    assert elsewhere({left}, {right})
    assert not elsewhere({left}, {right}, one_story=True)
    assert elsewhere({place("AT", "Graz")}, {right}, one_story=True)
