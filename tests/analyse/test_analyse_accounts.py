"""The tables that are made of claims and articles, not of the network."""

from __future__ import annotations

from kg.analyse.mentioned import mentioned
from kg.analyse.overview import MEANINGS, factualities
from kg.analyse.sources import sources
from kg.analyse.speakers import speakers
from kg.analyse.unconfirmed import unconfirmed
from kg.model import Factuality, Knowledge
from kg.network import counts
from kg.ontology import Ontology


def test_a_post_is_counted_by_its_facts_not_as_an_entity(
    knowledge: Knowledge, ontology: Ontology
) -> None:
    assert counts(knowledge, ontology) == {
        "articles": 3,
        "entities": 3,
        "events": 1,
        "standpoints": 0,
        "posts": 1,
        "facts": 3,
        "claimed": 2,
        "claims": 8,
    }


def test_each_factuality_is_listed_and_explained(knowledge: Knowledge) -> None:
    found = {row[0]: row[1] for row in factualities(knowledge)}
    # What is rejected is in no report.
    assert set(MEANINGS) == set(Factuality) - {Factuality.REJECTED}
    assert (found["asserted"], found["alleged"], found["denied"]) == (3, 2, 2)
    assert found["planned"] == 0


def test_the_most_mentioned_come_first_by_sentences(
    knowledge: Knowledge, ontology: Ontology
) -> None:
    assert mentioned(knowledge, ontology) == [
        ("Acme", "company", 2, 5, 3),
        ("Dora Vell", "person", 2, 2, 2),
    ]


def test_claims_of_one_sentence_share_a_row(knowledge: Knowledge, ontology: Ontology) -> None:
    assert unconfirmed(knowledge, ontology) == [
        ("alleged", "rivals", "bribe by Acme", "Rivals say Acme bribed.", "Zeal"),
        ("denied", "Acme", "bribe by Acme", "Acme said it bribed nobody.", "Zeal"),
        ("possible", "", "bribe by Acme", "It may have bribed.", "b.txt"),
    ]


def test_speakers_come_with_how_their_claims_stand(knowledge: Knowledge) -> None:
    assert speakers(knowledge) == [
        ("Acme", 1, 1, 2, "denied 2"),
        ("rivals", 1, 1, 2, "alleged 2"),
    ]


def test_sources_come_by_date_undated_last(knowledge: Knowledge) -> None:
    assert sources(knowledge) == [
        ("b.txt", "The Quay", "2025-01-01", "b.txt", "", 2),
        ("Zeal", "", "2025-02-01", "a.txt", "", 6),
        ("c.txt", "", "", "c.txt", "", 0),
    ]
