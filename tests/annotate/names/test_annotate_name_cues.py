"""What the words beside a name say that it is, on parses written by hand."""

from __future__ import annotations

import pytest

from kg.annotate.names.find_names import find_names
from kg.annotate.places.gazetteer import load as load_gazetteer
from kg.ontology import load as load_ontology
from tests.annotate.found import names
from tests.given import sentence

OF = """
    The/DT/det>{word} {word}/NN/nsubj>fell of/IN/prep>{word} Norvik/NNP/pobj>of/{label}
    fell=fall/VBD/ROOT
"""
NOUN = "{word}/NN/compound>Norvik Norvik/NNP/nsubj>left/{label} left=leave/VBD/ROOT"
AFTER = """
    He/PRP/nsubj>went went=go/VBD/ROOT {word}/IN/prep>went Merkel/NNP/pobj>{word}/PERSON
"""


def test_town_of_a_name_is_a_place_but_the_site_of_one_need_not_be() -> None:
    assert names(OF.format(word="village", label="ORG")) == {"Norvik": "kg:City"}
    assert names(OF.format(word="site", label="ORG")) == {"Norvik": "kg:Organisation"}


def test_firm_before_a_name_is_one_though_the_model_says_person() -> None:
    assert names(NOUN.format(word="airline", label="PERSON")) == {"Norvik": "kg:Company"}


def test_striker_before_a_name_is_a_person_though_the_model_says_place() -> None:
    assert names(NOUN.format(word="striker", label="GPE")) == {"Norvik": "kg:Person"}


def test_exact_class_is_not_made_general_by_a_noun() -> None:
    found = names(
        """
            group/NN/compound>Bank Vorne/NNP/compound>Bank/ORG Bank/NNP/nsubj>left/ORG
            left=leave/VBD/ROOT
        """
    )
    assert found == {"Vorne Bank": "kg:Bank"}


@pytest.mark.parametrize(("word", "kind"), [("in", "kg:Place"), ("to", "kg:Person")])
def test_person_of_a_towns_name_is_a_place_only_where_nobody_can_be(word: str, kind: str) -> None:
    assert names(AFTER.format(word=word)) == {"Merkel": kind}


APPOSED = """
    the/DT/det>{word} {word}/NN/nsubj>left Norvik/NNP/appos>{word}/{label} left=leave/VBD/ROOT
"""
SANK = "Norvik/NNP/nsubj>sank/PERSON sank=sink/VBD/ROOT"
GROUP = """
    the/DT/det>{word} Norvik/NNP/compound>{word}/{label} {first}/NN/compound>{word}
    {word}/NN/nsubj>left left=leave/VBD/ROOT
"""


def test_name_apposed_to_a_noun_is_what_the_noun_says() -> None:
    assert names(APPOSED.format(word="newspaper", label="GPE")) == {"Norvik": "kg:MediaOutlet"}
    assert names(APPOSED.format(word="striker", label="GPE")) == {"Norvik": "kg:Person"}


def test_name_of_a_ship_is_no_person_there_or_elsewhere() -> None:
    assert names(APPOSED.format(word="freighter", label="PERSON")) == {"Norvik": None}
    assert names(NOUN.format(word="tanker", label="PERSON")) == {"Norvik": None}
    made = [
        sentence(APPOSED.format(word="freighter", label="PERSON")),
        sentence(SANK),
        sentence(SANK),
    ]
    found = find_names(made, load_ontology(), load_gazetteer())
    assert [[n.kind for n in each] for each in found] == [[None], [None], [None]]


def test_rebel_group_bears_the_name_before_it_but_a_town_is_not_its_school() -> None:
    armed = GROUP.format(label="GPE", first="rebel", word="group")
    assert names(armed) == {"Norvik": "kg:ArmedGroup"}
    assert names(GROUP.format(label="GPE", first="high", word="school")) == {"Norvik": "kg:Place"}


def test_gang_named_after_a_person_does_not_make_him_a_gang() -> None:
    found = names(GROUP.format(label="PERSON", first="drug", word="gang"))
    assert found == {"Norvik": "kg:Person"}


