from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kg.errors import NotFoundError
from kg.model import Entity, Knowledge
from kg.show import find_entity
from kg.show.fold import fold


@pytest.mark.parametrize(
    ("name", "found"),
    [
        pytest.param("x:bram", "x:bram", id="IRI"),
        pytest.param("Harbour Watch", "x:harbour", id="name"),
        pytest.param("HW", "x:harbour", id="alias"),
        pytest.param("  harbour   WATCH ", "x:harbour", id="case and space"),
        pytest.param("lumen freight", "x:lumen", id="accent not typed"),
        pytest.param("Hárbour Watch", "x:harbour", id="accent too many"),
        pytest.param("Harb", "x:harbour", id="beginning"),
        pytest.param("tak", "x:bram", id="beginning of a later word"),
    ],
)
def test_a_name_is_found_however_it_is_typed(story: Knowledge, name: str, found: str) -> None:
    assert find_entity(story, name).id == found


def test_a_whole_name_wins_over_the_beginning_of_another(story: Knowledge) -> None:
    longer = Entity("x:harbours", "kg:NGO", "Harbour Watchers")
    assert find_entity(replace(story, entities=(*story.entities, longer)), "harbour watch").id == (
        "x:harbour"
    )


def test_two_of_one_name_are_told_apart_by_their_iri(story: Knowledge) -> None:
    twin = Entity("x:ana-2", "kg:Person", "Ana Roos")
    twins = replace(story, entities=(*story.entities, twin))
    with pytest.raises(NotFoundError, match="2 entities") as error:
        find_entity(twins, "Ana Roos")
    assert "x:ana)" in str(error.value)
    assert "x:ana-2)" in str(error.value)
    assert find_entity(twins, "x:ana-2") == twin


def test_a_beginning_that_fits_many_names_a_few(story: Knowledge) -> None:
    many = tuple(Entity(f"x:{n}", "kg:Person", f"Joe {n}") for n in range(9))
    with pytest.raises(NotFoundError, match="and 4 more"):
        find_entity(replace(story, entities=many), "Joe")


def test_an_unknown_name_leads_to_the_closest(story: Knowledge) -> None:
    with pytest.raises(NotFoundError, match="closest are Harbour Watch"):
        find_entity(story, "Harbor Wach")


@pytest.mark.parametrize("name", ["", "   ", "treasurer", "Zzyzx"])
def test_what_is_no_entity_is_not_found(story: Knowledge, name: str) -> None:
    with pytest.raises(NotFoundError, match="nothing called"):
        find_entity(story, name)


@settings(deadline=None)  # a busy machine is no failure
@given(st.text())
def test_folding_twice_changes_nothing(name: str) -> None:
    assert fold(fold(name)) == fold(name)


def test_an_address_that_something_had_before_still_finds_it(story: Knowledge) -> None:
    moved = tuple(
        replace(one, former=("x:tak",), links=(("owl:sameAs", "x:b-tak"),))
        if one.id == "x:bram"
        else one
        for one in story.entities
    )
    story = replace(story, entities=moved)
    assert find_entity(story, "x:tak").id == find_entity(story, "x:b-tak").id == "x:bram"
