"""People whom the model cuts in two, or takes two of for one, on parses written by hand."""

from __future__ import annotations

import pytest

from kg.annotate.names.find_names import find_names
from kg.annotate.places.gazetteer import load as load_gazetteer
from kg.ontology import load as load_ontology
from tests.annotate.found import names
from tests.given import Understand, sentence

JOINT = """
    Rafi/NNP/compound>Musa/PERSON {joint}/NNP/compound>Musa Musa/NNP/nsubj>left/PERSON
    left=leave/VBD/ROOT
"""
FULL = """
    Ana/NNP/compound>Lund/PERSON Lund/NNP/nsubj>met/PERSON and/CC/cc>Lund
    Karl/NNP/compound>Rossi/PERSON Rossi/NNP/conj>Lund/PERSON met=meet/VBD/ROOT
"""
PAIR = """
    Lund/NNP/nsubj>left/ORG {joint}=and/CC/cc>Lund/ORG Rossi/NNP/conj>Lund/ORG left=leave/VBD/ROOT
"""
COUPLE = """
    Her/PRP$/poss>{noun} {noun}={lemma}/{tag}:NOUN/nsubj>left ,/,/punct>{noun}
    Hans/NNP/appos>{noun}/ORG and/CC/cc>Hans Greta/NNP/compound>Lund/PERSON
    Lund/NNP/conj>Hans/PERSON left=leave/VBD/ROOT
"""


def second(*tables: str) -> list[tuple[str, str | None]]:
    """The names of the last of the sentences of an article, with their classes."""
    made = [sentence(table) for table in tables]
    found = find_names(made, load_ontology(), load_gazetteer())[-1]
    return [(" ".join(t.text for t in made[-1].tokens[n.start : n.end]), n.kind) for n in found]


def test_short_joint_inside_a_name_makes_no_two_people() -> None:
    assert names(JOINT.format(joint="Ag")) == {"Rafi Ag Musa": "kg:Person"}
    assert names(JOINT.format(joint="met")) == {"Rafi": "kg:Person", "Musa": "kg:Person"}


def test_two_people_of_the_article_are_no_organisation_of_both_names() -> None:
    pair = PAIR.format(joint="and")
    assert second(FULL, pair) == [("Lund", "kg:Person"), ("Rossi", "kg:Person")]
    assert second(pair) == [("Lund and Rossi", "kg:Organisation")]


def test_firm_with_the_names_of_its_founders_stays_a_firm() -> None:
    assert second(FULL, PAIR.format(joint="&")) == [("Lund & Rossi", "kg:Organisation")]


def test_parents_of_one_surname_are_two_people() -> None:
    both = {"Hans": "kg:Person", "Greta Lund": "kg:Person"}
    assert names(COUPLE.format(noun="parents", lemma="parent", tag="NNS")) == both
    assert names(COUPLE.format(noun="charities", lemma="charity", tag="NNS")) != both


def test_a_town_that_no_list_knows_is_the_surname_of_who_stands_before_it() -> None:
    found = names(
        """
            Sidi/NNP/compound>Magova/PERSON Keita/NNP/compound>Magova/PERSON
            Magova/NNP/nsubj>left/GPE left=leave/VBD/ROOT
        """
    )
    assert found == {"Sidi Keita Magova": "kg:Person"}


def test_a_people_that_no_list_knows_is_a_given_name_and_a_party_is_none() -> None:
    table = """
        {word}/NNP/compound>Lund/NORP Lund/NNP/nsubj>left/PERSON left=leave/VBD/ROOT
    """
    assert names(table.format(word="Mertin")) == {"Mertin Lund": "kg:Person"}
    for known in ("Democrat", "Norwegian"):
        assert names(table.format(word=known))["Lund"] == "kg:Person"


def test_a_given_name_with_a_hyphen_is_whole_and_has_its_surname(understand: Understand) -> None:
    """Trap: "Yun Tae" of "Yun Tae-seok", and brothers who share "Yun Tae" as one."""
    text = "The mayor, Yun Tae-young, and Prof. Oh Kyung-hwan left. An Ana Lund-led firm paid."
    annotated, _ = understand(text)
    people = {m.text for m in annotated.mentions if m.kind == "kg:Person"}
    assert {"Yun Tae-young", "Oh Kyung-hwan"} <= people
    assert not [name for name in people if "led" in name]


def test_a_word_on_which_the_whole_name_hangs_is_its_last() -> None:
    """Trap: "Brenda Mwika" of "Brenda Mwika Tambovu", to whom no description is tied."""
    table = """
        Brenda/NNP/compound>{word}/PERSON Mwika/NNP/compound>{word}/PERSON {word}/NNP/nsubj>left
        left=leave/VBD/ROOT
    """
    assert names(table.format(word="Tambovu")) == {"Brenda Mwika Tambovu": "kg:Person"}
    assert "Brenda Mwika" in names(table.format(word="Foundation"))


@pytest.mark.parametrize(("month", "found"), [("May", "Theresa May"), ("June", "Theresa")])
def test_may_behind_a_given_name_is_a_surname(month: str, found: str) -> None:
    table = f"""
    Theresa Theresa PROPN NNP compound 1 B-PERSON
    {month} {month} PROPN NNP nsubj 2 B-DATE
    left leave VERB VBD ROOT 2
    """
    assert names(table) == {found: "kg:Person"}
