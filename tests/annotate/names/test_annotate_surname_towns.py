"""People whose surname the gazetteer knows as a town, on parses written by hand."""

from __future__ import annotations

from kg.annotate.names.find_names import find_names
from kg.annotate.places.gazetteer import load as load_gazetteer
from kg.ontology import load as load_ontology
from tests.given import sentence

IN = "in/IN/ROOT {0}/NNP/pobj>in/GPE"
SLEPT = "{0}/NNP/nsubj>slept/{1} slept=sleep/VBD/ROOT"
FULL = "Ana/NNP/compound>{0}/PERSON {0}/NNP/nsubj>sang/PERSON sang=sing/VBD/ROOT"


def last(*tables: str) -> str | None:
    """The class of the name in the last of the sentences of an article."""
    made = [sentence(table) for table in tables]
    (name,) = find_names(made, load_ontology(), load_gazetteer())[-1]
    return name.kind


def test_surname_that_the_gazetteer_knows_is_the_person_who_bears_it() -> None:
    full, acts = FULL.format("Paris"), SLEPT.format("Paris", "GPE")
    assert last(full, acts) == "kg:Person"
    assert last(acts) == "kg:City"


def test_surname_does_not_take_the_town_that_somebody_was_in() -> None:
    full, town = FULL.format("Paris"), IN.format("Paris")
    assert last(full, town) == "kg:City"
    assert last(full, town, SLEPT.format("Paris", "GPE")) == "kg:City"


def test_comma_before_what_is_said_of_somebody_places_nobody() -> None:
    full = FULL.format("Paris")
    acts = (
        "Paris Paris PROPN NNP nsubj {2} B-GPE\n, , PUNCT , punct 0\n{0} {0} {1} appos 0\n"
        "slept sleep VERB VBD ROOT 3"
    )
    assert last(full, acts.format("singer", "NOUN NN", 3)) == "kg:Person"
    made = [sentence(full), sentence(acts.format("Texas", "PROPN NNP", 3))]
    town, *_ = find_names(made, load_ontology(), load_gazetteer())[-1]
    assert town.kind == "kg:City"
