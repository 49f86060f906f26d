from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from kg.errors import GraphError
from kg.model import Entity, Fact, Knowledge, Ref
from kg.ontology import Ontology
from kg.page.content import content_of
from kg.page.drawing import FEW, draw
from kg.page.limits import Limits

Large = Callable[[int], Knowledge]


@pytest.fixture(scope="module")
def known(sample: Knowledge, ontology: Ontology) -> dict[str, Any]:
    return dict(content_of(sample, ontology))


def named(known: dict[str, Any], name: str) -> int:
    return [row["name"] for row in known["entities"]].index(name)


def test_counts_are_those_of_the_graph(known: dict[str, Any], sample: Knowledge) -> None:
    events = {"kg:Raid", "kg:Arrest", "kg:Fraud", "kg:Travel"}
    records = {"org:Membership", "org:Role"}
    kinds = [entity.kind for entity in sample.entities]
    assert known["counts"] == {
        "entities": sum(kind not in events | records for kind in kinds),
        "events": sum(kind in events for kind in kinds),
        "standpoints": 0,
        "posts": 1,
        "facts": sum(fact.asserted for fact in sample.facts),
        "claimed": sum(not fact.asserted for fact in sample.facts),
        "claims": sum(len(fact.claims) for fact in sample.facts),
        "articles": 2,
    }


def test_marks_cut_the_marked_words_from_the_sentence(
    known: dict[str, Any], sample: Knowledge
) -> None:
    cut = set()
    for claim in known["claims"]:
        text = known["sentences"][claim["sentence"]]["text"]
        cut |= {text[start:end] for start, end in claim.get("marks", {}).values()}
    assert cut == {
        "Élodie Marchetti", "led by", "Port Rights Watch", "raided", "Valletta", "arrested",
        "Tomas Verrin", "owns",
    }  # fmt: skip


def test_words_outside_the_sentence_are_not_marked(sample: Knowledge, ontology: Ontology) -> None:
    fact = next(fact for fact in sample.facts if fact.claims[0].subject_span)
    claim = fact.claims[0]
    away = replace(claim.sentence, start=claim.sentence.end, end=claim.sentence.end + 5)
    moved = replace(
        fact, claims=(replace(claim, subject_span=away, trigger_span=None, object_span=None),)
    )
    known = content_of(replace(sample, facts=(moved,)), ontology)
    assert "marks" not in known["claims"][0]


def test_only_events_that_no_article_asserts_are_claimed(known: dict[str, Any]) -> None:
    claimed = {row["name"] for row in known["entities"] if row.get("claimed")}
    assert claimed == {"fraud", "travel"}


def test_an_event_is_told_from_its_namesakes(known: dict[str, Any]) -> None:
    raid = known["entities"][named(known, "raid")]
    assert raid["hint"] == "Ministry of Ports, Valletta, 14 January 2026"


def test_a_post_joins_holder_and_place(known: dict[str, Any]) -> None:
    (post,) = known["posts"]
    assert post["s"] == named(known, "Tomas Verrin")
    assert post["o"] == named(known, "Blue Quay Holdings")
    assert post["name"] == "chief executive (from 2023)"
    assert len(post["claims"]) == 1  # four facts, one telling


def test_a_post_without_a_place_is_said_of_its_holder(
    sample: Knowledge, ontology: Ontology
) -> None:
    facts = tuple(fact for fact in sample.facts if fact.predicate != "org:organization")
    known = dict(content_of(replace(sample, facts=facts), ontology))
    (post,) = known["posts"]
    assert post["s"] == named(known, "Tomas Verrin")
    assert (post["name"], post["v"]) == ("post", "chief executive (from 2023)")
    assert "o" not in post
    assert named(known, "chief executive (from 2023): Tomas Verrin") == post["record"]


def test_the_size_of_a_group_is_a_phrase(known: dict[str, Any]) -> None:
    values = {
        known["predicates"][row["p"]]["name"]: row["v"] for row in known["facts"] if "v" in row
    }
    assert values["number of people"] == "at least 52"


def test_only_web_addresses_become_links(known: dict[str, Any]) -> None:
    malta = known["entities"][named(known, "Malta")]
    assert malta["links"] == [{"name": "Wikidata", "url": "https://www.wikidata.org/entity/Q233"}]


def test_no_curie_or_iri_is_shown(known: dict[str, Any]) -> None:
    names = [
        row["name"] for key in ("kinds", "predicates", "entities", "said") for row in known[key]
    ]
    assert not [name for name in names if name.startswith(("kg:", "schema:", "http"))]


@pytest.mark.parametrize("missing", ["entities", "sources"])
def test_a_graph_with_holes_is_refused_by_name(
    missing: str, sample: Knowledge, ontology: Ontology
) -> None:
    kept = getattr(sample, missing)[1:]
    with pytest.raises(GraphError, match="kg build"):
        content_of(replace(sample, **{missing: kept}), ontology)


def test_parallel_facts_are_one_line(known: dict[str, Any]) -> None:
    pairs = [line.ends for line in draw(known).lines]
    assert len(pairs) == len(set(pairs))
    verrin, quay = named(known, "Tomas Verrin"), named(known, "Blue Quay Holdings")
    (line,) = [line for line in draw(known).lines if set(line.ends) == {verrin, quay}]
    assert len(line.statements) == 3  # leads, owns, and the post


def test_posts_and_their_names_are_not_drawn(known: dict[str, Any]) -> None:
    drawn = {known["entities"][node]["kind"] for node in draw(known).nodes}
    assert not [kind for kind in drawn if known["kinds"][kind].get("record")]


def test_nodes_without_a_line_are_drawn_only_if_few(ontology: Ontology) -> None:
    for many, drawn in ((FEW, FEW), (FEW + 1, 0)):
        people = tuple(Entity(f"x:{n:02}", "kg:Person", f"P{n}") for n in range(many))
        assert len(draw(content_of(Knowledge((), people, ()), ontology)).nodes) == drawn


def test_a_large_graph_is_drawn_in_part_and_hangs_together(
    large: Large, ontology: Ontology
) -> None:
    known = content_of(large(400), ontology)
    drawing = draw(known, Limits(nodes=300, best=120))
    assert len(drawing.nodes) == 120
    assert drawing.left_out == 280
    reached, ends = {drawing.nodes[0]}, [line.ends for line in drawing.lines]
    for _ in drawing.nodes:
        reached |= {end for pair in ends if reached & set(pair) for end in pair}
    assert reached == set(drawing.nodes)


def test_a_fact_of_a_thing_with_itself_is_no_line(sample: Knowledge, ontology: Ontology) -> None:
    entity = sample.entities[0]
    fact = Fact(entity.id, "kg:relatedTo", Ref(entity.id), sample.facts[0].claims)
    known = content_of(Knowledge(sample.sources, sample.entities, (fact,)), ontology)
    assert draw(known).lines == ()


def test_things_of_one_article_are_told_of_and_not_drawn(
    sample: Knowledge, ontology: Ontology
) -> None:
    item = Entity("https://kg.example/id/item/van", "kg:Item", "van")
    raid = next(e for e in sample.entities if e.kind == "kg:Raid")
    fact = Fact(raid.id, "kg:instrument", Ref(item.id), sample.facts[0].claims)
    entities, facts = (*sample.entities, item), (*sample.facts, fact)
    known = dict(content_of(Knowledge(sample.sources, entities, facts), ontology))
    van = named(known, "van")
    assert van in {row.get("o") for row in known["facts"]}
    assert van not in draw(known).nodes
