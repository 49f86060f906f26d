"""Somebody whom the text leaves open: kept with the claims, counted nowhere."""

from __future__ import annotations

import pytest

from kg.analyse.speakers import speakers
from kg.graph import DEFAULT_BASE
from kg.model import UNIDENTIFIED, Form, Knowledge, Mention, Span
from kg.network import counts, to_networkx
from kg.ontology import load
from kg.resolve import resolve
from kg.resolve.unidentified import open_key
from tests.given import Understand

TEXT = "Petra Lund and Lena Ostrow met in Graz. She was born in Oslo. She said that police lied."


@pytest.fixture(scope="module")
def knowledge(understand: Understand) -> Knowledge:
    return resolve([understand(TEXT)], load(), DEFAULT_BASE)


def test_claim_about_nobody_known_is_kept(knowledge: Knowledge) -> None:
    (someone,) = [e for e in knowledge.entities if e.kind == UNIDENTIFIED]
    born = [f for f in knowledge.facts if f.predicate == "schema:birthPlace"]
    assert [fact.subject for fact in born] == [someone.id]
    assert someone.name == "she (unidentified)"


def test_nobody_known_is_no_dot_no_count_no_speaker(knowledge: Knowledge) -> None:
    unidentified = {e.id for e in knowledge.entities if e.kind == UNIDENTIFIED}
    network = to_networkx(knowledge, load())
    assert not unidentified & set(network)
    figures = counts(knowledge, load())
    assert figures["entities"] + figures["events"] == len(network)
    assert not [row for row in speakers(knowledge) if "unidentified" in str(row[0])]


def test_pronouns_of_two_places_are_never_one() -> None:
    places = [Span("a", 0, 2), Span("a", 9, 11), Span("b", 0, 2)]
    mentions = [Mention(s, UNIDENTIFIED, "He", Form.PRONOUN, s.start) for s in places]
    assert len({open_key(mention) for mention in mentions}) == len(places)


def test_a_name_has_no_key_of_the_unidentified() -> None:
    assert open_key(Mention(Span("a", 0, 4), "kg:Person", "Lund", Form.NAME, 0)) is None
