"""What a reviewer rejected is in the graph, and nowhere that is read as what articles say."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from kg.analyse.report import write_report
from kg.graph import without_rejected
from kg.graph.rejected import rejected_things
from kg.model import Factuality, Knowledge
from kg.network import counts, to_networkx
from kg.ontology import Ontology
from kg.page import page_html
from tests.graph.conftest import node


def all_rejected(sample: Knowledge, thing: str) -> Knowledge:
    """The sample with every claim about one thing rejected."""
    facts = tuple(
        replace(
            fact,
            claims=tuple(replace(c, factuality=Factuality.REJECTED) for c in fact.claims)
            if thing in {fact.subject, getattr(fact.object, "id", "")}
            else fact.claims,
        )
        for fact in sample.facts
    )
    return replace(sample, facts=facts)


def test_a_rejected_claim_alone_is_no_fact_for_readers(sample: Knowledge) -> None:
    left = without_rejected(sample)
    assert "schema:memberOf" in {fact.predicate for fact in sample.facts}
    assert "schema:memberOf" not in {fact.predicate for fact in left.facts}
    assert left.entities == sample.entities


def test_what_articles_say_is_left_as_it_is(sample: Knowledge) -> None:
    left = without_rejected(sample)
    assert without_rejected(left) == left
    assert [f for f in sample.facts if f.predicate != "schema:memberOf"] == list(left.facts)


def test_a_thing_goes_only_if_all_that_gave_it_a_class_is_rejected(sample: Knowledge) -> None:
    arrest, ana = node("event/arrest"), node("person/ana")
    assert rejected_things(sample) == frozenset()
    assert rejected_things(all_rejected(sample, arrest)) == {arrest}
    # No claim says what Ana is, so none can be rejected: her class is her own.
    assert rejected_things(all_rejected(sample, ana)) == frozenset()


def test_page_report_network_and_counts_leave_it_out(
    sample: Knowledge, ontology: Ontology, tmp_path: Path
) -> None:
    arrest = node("event/arrest")
    rejected = all_rejected(sample, arrest)
    assert arrest in to_networkx(sample, ontology)
    assert arrest not in to_networkx(rejected, ontology)
    assert counts(rejected, ontology)["events"] == counts(sample, ontology)["events"] - 1
    assert "arrest of 45" in page_html(sample, ontology, "A")
    assert "arrest of 45" not in page_html(rejected, ontology, "A")
    write_report(rejected, ontology, tmp_path)
    told = [path.read_text("utf-8") for path in tmp_path.rglob("*") if path.is_file()]
    assert told
    assert not any("arrest of 45" in text or "rejected" in text for text in told)
