"""What is worth a look is shown with its reasons; what is not stays out of the way."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.model import Entity, Knowledge
from kg.ontology import load
from kg.resolve.keys import name_words
from kg.review import Desk, apart, candidates, candidates_text, merge
from kg.review.doubts import doubts
from kg.review.likeness import reasons
from kg.review.profile import Profile


def profile(name: str, kind: str = "kg:Person", *articles: str, born: str = "") -> Profile:
    words = frozenset({name_words(name, kind)})
    made = Profile(Entity(f"urn:{name}", kind, name), kind, words, articles=frozenset(articles))
    if born:
        made.births[born] = set(articles)
    return made


def score(one: Profile, other: Profile) -> float:
    return sum(reason.weight for reason in reasons(one, other))


@pytest.mark.parametrize(
    ("one", "other", "kind"),
    [
        ("Ana Brandt", "Anna Brandt", "kg:Person"),
        ("A. Brandt", "Ana Brandt", "kg:Person"),
        ("Brandt", "Ana Brandt", "kg:Person"),
        ("Mohammed Alik", "Muhammad Alik", "kg:Person"),
        ("NTA", "Northern Trawler Association", "kg:Organisation"),
    ],
)
def test_names_of_one_are_worth_a_look(one: str, other: str, kind: str) -> None:
    assert score(profile(one, kind, "a"), profile(other, kind, "b")) >= 2


@pytest.mark.parametrize(
    ("one", "other"), [("Ana Brandt", "Otto Brandt"), ("Ana Brandt", "Ana Vellin")]
)
def test_a_surname_alone_is_no_reason(one: str, other: str) -> None:
    assert score(profile(one, "kg:Person", "a"), profile(other, "kg:Person", "b")) < 2


def test_what_conflicts_speaks_against(desk: Desk) -> None:
    one = profile("Ana Brandt", "kg:Person", "a", born="1970")
    alike = profile("Anna Brandt", "kg:Person", "b")
    younger = profile("Anna Brandt", "kg:Person", "b", born="1991")
    assert score(one, younger) < 2 <= score(one, alike)
    assert "one is born or founded 1970, the other 1991" in [
        reason.words for reason in reasons(one, younger)
    ]


names = st.lists(st.text("abn", min_size=1, max_size=6), min_size=1, max_size=3).map(" ".join)


@given(names, names)
def test_likeness_has_no_direction(one: str, other: str) -> None:
    left, right = profile(one), profile(other)
    assert score(left, right) == score(right, left)


def test_two_births_make_an_entity_doubtful_and_a_day_of_the_year_does_not() -> None:
    ana = profile("Ana Brandt", "kg:Person", "a", born="1970")
    ana.births["1970-04-01"] = {"b"}
    assert not doubts(ana)
    ana.births["1991"] = {"b"}
    assert [reason.words for reason in doubts(ana)] == ["born or founded 1970 and 1991"]


def test_candidates_come_with_the_evidence_of_both_sides(graph: Knowledge) -> None:
    found = candidates(graph, load(), ())
    assert [[side.entity.name for side in one.sides] for one in found] == [
        ["Ana Brandt", "Anna Brandt"]
    ]
    text = candidates_text(found, graph, load(), 100)
    assert "+ ana brandt and anna brandt are spelt alike" in text
    assert "+ both have to do with 1 of the same others" in text
    articles = next(line for line in text.splitlines() if line.startswith("   articles"))
    assert articles.split() == ["articles", "a.txt", "b.txt"]
    assert "kg review merge https://kg.example/id/person/ana-brandt" in text


def test_what_is_decided_already_is_not_asked_again(graph: Knowledge, desk: Desk) -> None:
    for decide in (merge, apart):
        assert candidates(graph, load(), [decide(desk, "Ana Brandt", "Anna Brandt")]) == []
