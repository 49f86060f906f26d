"""A claim that fitted one mention must still fit what the mention turns out to be."""

from __future__ import annotations

from kg.model import Form
from tests.resolve.told import Told, entity, facts, reviewed

PERSON, BODY = "kg:Person", "kg:Organisation"


def test_a_place_of_sport_gets_no_husband() -> None:
    """Trap: three articles know the centre, and one takes it for a person with a husband."""
    articles = []
    for name in ("a", "b"):
        told = Told(name)
        told.say(told.name("Harbour Centre", BODY), "kg:headquarters", told.name("Oslo", "kg:City"))
        articles.append(told)
    wrong = Told("c")
    centre = wrong.name("Harbour Centre", BODY)
    wife = wrong.name("Harbour Centre", PERSON, Form.NOMINAL)
    wrong.antecedents[wife] = centre
    wrong.say(wrong.name("Otto Brandt", PERSON), "schema:spouse", wife)
    result = reviewed([told.found() for told in (*articles, wrong)])
    assert entity(result.knowledge, "Harbour Centre").kind == BODY
    assert facts(result.knowledge, "schema:spouse") == []
    assert [claim.predicate for claim in result.unfit] == ["schema:spouse"]


def test_somebody_unidentified_fits_wherever_a_person_does() -> None:
    told = Told("a")
    she = told.name("She", "kg:Unidentified", Form.PRONOUN)
    told.say(told.name("Otto Brandt", PERSON), "schema:spouse", she)
    result = reviewed([told.found()])
    assert len(facts(result.knowledge, "schema:spouse")) == 1
    assert result.unfit == ()
