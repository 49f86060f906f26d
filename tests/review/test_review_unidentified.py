"""Whom the text leaves open: a person may say who it is, and then it is said of them."""

from __future__ import annotations

import pytest

from kg.errors import NotFoundError
from kg.model import UNIDENTIFIED, Form
from kg.ontology import load
from kg.review import Desk, merge, unidentified, unidentified_text
from kg.show import find_entity
from tests.resolve.told import WHEN, Found, Told, entity, facts, known, names


@pytest.fixture
def world() -> list[Found]:
    told, other = Told("a"), Told("b")
    told.name("Ana Brandt", "kg:Person")
    rita = told.name("Rita Vellin", "kg:Person")
    firm = told.name("Norvik Freight", "kg:Company")
    told.say(rita, "schema:worksFor", firm)
    she = told.name("She", UNIDENTIFIED, Form.PRONOUN)
    told.say(she, "schema:worksFor", firm)
    told.name("Lena Ostrow", "kg:Person")
    other.name("Otto Kestrel", "kg:Person")
    return [told.found(), other.found()]


def desk(world: list[Found]) -> Desk:
    return Desk(known(world), load(), "Cleo Tak", WHEN)


def test_those_named_before_it_in_its_article_are_asked_about(world: list[Found]) -> None:
    (one,) = unidentified(known(world), load(), ())
    assert [entity.name for entity in one.likely] == ["Rita Vellin", "Ana Brandt"]
    text = unidentified_text([one], known(world), first=4)
    assert text.startswith("4. Who is “She” at a.txt:")
    assert f"kg review merge https://kg.example/id/person/ana-brandt {one.entity.id}" in text


@pytest.mark.parametrize("turned", [False, True])
def test_who_it_is_said_to_be_has_its_claims(world: list[Found], turned: bool) -> None:
    (she,) = unidentified(known(world), load(), ())
    pair = ("Ana Brandt", she.entity.id)
    decided = merge(desk(world), *(reversed(pair) if turned else pair))
    graph = known(world, decided)
    works = {fact.subject for fact in facts(graph, "schema:worksFor")}
    assert entity(graph, "Ana Brandt").id in works
    assert not names(graph, UNIDENTIFIED)
    assert unidentified(known(world), load(), [decided]) == []


def test_only_its_address_finds_it(world: list[Found]) -> None:
    (she,) = unidentified(known(world), load(), ())
    assert find_entity(known(world), she.entity.id) == she.entity
    with pytest.raises(NotFoundError):
        find_entity(known(world), "she (unidentified)")
