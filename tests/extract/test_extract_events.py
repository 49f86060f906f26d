"""Events, by the real parser on sentences of invented news."""

from __future__ import annotations

from datetime import date

import pytest

from tests.given import Claims

PUBLISHED = date(2025, 3, 14)  # a Friday


@pytest.mark.parametrize(
    ("text", "event", "role", "filler"),
    [
        ("Police arrested Marek Dolan in Vienna.", "arrested", "kg:affected", "Marek Dolan"),
        ("Police arrested Marek Dolan in Vienna.", "arrested", "sem:hasPlace", "Vienna"),
        # The passive turns the roles round.
        ("Marek Dolan was arrested by Interpol.", "arrested", "kg:affected", "Marek Dolan"),
        ("Marek Dolan was arrested by Interpol.", "arrested", "kg:agent", "Interpol"),
        # A noun with "of", "by" and "to".
        (
            "The extradition of Marek Dolan to Austria took hours.",
            "extradition",
            "kg:affected",
            "Marek Dolan",
        ),
        (
            "The extradition of Marek Dolan to Austria took hours.",
            "extradition",
            "kg:destination",
            "Austria",
        ),
        # A light verb lends its subject.
        ("Interpol carried out a raid in Vienna.", "raid", "kg:agent", "Interpol"),
        # A participle after its noun.
        (
            "The directive issued by Marek Dolan surprised many.",
            "directive",
            "kg:agent",
            "Marek Dolan",
        ),
        # Members of a group that "including" names.
        (
            "Several organizations, including Oxfam and Greenpeace, criticized Austria.",
            "criticized",
            "kg:agent",
            "Greenpeace",
        ),
        # Both sides of something mutual.
        (
            "The dispute between Austria and Hungary went on.",
            "dispute",
            "kg:agent",
            "Hungary",
        ),
    ],
)
def test_participant(claims: Claims, text: str, event: str, role: str, filler: str) -> None:
    assert (event, role, filler, "asserted") in claims(text)


def test_group_takes_part_with_its_size(claims: Claims) -> None:
    found = claims("Austrian police arrested more than 1,200 suspects.")
    assert ("arrested", "kg:affected", "more than 1,200 suspects", "asserted") in found
    assert ("more than 1,200 suspects", "kg:size", "1200", "asserted") in found
    assert ("more than 1,200 suspects", "kg:sizeBound", "minimum", "asserted") in found


def test_time_is_resolved_against_publication(claims: Claims) -> None:
    found = claims("Police arrested Marek Dolan on Tuesday.", PUBLISHED)
    assert ("arrested", "sem:hasTime", "2025-03-11", "asserted") in found


def test_time_before_when_is_that_of_its_clause(claims: Claims) -> None:
    found = claims("The dispute goes back to 2021, when Interpol raided a warehouse in Vienna.")
    assert ("raided", "sem:hasTime", "2021", "asserted") in found


def test_time_stays_in_words_without_publication(claims: Claims) -> None:
    found = claims("Police arrested Marek Dolan on Tuesday.")
    assert not any(predicate == "sem:hasTime" for _, predicate, _, _ in found)
    assert any(predicate == "kg:timeWords" for _, predicate, _, _ in found)


def test_open_interval_has_a_start_only(claims: Claims) -> None:
    found = claims("Marek Dolan has been detained since 2 March 2025.", PUBLISHED)
    assert ("detained", "kg:startTime", "2025-03-02", "asserted") in found
    assert not any(predicate == "kg:endTime" for _, predicate, _, _ in found)


def test_words_that_only_qualify_are_no_events(claims: Claims) -> None:
    found = claims("Marek Dolan showed the arrest warrant to Lena Ostrow.")
    assert not any(predicate == "kg:affected" for _, predicate, _, _ in found)


def test_statement_keeps_its_words(claims: Claims) -> None:
    found = claims('"Austria must open the border," said Lena Ostrow.')
    assert ("said", "kg:agent", "Lena Ostrow", "asserted") in found
    assert ("said", "kg:content", "Austria must open the border", "asserted") in found


def test_event_is_part_of_the_one_that_it_ends(claims: Claims) -> None:
    text = "A raid by Norwegian police, which culminated in the arrest of Marek Dolan, took hours."
    assert ("arrest", "kg:partOf", "raid", "asserted") in claims(text)
