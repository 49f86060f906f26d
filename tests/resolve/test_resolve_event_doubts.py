"""A join of events that hangs by little is noted, one that nearly came about too."""

from __future__ import annotations

import json
from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.ledger import Action, Anchor, Ruling
from kg.model import Form, Mention, Span
from kg.resolve.doubt_records import from_record, record
from kg.resolve.event_doubts import Doubt, is_near
from kg.resolve.event_features import reasons, table
from tests.resolve.told import Found, Told, confirm, merge, reference, reviewed, ruling, split


def arrest(article: str, place: str, agent: str = "", of: str = "") -> tuple[Found, Mention]:
    """An article that tells of an arrest somewhere."""
    told = Told(article)
    event = told.name("arrested", "kg:Arrest", Form.EVENT)
    told.say(event, "sem:hasPlace", told.name(place, "kg:City"))
    if agent:
        told.say(event, "kg:agent", told.name(agent, "kg:Agency"))
    if of:
        told.say(event, "kg:affected", told.name(of, "kg:Person"))
    return told.found(), event


def doubts(*found: Found) -> list[tuple[bool, float, set[str]]]:
    noted = reviewed(found).doubts
    return [(doubt.joined, doubt.score, {name for name, _ in doubt.reasons}) for doubt in noted]


def test_events_that_hang_together_by_little_are_noted_with_the_reasons() -> None:
    one, other = (arrest(a, "Vienna", "Harbour Patrol")[0] for a in "ab")
    assert doubts(one, other) == [(True, 4.5, {"word", "place", "agent"})]


def test_events_that_lack_little_are_noted() -> None:
    one, other = (arrest(a, "Vienna")[0] for a in "ab")
    assert doubts(one, other) == [(False, 4.2, {"word", "place"})]


def test_what_is_sure_is_not_asked() -> None:
    surely = (arrest(a, "Vienna", of="Ana Brandt")[0] for a in "ab")
    assert doubts(*surely) == []
    conflicting = (arrest("a", "Vienna")[0], arrest("b", "Graz")[0])
    assert doubts(*conflicting) == []


def test_one_article_is_not_asked_about() -> None:
    told = Told("a")
    place = told.name("Vienna", "kg:City")
    for _ in range(2):
        told.say(told.name("arrested", "kg:Arrest", Form.EVENT), "sem:hasPlace", place)
    assert doubts(told.found()) == []


def test_a_group_is_asked_about_once() -> None:
    found = [arrest(a, "Vienna", "Harbour Patrol")[0] for a in "abc"]
    noted = reviewed(found).doubts
    assert [len(side) for doubt in noted for side in doubt.sides] == [1, 1, 2, 1]


def test_two_classes_and_a_story_are_too_little_to_ask() -> None:
    _, threshold = table()
    weak = [("like class", 0.5), ("story", 3.5)]
    assert not is_near(threshold - 0.5, weak)
    assert is_near(threshold - 0.5, [*weak, ("place", 0.0)])


def test_the_order_of_articles_changes_nothing() -> None:
    found = [arrest(a, "Vienna", "Harbour Patrol" * (a > "b"))[0] for a in "abcd"]
    assert len({reviewed(turned).doubts for turned in permutations(found)}) == 1


@pytest.mark.parametrize("agent", ["", "Harbour Patrol"], ids=["nearly", "joined"])
def test_what_is_decided_is_not_noted_again(agent: str) -> None:
    (one, left), (other, right) = (arrest(a, "Vienna", agent) for a in "ab")
    decide = split(left, right) if agent else merge(left, right)
    assert len(reviewed([one, other]).doubts) == 1
    result = reviewed([one, other], decide)
    assert (result.doubts, result.lost) == ((), ())


def arrests(*found: Found, decided: tuple[Ruling, ...] = ()) -> int:
    """How many events took place somewhere, of all that is told."""
    facts = reviewed(found, *decided).knowledge.facts
    return len({fact.subject for fact in facts if fact.predicate == "sem:hasPlace"})


def test_events_kept_apart_stay_two_when_the_articles_would_make_them_one() -> None:
    (one, left), (other, right) = (arrest(a, "Vienna", "Harbour Patrol") for a in "ab")
    apart = ruling(Action.APART, reference(left), reference(right))
    assert arrests(one, other) == 1
    assert arrests(one, other, decided=(apart,)) == 2
    assert reviewed([one, other], apart).lost == ()


def test_a_confirmed_event_stays_one_when_the_articles_would_make_it_two() -> None:
    (one, left), (other, right) = (arrest(a, "Vienna") for a in "ab")
    confirmed = confirm(left, right)
    assert arrests(one, other) == 2
    assert arrests(one, other, decided=(confirmed,)) == 1
    assert reviewed([one, other], confirmed).lost == ()
    ((_, why),) = reviewed([one], confirmed).lost
    assert "fewer than two" in why


def test_every_reason_has_its_words() -> None:
    weights, _ = table()
    assert set(reasons()) == set(weights)


anchors = st.builds(
    Anchor, st.builds(Span, st.text(), st.integers(0, 99), st.integers(0, 99)), st.text()
)
sides = st.lists(anchors, min_size=1).map(tuple)
numbers = st.floats(allow_nan=False, allow_infinity=False)


@given(
    st.builds(
        Doubt,
        st.tuples(sides, sides),
        st.booleans(),
        numbers,
        st.lists(st.tuples(st.text(), numbers)).map(tuple),
    )
)
def test_a_record_is_the_doubt(doubt: Doubt) -> None:
    assert from_record(json.loads(json.dumps(record(doubt)))) == doubt
