from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from kg.model import Decision, Fact, Factuality, Knowledge, Support, Value
from kg.ontology import Ontology
from kg.show import describe_entity, find_entity

Show = Callable[[str], str]


@pytest.fixture
def show(story: Knowledge, ontology: Ontology) -> Show:
    return lambda name: describe_entity(story, ontology, find_entity(story, name))


def test_the_head_says_who_it_is(show: Show) -> None:
    assert show("Ana").startswith("Ana Roos\nperson\nalso called Ms Roos\n\n")
    assert "same as, in a register: geo:2562305" in show("Valletta")


def test_a_fact_stands_with_its_post_its_sentence_and_its_article(show: Show) -> None:
    assert (
        "works for\n"
        "   Harbour Watch · director, from 2021\n"
        "      “Ana Roos, director of Harbour Watch since 2021, spoke in Valletta.”"
        " — A raid in Valletta, 2025-03-04" in show("Ana")
    )


def test_a_fact_is_read_from_the_side_of_the_entity(show: Show) -> None:
    text = show("Harbour Watch")
    assert "employs\n   Ana Roos · director, from 2021" in text
    assert "membership\n   Cleo Roos · treasurer, until 2019" in text


def test_an_event_comes_with_its_circumstances(show: Show) -> None:
    assert "underwent\n   arrest (took place in Valletta; when 2025-03-03)" in show("Bram")


def test_an_event_tells_its_own_facts(show: Show) -> None:
    text = show("x:arrest")
    assert "when\n   2025-03-03\n" in text
    assert "affects\n   Bram Tak\n" in text


def test_its_class_is_told_with_its_sentence_only_if_nothing_else_is(
    story: Knowledge, ontology: Ontology, show: Show
) -> None:
    assert "is a\n" not in show("x:arrest")
    bare = replace(story, facts=tuple(f for f in story.facts if f.predicate == "rdf:type"))
    text = describe_entity(bare, ontology, find_entity(bare, "x:arrest"))
    assert "is a\n   arrest\n      “Police arrested" in text


def test_circumstances_do_not_repeat_the_name_of_the_event_or_its_sentence(
    story: Knowledge,
    ontology: Ontology,
    fact: Callable[..., Fact],
    claim: Callable[..., Support],
) -> None:
    named = tuple(
        replace(entity, name="arrest in Valletta") if entity.id == "x:arrest" else entity
        for entity in story.entities
    )
    words = fact("x:arrest", "kg:timeWords", Value("on Monday"), claim(2))
    told = replace(story, entities=named, facts=(*story.facts, words))
    text = describe_entity(told, ontology, find_entity(told, "Bram"))
    assert "underwent\n   arrest in Valletta (when 2025-03-03)\n" in text


def test_an_article_without_title_or_date_is_still_named(show: Show) -> None:
    assert "“Bram Tak owns Lumen Freight.” — owner.txt, The Quay, undated" in show("Lumen")


def test_what_is_alleged_stands_apart_with_its_speaker(show: Show) -> None:
    facts, _, claimed = show("Lumen").partition("CLAIMED, BUT NOT ASSERTED")
    assert "fraud" not in facts
    assert "alleged, according to Harbour Watch: “Harbour Watch alleged that" in claimed
    assert "denied, according to Lúmen Freight: “Lumen Freight denied that" in claimed


def test_what_an_entity_says_of_others_is_shown(show: Show) -> None:
    _, _, said = show("Harbour Watch").partition("WHAT THEY SAY OF OTHERS")
    assert "alleged\n   fraud by Lúmen Freight\n" in said


def test_who_says_nothing_has_no_such_part(show: Show) -> None:
    assert "WHAT THEY SAY" not in show("Ana")
    assert "CLAIMED" not in show("Ana")


def test_a_mere_claim_does_not_colour_an_asserted_event(
    story: Knowledge,
    ontology: Ontology,
    fact: Callable[..., Fact],
    claim: Callable[..., Support],
) -> None:
    rumour = fact("x:arrest", "kg:agent", "x:cleo", claim(3, Factuality.ALLEGED))
    told = replace(story, facts=(rumour, *story.facts))
    text = describe_entity(told, ontology, find_entity(told, "Bram"))
    assert "Cleo" not in text


def test_a_denial_of_an_asserted_fact_stands_below_it(
    story: Knowledge,
    ontology: Ontology,
    fact: Callable[..., Fact],
    claim: Callable[..., Support],
) -> None:
    disputed = fact(
        "x:bram", "schema:owns", "x:lumen", claim(5, Factuality.DENIED, "x:lumen"), claim(4)
    )
    told = replace(story, facts=(disputed,))
    lines = describe_entity(told, ontology, find_entity(told, "Bram")).splitlines()
    assert [line.strip()[:12] for line in lines[-2:]] == ["“Bram Tak ow", "denied, acco"]


def test_one_sentence_read_twice_is_quoted_once(
    story: Knowledge,
    ontology: Ontology,
    fact: Callable[..., Fact],
    claim: Callable[..., Support],
) -> None:
    twice = fact("x:bram", "schema:owns", "x:lumen", claim(4), claim(4))
    told = replace(story, facts=(twice,))
    text = describe_entity(told, ontology, find_entity(told, "Bram"))
    assert text.count("“Bram Tak owns Lumen Freight.”") == 1


def test_an_entity_related_to_itself_is_told_once(
    story: Knowledge,
    ontology: Ontology,
    fact: Callable[..., Fact],
    claim: Callable[..., Support],
) -> None:
    told = replace(story, facts=(fact("x:lumen", "schema:owns", "x:lumen", claim(4)),))
    assert describe_entity(told, ontology, find_entity(told, "Lumen")).count("owns\n") == 1


def test_what_a_reviewer_rejected_stands_apart_with_who_and_why(
    story: Knowledge, ontology: Ontology
) -> None:
    no = Decision("x:no", "reject", "Cleo", "2026-01-31T12:00:00Z", "another Bram")
    owns = next(fact for fact in story.facts if fact.predicate == "schema:owns")
    (claim,) = owns.claims
    out = replace(claim, factuality=Factuality.REJECTED, decision=no.id)
    facts = tuple(replace(f, claims=(out,)) if f is owns else f for f in story.facts)
    reviewed = replace(story, facts=facts, decisions=(no,))
    text = describe_entity(reviewed, ontology, find_entity(reviewed, "Bram"))
    head, _, rejected = text.partition("REJECTED IN REVIEW")
    assert "rejected by Cleo (another Bram): “Bram Tak owns Lumen Freight.”" in rejected
    assert "Bram Tak owns" not in head


def test_the_head_says_who_decided_on_it(story: Knowledge, ontology: Ontology) -> None:
    made = Decision("x:yes", "rename", "Cleo", "2026-01-31T12:00:00Z")
    ana = replace(find_entity(story, "Ana"), decisions=(made.id,))
    text = describe_entity(replace(story, decisions=(made,)), ontology, ana)
    assert "reviewed (rename) by Cleo, 2026-01-31T12:00:00Z" in text


def test_ids_name_each_claim(story: Knowledge, ontology: Ontology) -> None:
    entity = find_entity(story, "Bram")
    assert "[x:claim-4-asserted]" in describe_entity(story, ontology, entity, ids=True)
    assert "[x:claim" not in describe_entity(story, ontology, entity)
