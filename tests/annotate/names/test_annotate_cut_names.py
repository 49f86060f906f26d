"""People whom the model cuts in two, or takes two of for one, on parses written by hand."""

from __future__ import annotations

import pytest

from kg.annotate.names.find_names import find_names
from kg.annotate.places.gazetteer import load as load_gazetteer
from kg.ontology import load as load_ontology
from tests.annotate.found import names
from tests.given import Understand, sentence

JOINT = """
Rafi Rafi PROPN NNP compound 2 B-PERSON
{joint} {joint} PROPN NNP compound 2
Musa Musa PROPN NNP nsubj 3 B-PERSON
left leave VERB VBD ROOT 3
"""
FULL = """
Ana Ana PROPN NNP compound 1 B-PERSON
Lund Lund PROPN NNP nsubj 5 I-PERSON
and and CCONJ CC cc 1
Karl Karl PROPN NNP compound 4 B-PERSON
Rossi Rossi PROPN NNP conj 1 I-PERSON
met meet VERB VBD ROOT 5
"""
PAIR = """
Lund Lund PROPN NNP nsubj 3 B-ORG
{joint} and CCONJ CC cc 0 I-ORG
Rossi Rossi PROPN NNP conj 0 I-ORG
left leave VERB VBD ROOT 3
"""
COUPLE = """
Her her PRON PRP$ poss 1
{noun} {lemma} NOUN {tag} nsubj 7
, , PUNCT , punct 1
Hans Hans PROPN NNP appos 1 B-ORG
and and CCONJ CC cc 3
Greta Greta PROPN NNP compound 6 B-PERSON
Lund Lund PROPN NNP conj 3 I-PERSON
left leave VERB VBD ROOT 7
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
        Sidi Sidi PROPN NNP compound 2 B-PERSON
        Keita Keita PROPN NNP compound 2 I-PERSON
        Magova Magova PROPN NNP nsubj 3 B-GPE
        left leave VERB VBD ROOT 3
        """
    )
    assert found == {"Sidi Keita Magova": "kg:Person"}


def test_a_people_that_no_list_knows_is_a_given_name_and_a_party_is_none() -> None:
    table = """
        {word} {word} PROPN NNP compound 1 B-NORP
        Lund Lund PROPN NNP nsubj 2 B-PERSON
        left leave VERB VBD ROOT 2
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
        Brenda Brenda PROPN NNP compound 2 B-PERSON
        Mwika Mwika PROPN NNP compound 2 I-PERSON
        {word} {word} PROPN NNP nsubj 3
        left leave VERB VBD ROOT 3
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