def test_partner_that_is_called_like_a_firm_is_one() -> None:
    found = names(
        """
            contractor/NN/compound>Holdings Norvik/NNP/compound>Holdings/PERSON
            Holdings/NNPS/nsubj>left/PERSON left=leave/VBD/ROOT
        """
    )
    assert found == {"Norvik Holdings": "kg:Company"}


def test_whose_party_it_is_is_not_the_party() -> None:
    found = names(
        """
            Norvik/NNP/poss>party/GPE 's/POS/case>Norvik party/NN/nsubj>left left=leave/VBD/ROOT
        """
    )
    assert found == {"Norvik": "kg:Place"}


BASED = """
    the/DT/det>group Norvik/NNP/npadvmod>{word}/PERSON -/HYPH/punct>{word} {word}/VBN/amod>group
    group/NN/nsubj>left left=leave/VBD/ROOT
"""
SHIPS = """
    The/DT/det>{noun} {noun}={lemma}/NNS/nsubj>sank Ocean/NNP/compound>Pearl/LOC
    Pearl/NNP/appos>{noun}/LOC and/CC/cc>Pearl Norvik/NNP/compound>Star/ORG Star/NNP/conj>Pearl/ORG
    sank=sink/VBD/ROOT
"""


def test_where_a_firm_is_based_is_a_place() -> None:
    assert names(BASED.format(word="based"))["Norvik"] == "kg:Place"
    assert names(BASED.format(word="backed"))["Norvik"] == "kg:Person"


def test_none_of_several_ships_is_a_body_or_a_region() -> None:
    assert names(SHIPS.format(noun="tankers", lemma="tanker")) == {
        "Ocean Pearl": None,
        "Norvik Star": None,
    }
    found = names(SHIPS.format(noun="rivals", lemma="rival"))
    assert found["Norvik Star"] == "kg:Organisation"


def test_investor_makes_no_person_of_a_firm() -> None:
    assert names(NOUN.format(word="investor", label="ORG")) == {"Norvik": "kg:Organisation"}
    assert names(NOUN.format(word="striker", label="ORG")) == {"Norvik": "kg:Person"}


def test_what_is_a_town_once_is_one_wherever_the_model_sees_a_person() -> None:
    made = [sentence(OF.format(word="town", label="GPE"))]
    made += [sentence(NOUN.format(word="old", label="PERSON"))] * 3
    found = find_names(made, load_ontology(), load_gazetteer())
    assert {name.kind for names_ in found for name in names_} <= {"kg:City", "kg:Place"}


LETTERS = "{the}/DT/det>{word} {word}/NNP/nsubj>fled/GPE fled=flee/VBD/ROOT"


def test_letters_behind_the_are_no_place_that_no_list_knows() -> None:
    assert names(LETTERS.format(the="The", word="QFRV")) == {"QFRV": "kg:Organisation"}
    assert names(LETTERS.format(the="The", word="UAE")) == {"UAE": "kg:Country"}
    assert names(LETTERS.format(the="At", word="QFRV")) == {"QFRV": "kg:Place"}


def test_title_in_the_name_of_a_body_is_no_honorific() -> None:
    table = """
        The/DT/det>{noun} {noun}/NN/nmod>Vorne Justice/NNP/compound>Vorne/ORG
        Vorne/NNP/nsubj>left/ORG left=leave/VBD/ROOT
    """
    assert set(names(table.format(noun="charity"))) == {"Justice Vorne"}
    assert set(names(table.format(noun="brother"))) == {"Vorne"}


@pytest.mark.parametrize(
    ("mark", "kind"), [("", "kg:Facility"), (", , PUNCT , punct 1", "kg:Person")]
)
def test_prison_is_called_what_stands_right_behind_it(mark: str, kind: str) -> None:
    """Trap: a person called "La Roca"; but in "left the prison, Ana Lund" she did."""
    last = 4 if mark else 3
    table = f"""
    the the DET DT det 1
    prison prison NOUN NN ROOT 1
    {mark}
    La La PROPN NNP compound {last} B-PERSON
    Roca Roca PROPN NNP appos 1 I-PERSON
    """
    assert names("\n".join(line for line in table.splitlines() if line.strip())) == {
        "La Roca": kind
    }
