from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from kg.errors import NotFoundError
from kg.model import Fact, Factuality, Knowledge, Support
from kg.ontology import Ontology
from kg.show import describe_path, find_entity

Way = Callable[..., str]


@pytest.fixture
def way(story: Knowledge, ontology: Ontology) -> Way:
    def describe(source: str, target: str, *, claims: bool = False) -> str:
        ends = find_entity(story, source), find_entity(story, target)
        return describe_path(story, ontology, *ends, claims=claims)

    return describe


def test_each_step_comes_with_its_sentence(way: Way) -> None:
    assert way("Valletta", "Lumen").splitlines() == [
        "Valletta → arrest → Bram Tak → Lúmen Freight",
        "3 steps",
        "",
        "1. Valletta – arrest",
        "   Valletta was the scene of arrest (affects Bram Tak; when 2025-03-03)",
        "      “Police arrested Bram Tak in Valletta on Monday.” — A raid in Valletta, 2025-03-04",
        "",
        "2. arrest – Bram Tak",
        "   arrest affects Bram Tak",
        "      “Police arrested Bram Tak in Valletta on Monday.” — A raid in Valletta, 2025-03-04",
        "",
        "3. Bram Tak – Lúmen Freight",
        "   Bram Tak owns Lúmen Freight",
        "      “Bram Tak owns Lumen Freight.” — owner.txt, The Quay, undated",
    ]


def test_a_post_without_a_direct_fact_is_a_step(way: Way) -> None:
    text = way("Cleo", "Ana")
    assert "Cleo Roos membership Harbour Watch · treasurer, until 2019" in text
    assert "2 steps" in text


def test_an_allegation_is_no_way_unless_asked_for(way: Way) -> None:
    with pytest.raises(NotFoundError, match="--claims"):
        way("Bram", "x:fraud")
    text = way("Bram", "x:fraud", claims=True)
    assert "alleged, according to Harbour Watch: “Harbour Watch alleged" in text


def test_without_a_way_the_articles_in_common_are_named(way: Way) -> None:
    with pytest.raises(NotFoundError, match="both are in A raid in Valletta;"):
        way("Ana", "Bram")
    with pytest.raises(NotFoundError, match=r"both are in owner\.txt;"):
        way("Cleo", "x:fraud")
    with pytest.raises(NotFoundError) as error:
        way("Cleo", "Valletta")
    assert "both are in" not in str(error.value)


def test_no_way_at_all_does_not_suggest_claims_again(way: Way) -> None:
    with pytest.raises(NotFoundError, match="not even over"):
        way("Ana", "Lumen", claims=True)


def test_an_asserted_detour_is_taken_before_a_claimed_short_cut(
    story: Knowledge,
    ontology: Ontology,
    fact: Callable[..., Fact],
    claim: Callable[..., Support],
) -> None:
    rumour = fact("x:lumen", "schema:location", "x:valletta", claim(3, Factuality.ALLEGED))
    told = replace(story, facts=(rumour, *story.facts))
    ends = find_entity(told, "Valletta"), find_entity(told, "Lumen")
    assert "3 steps" in describe_path(told, ontology, *ends, claims=True)


def test_two_names_of_one_entity_are_no_steps_apart(way: Way) -> None:
    assert way("HW", "Harbour Watch") == "Harbour Watch\n0 steps"
