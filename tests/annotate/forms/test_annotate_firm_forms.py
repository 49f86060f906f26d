"""A firm without its legal form is the firm, not somebody of that name."""

from __future__ import annotations

from kg.annotate.forms.firm_forms import firm_forms
from tests.given import Understand

FIRM, PERSON = "kg:Company", "kg:Person"


def test_firm_without_its_legal_form_is_no_person(understand: Understand) -> None:
    """Trap: "a Pfizan spokesman" is a second node, of somebody called Pfizan."""
    text = "Pfizan Inc. and Morvex Corp. met. A Pfizan spokesman left. Morvex shares fell."
    annotated, _ = understand(text)
    assert {m.kind for m in annotated.mentions if m.text in {"Pfizan", "Morvex"}} == {FIRM}
    assert sum(m.text == "Morvex" for m in annotated.mentions) == 1


def test_firm_goes_by_its_name_with_and_without_what_it_does() -> None:
    found = firm_forms({("Ondrava", "Holding", "AG"): FIRM, ("Ondrava",): PERSON})
    assert found == {("Ondrava", "Holding"): FIRM, ("Ondrava",): FIRM}


def test_surname_of_somebody_named_is_no_firm() -> None:
    assert firm_forms({("Brandt", "Ltd"): FIRM, ("Ana", "Brandt"): PERSON}) == {}


def test_name_that_the_model_has_for_somebody_is_the_firm_of_that_name() -> None:
    """Trap: "Orla Marine SA" and a person called Orla Marine."""
    names = {("Orla", "Marine", "SA"): FIRM, ("Orla", "Marine"): PERSON}
    assert firm_forms(names) == {("Orla", "Marine"): FIRM}
    assert firm_forms({**names, ("Marine",): PERSON}) == {}


def test_name_without_a_legal_form_tells_nothing() -> None:
    assert firm_forms({("Norvik", "Shipping"): FIRM, ("Norvik",): PERSON}) == {}


def test_town_and_general_are_no_firm_that_begins_so() -> None:
    assert ("General",) not in firm_forms({("General", "Motors", "Corp."): FIRM})
    assert firm_forms({("Vienna", "Ltd"): FIRM}) == {}


def test_firm_goes_by_the_name_of_a_town_where_the_model_has_somebody() -> None:
    """Trap: somebody called Vienna was sued, and not the firm."""
    assert firm_forms({("Vienna", "Ltd"): FIRM, ("Vienna",): PERSON}) == {("Vienna",): FIRM}
    both = {("Vienna", "Ltd"): FIRM, ("Vienna",): PERSON, ("Ana", "Vienna"): PERSON}
    assert firm_forms(both) == {}
