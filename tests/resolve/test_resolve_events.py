"""Which mentions tell of one event."""

from __future__ import annotations

from kg.model import Claim, Form, Mention, Span, Value
from kg.ontology import load
from kg.resolve.same_events import merge_events, profiles

PERSON = Mention(Span("a", 90, 95), "kg:Person", "Brandt", Form.NAME, 90)
OTHER = Mention(Span("a", 96, 99), "kg:Person", "Kraft", Form.NAME, 96)
VIENNA = Mention(Span("a", 70, 76), "kg:City", "Vienna", Form.NAME, 70)
GRAZ = Mention(Span("a", 77, 81), "kg:City", "Graz", Form.NAME, 77)
KEYS = {PERSON: ("p",), OTHER: ("o",), VIENNA: ("v",), GRAZ: ("g",)}


def event(start: int, kind: str = "kg:Arrest", article: str = "a") -> Mention:
    return Mention(Span(article, start, start + 6), kind, "arrest", Form.EVENT, start)


def claim(subject: Mention, predicate: str, target: Mention | Value) -> Claim:
    return Claim(subject, predicate, target, Span(subject.span.article, 0, 99), "events", 0.9)


def merged(*claims: Claim) -> list[int]:
    """Sizes of the sets of mentions, largest first."""
    found = profiles(claims, KEYS)
    return sorted((len(s) for s in merge_events(found, load())), reverse=True)


def test_one_type_and_one_person_are_one_event() -> None:
    assert merged(
        claim(event(0), "kg:affected", PERSON), claim(event(10), "kg:affected", PERSON)
    ) == [2]


def test_type_alone_is_not_enough() -> None:
    assert merged(
        claim(event(0), "kg:affected", PERSON), claim(event(10), "kg:affected", OTHER)
    ) == [1, 1]


def test_type_and_place_are_not_enough() -> None:
    assert merged(
        claim(event(0), "sem:hasPlace", VIENNA), claim(event(10), "sem:hasPlace", VIENNA)
    ) == [1, 1]


def test_other_type_is_another_event() -> None:
    assert merged(
        claim(event(0), "kg:affected", PERSON),
        claim(event(10, "kg:Release"), "kg:affected", PERSON),
    ) == [1, 1]


def test_conflicting_place_keeps_two() -> None:
    assert merged(
        claim(event(0), "kg:affected", PERSON),
        claim(event(0), "sem:hasPlace", VIENNA),
        claim(event(10), "kg:affected", PERSON),
        claim(event(10), "sem:hasPlace", GRAZ),
    ) == [1, 1]


def test_conflicting_time_keeps_two_and_a_partial_one_does_not() -> None:
    def at(start: int, day: str) -> list[Claim]:
        time = Value(day, "xsd:date")
        return [
            claim(event(start), "kg:affected", PERSON),
            claim(event(start), "sem:hasTime", time),
        ]

    assert merged(*at(0, "2025-03-11"), *at(10, "2025-04-02")) == [1, 1]
    assert merged(*at(0, "2025-03-11"), *at(10, "2025-03")) == [2]


def test_statements_are_never_merged() -> None:
    assert merged(
        claim(event(0, "kg:Criticism"), "kg:affected", PERSON),
        claim(event(10, "kg:Criticism"), "kg:affected", PERSON),
    ) == [1, 1]


def test_sides_of_a_dispute_make_it_one() -> None:
    claims = [
        claim(event(start, "kg:Dispute"), "kg:agent", side)
        for start in (0, 10)
        for side in (PERSON, OTHER)
    ]
    assert merged(*claims) == [2]


def test_a_doubtful_middle_does_not_join_what_conflicts() -> None:
    def arrest(start: int, place: Mention | None) -> list[Claim]:
        found = [claim(event(start), "kg:affected", PERSON)]
        return found + ([claim(event(start), "sem:hasPlace", place)] if place else [])

    assert max(merged(*arrest(0, VIENNA), *arrest(10, None), *arrest(20, GRAZ))) == 2
