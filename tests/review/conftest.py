"""Two articles about people with names alike, and somebody who decides over them."""

from __future__ import annotations

import pytest

from kg.model import Form, Knowledge
from kg.ontology import load
from kg.review import Desk
from tests.resolve.told import WHEN, Found, Told, known


@pytest.fixture
def world() -> list[Found]:
    one, other = Told("a"), Told("b")
    ana = one.name("Ana Brandt", "kg:Person")
    one.say(ana, "schema:worksFor", one.name("Norvik Freight", "kg:Company"))
    one.name("Otto Vellin", "kg:Person")
    anna = other.name("Anna Brandt", "kg:Person")
    she = other.name("she", "kg:Person", Form.PRONOUN)
    other.antecedents[she] = anna
    other.say(she, "schema:worksFor", other.name("Norvik Freight", "kg:Company"))
    other.name("Rita Vellin", "kg:Person")
    other.name("Riverton", "kg:Place")
    return [one.found(), other.found()]


@pytest.fixture
def graph(world: list[Found]) -> Knowledge:
    return known(world)


@pytest.fixture
def desk(graph: Knowledge) -> Desk:
    return Desk(graph, load(), "Cleo Tak", WHEN, "says the court")
