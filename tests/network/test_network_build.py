from __future__ import annotations

import io
from collections.abc import Callable
from dataclasses import replace

import networkx as nx

from kg.model import Entity, Fact, Factuality, Knowledge, Support, Value
from kg.network import simple_graph, to_networkx
from kg.ontology import Ontology


def also(story: Knowledge, *facts: Fact) -> Knowledge:
    return replace(story, facts=tuple(sorted((*story.facts, *facts), key=repr)))


def test_posts_are_not_drawn_as_things(story: Knowledge, ontology: Ontology) -> None:
    network = to_networkx(story, ontology)
    assert set(network) == {
        "x:ana",
        "x:arrest",
        "x:bram",
        "x:cleo",
        "x:fraud",
        "x:harbour",
        "x:lumen",
        "x:valletta",
    }


def test_a_node_says_what_it_is_in_plain_words(story: Knowledge, ontology: Ontology) -> None:
    nodes = to_networkx(story, ontology).nodes
    assert nodes["x:ana"] == {
        "label": "Ana Roos",
        "kind": "kg:Person",
        "kind_label": "person",
        "event": False,
    }
    assert nodes["x:arrest"]["event"] is True


def test_an_event_that_is_only_claimed_is_an_event(story: Knowledge, ontology: Ontology) -> None:
    claimed = replace(story, entities=(Entity("x:fire", "kg:ClaimedEvent", "fire"),), facts=())
    assert to_networkx(claimed, ontology).nodes["x:fire"]["event"] is True


def test_a_line_carries_its_evidence(story: Knowledge, ontology: Ontology) -> None:
    line = to_networkx(story, ontology).edges["x:fraud", "x:lumen", "kg:agent"]
    assert line == {
        "predicate": "kg:agent",
        "label": "by",
        "asserted": False,
        "factualities": "alleged,denied",
        "claims": 2,
        "confidence": 0.9,
        "sentence": "Harbour Watch alleged that Lumen Freight defrauded its clients.",
        "article": "A raid in Valletta",
    }


def test_dates_and_classes_are_not_lines(story: Knowledge, ontology: Ontology) -> None:
    lines = to_networkx(story, ontology).out_edges("x:arrest", keys=True)
    assert {key for _, _, key in lines} == {"kg:affected", "sem:hasPlace"}


def test_an_asserting_sentence_is_quoted_before_a_doubting_one(
    story: Knowledge,
    ontology: Ontology,
    fact: Callable[..., Fact],
    claim: Callable[..., Support],
) -> None:
    twice = fact(
        "x:cleo", "schema:memberOf", "x:harbour", claim(1, Factuality.DENIED, "x:ana"), claim(6)
    )
    line = to_networkx(also(story, twice), ontology).edges["x:cleo", "x:harbour", "schema:memberOf"]
    assert line["sentence"].startswith("Cleo Roos was treasurer")
    assert line["asserted"] is True


def test_a_post_is_told_by_the_line_from_the_same_sentence(
    story: Knowledge, ontology: Ontology
) -> None:
    lines = to_networkx(story, ontology)["x:ana"]["x:harbour"]
    assert {key: (line["role"], line["start"], line["end"]) for key, line in lines.items()} == {
        "schema:worksFor": ("director", "2021", "")
    }


def test_a_post_does_not_colour_a_line_from_another_sentence(
    story: Knowledge,
    ontology: Ontology,
    fact: Callable[..., Fact],
    claim: Callable[..., Support],
) -> None:
    sued = fact("x:ana", "kg:relatedTo", "x:harbour", claim(4))
    lines = to_networkx(also(story, sued), ontology)["x:ana"]["x:harbour"]
    assert "role" not in lines["kg:relatedTo"]
    assert lines["schema:worksFor"]["role"] == "director"


def test_a_post_without_a_direct_fact_is_not_lost(story: Knowledge, ontology: Ontology) -> None:
    line = to_networkx(story, ontology).edges["x:cleo", "x:harbour", "org:Membership"]
    assert (line["role"], line["end"], line["label"]) == ("treasurer", "2019", "membership")


def test_articles_that_differ_on_a_date_are_both_heard(
    story: Knowledge,
    ontology: Ontology,
    fact: Callable[..., Fact],
    claim: Callable[..., Support],
) -> None:
    other = fact("x:post-ana", "schema:startDate", Value("2020", "xsd:gYear"), claim(4))
    line = to_networkx(also(story, other), ontology).edges["x:ana", "x:harbour", "schema:worksFor"]
    assert line["start"] == "2020; 2021"


def test_asserted_only_leaves_out_what_is_alleged(story: Knowledge, ontology: Ontology) -> None:
    network = to_networkx(story, ontology, asserted_only=True)
    assert "x:fraud" not in network
    assert "x:arrest" in network
    assert all(line["asserted"] for _, _, line in network.edges(data=True))


def test_every_graph_file_format_can_hold_it(story: Knowledge, ontology: Ontology) -> None:
    network = to_networkx(story, ontology)
    for write in (nx.write_graphml, nx.write_gexf):
        stream = io.BytesIO()
        write(network, stream)
        assert b"Harbour Watch alleged that" in stream.getvalue()


def test_weight_counts_the_facts_and_ignores_loops(
    story: Knowledge,
    ontology: Ontology,
    fact: Callable[..., Fact],
    claim: Callable[..., Support],
) -> None:
    more = (
        fact("x:lumen", "schema:founder", "x:bram", claim(4)),
        fact("x:lumen", "schema:owns", "x:lumen", claim(4)),
    )
    graph = simple_graph(to_networkx(also(story, *more), ontology))
    assert graph.edges["x:bram", "x:lumen"]["weight"] == 2
    assert not graph.has_edge("x:lumen", "x:lumen")
    assert graph.nodes["x:bram"]["label"] == "Bram Tak"
