"""What the first sentences of two articles tell apart."""

from __future__ import annotations

from datetime import date

import pytest

from kg.model import Claim, Form, Mention, Span, Term, Value
from kg.ontology import load
from kg.resolve.event_leads import Lead, leads
from kg.resolve.event_profiles import profiles
from tests.given import ARTICLE, annotated, sentence

FIRST = "Gunmen gunman NOUN NNS nsubj 1\nkilled kill VERB VBD ROOT 1"


def lead(kind: str, *days: int) -> Lead:
    return Lead(frozenset({kind}), frozenset(date(2025, 6, day) for day in days))


@pytest.mark.parametrize(
    ("other", "apart"),
    [
        (lead("kg:Killing", 13), True),
        (lead("kg:Killing", 9), False),  # a second day
        (lead("kg:Killing", 7, 13), False),  # looks back at that day
        (lead("kg:Charge", 13), False),
        (lead("kg:Killing"), False),
    ],
)
def test_news_of_one_kind_on_a_later_day_is_other_news(other: Lead, apart: bool) -> None:
    """Trap: a man arrested for a shooting is charged with the one of the week before."""
    first = lead("kg:Killing", 7)
    assert first.is_other_news(other) == other.is_other_news(first) == apart


@pytest.mark.parametrize(
    ("kind", "found"),
    [("kg:Killing", {"kg:Killing"}), ("kg:Fraud", set()), ("kg:Statement", set())],
)
def test_lead_is_what_the_first_sentence_tells_of(kind: str, found: set[str]) -> None:
    made = [sentence(FIRST), sentence(FIRST, offset=20)]
    told = []
    for start, what, day in ((7, kind, "2025-06-07"), (27, "kg:Raid", "2025-06-20")):
        event = Mention(Span(ARTICLE, start, start + 6), what, "killed", Form.EVENT, start)
        for predicate, target in (("rdf:type", Term(what)), ("sem:hasTime", Value(day))):
            told.append(Claim(event, predicate, target, event.span, "hand", 0.9))
    lead = leads([annotated(made)], profiles(told, {}), load())[ARTICLE]
    assert lead == Lead(frozenset(found), frozenset({date(2025, 6, 7)}))
