"""What is worth a look is shown with its reasons; what is not stays out of the way."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.model import Entity, Knowledge
from kg.ontology import load
from kg.resolve.keys import name_words
from kg.review import Desk, apart, candidates, candidates_text, merge
from kg.review.profile import Profile
from kg.review.scales import Scales
from tests.resolve.told import Told, known


def profile(name: str, kind: str = "kg:Person", *articles: str, born: str = "") -> Profile:
    words = frozenset({name_words(name, kind)})
    made = Profile(Entity(f"urn:{name}", kind, name), kind, words, articles=frozenset(articles))
    if born:
        made.told["birth", born] = set(articles)
    return made


def score(one: Profile, other: Profile) -> float:
    found = Scales({side.entity.id: side for side in (one, other)}).two(one, other)
    return found.score if found else float("-inf")


def heads(*told: Told) -> list[list[str]]:
    found = candidates(known([one.found() for one in told]), load(), ())
    return [[side.entity.name for side in one.sides] for one in found]


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
    assert score(profile(one, kind, "a"), profile(other, kind, "b")) >= 0.5


@pytest.mark.parametrize(
    ("one", "other", "kind"),
    [
        ("Ana Brandt", "Otto Brandt", "kg:Person"),
        ("Ana Brandt", "Ana Vellin", "kg:Person"),
        ("Board", "School Board", "kg:Organisation"),
        ("Norvik Freight", "Norvik Yard Council", "kg:Organisation"),
    ],
)
def test_a_word_that_many_share_is_no_reason(one: str, other: str, kind: str) -> None:
    assert score(profile(one, kind, "a"), profile(other, kind, "b")) < 0.5


def test_what_conflicts_speaks_against() -> None:
    one = profile("Ana Brandt", "kg:Person", "a", born="1970")
    alike = profile("Anna Brandt", "kg:Person", "b")
    younger = profile("Anna Brandt", "kg:Person", "b", born="1991")
    assert score(one, younger) < 0 < score(one, alike)


names = st.lists(st.text("abn", min_size=1, max_size=6), min_size=1, max_size=3).map(" ".join)


@given(names, names)
def test_likeness_has_no_direction(one: str, other: str) -> None:
    left, right = profile(one), profile(other)
    assert score(left, right) == score(right, left)


def dean(article: str, name: str, town: str) -> Told:
    told = Told(article)
    told.dean(told.name(name, "kg:Person"), told.name(town, "kg:Organisation"))
    return told


def test_two_of_one_name_and_other_births_are_worth_no_look_unless_they_are_one_node() -> None:
    ana = profile("Ana Brandt", "kg:Person", "a", born="1970")
    ana.articles = frozenset({"a", "b"})
    ana.told["birth", "1970-04-01"] = {"b"}
    scales = Scales({ana.entity.id: ana})
    fits = scales.one(ana)
    ana.told.pop(("birth", "1970-04-01"))
    ana.told["birth", "1991"] = {"b"}
    differs = scales.one(ana)
    assert fits
    assert differs
    assert differs.score < 2.5 <= fits.score
    assert "another date of birth" in [reason for reason, _ in differs.reasons]


def test_somebody_joined_on_a_spelling_alone_is_doubtful() -> None:
    one, other = Told("a"), Told("b")
    one.name("Bill Ostrander", "kg:Person")
    other.name("William Ostrander", "kg:Person")
    assert heads(one, other) == [["William Ostrander"]]


def test_the_most_doubtful_comes_first() -> None:
    one, other = dean("a", "Ana Brandt", "Norvik Trust"), dean("b", "Anna Brandt", "Norvik Trust")
    one.name("Otto Kestrel", "kg:Person")
    other.name("Otta Kestrel", "kg:Person")
    third = Told("c")
    third.name("Otta Kestrel", "kg:Person")
    found = heads(one, other, third)
    assert found == [["Ana Brandt", "Anna Brandt"], ["Otta Kestrel", "Otto Kestrel"]]


def test_candidates_come_with_the_evidence_of_both_sides(graph: Knowledge) -> None:
    found = candidates(graph, load(), ())
    assert [[side.entity.name for side in one.sides] for one in found] == [
        ["Ana Brandt", "Anna Brandt"]
    ]
    text = candidates_text(found, graph, load(), 100)
    assert "+1.0 the names are spelt alike" in text
    assert "+1.8 the same organisation" in text
    articles = next(line for line in text.splitlines() if line.startswith("   articles"))
    assert articles.split() == ["articles", "a.txt", "b.txt"]
    assert "kg review merge https://kg.example/id/person/ana-brandt" in text


def test_what_is_decided_already_is_not_asked_again(graph: Knowledge, desk: Desk) -> None:
    for decide in (merge, apart):
        assert candidates(graph, load(), [decide(desk, "Ana Brandt", "Anna Brandt")]) == []
