"""Standpoints: who thinks or wants what, never as an event, and never turned into its opposite."""

from __future__ import annotations

import pytest

from kg.ontology import load
from tests.given import Claims


@pytest.mark.parametrize(
    ("text", "word", "kind", "content"),
    [
        ("Lena Ostrow wants to close the ferry.", "wants", "kg:Wish", "to close the ferry"),
        ("Lena Ostrow wants a new ferry.", "wants", "kg:Wish", "a new ferry"),
        ("Lena Ostrow hopes for a new ferry.", "hopes", "kg:Wish", "a new ferry"),
        ("Lena Ostrow believes the dam is safe.", "believes", "kg:Belief", "the dam is safe"),
        (
            "Lena Ostrow fears that the dam will break.",
            "fears",
            "kg:Fear",
            "that the dam will break",
        ),
        ("Lena Ostrow doubts that the dam is safe.", "doubts", "kg:Doubt", "that the dam is safe"),
        ("Lena Ostrow is afraid that it will end.", "afraid", "kg:Fear", "that it will end"),
        ("Lena Ostrow refused to leave.", "refused", "kg:Refusal", "to leave"),
        ("Lena Ostrow decided to leave.", "decided", "kg:Intention", "to leave"),
        ("Lena Ostrow agreed that the dam is safe.", "agreed", "kg:Belief", "that the dam is safe"),
        ("Lena Ostrow ruled that the dam is safe.", "ruled", "kg:Finding", "that the dam is safe"),
    ],
)
def test_what_somebody_holds_in_their_words(
    claims: Claims, text: str, word: str, kind: str, content: str
) -> None:
    found = claims(text)
    assert (word, "rdf:type", kind, "asserted") in found
    assert (word, "kg:holder", "Lena Ostrow", "asserted") in found
    assert (word, "kg:content", content, "asserted") in found


def test_what_is_wanted_is_not_asserted(claims: Claims) -> None:
    found = claims("Lena Ostrow wants police to arrest Marek Dolan.")
    assert ("arrest", "kg:affected", "Marek Dolan", "planned") in found


def test_what_somebody_is_said_to_want_is_only_reported(claims: Claims) -> None:
    found = claims("Marek Dolan said that Lena Ostrow wants to leave.")
    assert ("wants", "rdf:type", "kg:Wish", "reported") in found
    assert ("wants", "rdf:type", "kg:Wish", "asserted") not in found


def test_what_somebody_does_not_want_is_negated(claims: Claims) -> None:
    found = claims("Lena Ostrow does not want to leave.")
    assert ("want", "rdf:type", "kg:Wish", "negated") in found


@pytest.mark.parametrize(
    "text",
    [
        "I think the dam is safe.",
        '"The mayor hopes to leave the town," Marek Dolan said.',
        "Wanting to leave, Lena Ostrow packed.",
        "Lena Ostrow found a coin.",
        "Half of the ferries that Lena Ostrow wants are built.",
        "The plan failed.",
    ],
)
def test_no_standpoint_where_nobody_is_told_to_hold_one(claims: Claims, text: str) -> None:
    assert not any(predicate == "kg:holder" for _, predicate, _, _ in claims(text))


def test_a_holder_whom_the_graph_does_not_know_is_kept_in_words(claims: Claims) -> None:
    found = claims("The leaflet assumes that the dam is safe.")
    assert ("assumes", "kg:speakerWords", "The leaflet", "asserted") in found


def test_whom_a_standpoint_is_about(claims: Claims) -> None:
    found = claims("Lena Ostrow believes that Marek Dolan left.")
    assert ("believes", "kg:concerns", "Marek Dolan", "asserted") in found


def test_no_class_of_standpoints_is_one_of_events() -> None:
    ontology = load()
    held = [c for c in ontology.classes if ontology.is_a(c, "kg:Standpoint")]
    assert len(held) > 5
    assert not any(ontology.is_a(c, "kg:Event") for c in held)


@pytest.mark.parametrize(
    "text",
    [
        "Nobody in the town is certain that the mill will close.",
        "No resident believes that the mill will close.",
        "Marek Dolan knows how to court investors abroad.",
    ],
)
def test_what_nobody_holds_is_nobody_s_belief(claims: Claims, text: str) -> None:
    assert "kg:Belief" not in {o for _, p, o, _ in claims(text) if p == "rdf:type"}


def test_who_is_not_certain_does_not_believe_it(claims: Claims) -> None:
    found = claims("Lena Ostrow is not certain that the mill will close.")
    assert ("certain", "rdf:type", "kg:Belief", "negated") in found


def test_words_of_speech_in_passing_are_not_what_is_believed(claims: Claims) -> None:
    found = claims("In all, Marek Dolan told the board, he expects the bridge to cost $47,837.")
    held = {o for s, p, o, _ in found if (s, p) == ("expects", "kg:content")}
    assert held == {"the bridge to cost $47,837"}
    assert ("told", "rdf:type", "kg:Statement", "asserted") in found


def test_relative_clause_is_not_what_is_asked(claims: Claims) -> None:
    text = (
        "Rossi had asked for that stay to allow time for him to join a lawsuit pending in "
        "Graz that makes a similar challenge."
    )
    assert {o for s, p, o, _ in claims(text) if (s, p) == ("asked", "kg:content")} == {"that stay"}


def test_who_considers_doing_something_believes_nothing(claims: Claims) -> None:
    found = claims("Lawmakers are considering selling the mill.")
    assert "kg:Belief" not in {o for _, p, o, _ in found if p == "rdf:type"}
