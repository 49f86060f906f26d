"""One person a name, whatever stands in quotation marks inside it; parses written by hand."""

from __future__ import annotations

from dataclasses import replace

from kg.annotate.candidates import Candidate
from kg.annotate.mentions.build_mentions import name_mention
from kg.annotate.names.find_names import find_names
from kg.annotate.names.nicknames import with_nicknames
from kg.annotate.places.gazetteer import load as load_gazetteer
from kg.ontology import load as load_ontology
from tests.annotate.found import names
from tests.given import sentence

NICKNAMED = """
Rolf Rolf PROPN NNP compound 4 B-PERSON
" " PUNCT `` punct 4
Iron Iron PROPN NNP nmod 4
" " PUNCT '' punct 4
Durand Durand PROPN NNP nsubj 5 {label}
left leave VERB VBD ROOT 5
"""
MAIDEN = """
    Ana/NNP/nmod>Lund/PERSON (/-LRB-/punct>Lund Brandt/NNP/{inside}>Lund/I-PERSON
    )/-RRB-/punct>Lund Lund/NNP/nsubj>left/PERSON left=leave/VBD/ROOT
"""
MISSED = """
    Rolf/NNP/nmod>Durand "/``/punct>Durand Iron/NNP/nmod>Durand "/''/punct>Durand
    Durand/NNP/nsubj>left left=leave/VBD/ROOT
"""
OF_A_THING = """
    The/DT/det>Centre Harbour/NNP/nmod>Centre "/``/punct>Centre Hope/NNP/nmod>Centre
    "/''/punct>Centre Centre/NNP/nsubj>closed closed=close/VBD/ROOT
"""
LONGER = """
    Rolf/NNP/nmod>Durand Ivo/NNP/nmod>Durand "/``/punct>Durand Iron/NNP/nmod>Durand
    "/''/punct>Durand Durand/NNP/nsubj>left/PERSON left=leave/VBD/ROOT
"""


def test_name_around_a_nickname_is_one_person_not_two() -> None:
    assert names(NICKNAMED.format(label="B-PERSON")) == {'Rolf " Iron " Durand': "kg:Person"}


def test_surname_behind_a_nickname_belongs_to_the_name_though_the_model_missed_it() -> None:
    assert names(NICKNAMED.format(label="")) == {'Rolf " Iron " Durand': "kg:Person"}


def test_name_that_the_model_missed_is_one_by_its_nickname_unless_it_is_of_a_thing() -> None:
    assert names(MISSED) == {'Rolf " Iron " Durand': "kg:Person"}
    assert not names(OF_A_THING)


def test_all_words_before_a_nickname_are_the_persons() -> None:
    assert names(LONGER) == {'Rolf Ivo " Iron " Durand': "kg:Person"}


def test_person_goes_by_the_name_without_the_nickname() -> None:
    made = sentence(NICKNAMED.format(label="B-PERSON"))
    ((found,),) = find_names([made], load_ontology(), load_gazetteer())
    assert name_mention(made, found).text == "Rolf Durand"


def test_title_of_a_work_between_two_people_joins_them_not() -> None:
    table = NICKNAMED.format(label="B-PERSON").replace("Iron Iron PROPN", "iron iron NOUN")
    assert names(table) == {"Rolf": "kg:Person", "Durand": "kg:Person"}


def test_apostrophe_that_touches_a_name_ends_no_nickname() -> None:
    tokens = list(sentence(NICKNAMED.format(label="").replace('"', "'")).tokens)
    people = [Candidate(i, i + 1, "kg:Person", "model") for i in (0, 4)]
    assert len(with_nicknames(tokens, people, load_ontology())) == 1
    tokens[3] = replace(tokens[3], end=tokens[4].start)
    assert with_nicknames(tokens, people, load_ontology()) == people


def test_nickname_of_two_words_and_a_generation_are_of_one_name() -> None:
    table = """
        CEO=ceo/NNP/compound>Jr. Rolf/NNP/nmod>Jr. "/``/punct>Jr. The/DT/det>Bear
        Bear=bear/NNP/nmod>Jr. "/''/punct>Jr. Durand/VBD/compound>Jr. Jr./NNP/nsubj>left
        left=leave/VBD/ROOT
    """
    (name,) = names(table)
    assert name == 'Rolf " The Bear " Durand Jr.'


def test_maiden_name_in_brackets_is_inside_one_name() -> None:
    table = MAIDEN.format(inside="nmod")
    assert names(table) == {"Ana ( Brandt ) Lund": "kg:Person"}
    made = sentence(table)
    ((found,),) = find_names([made], load_ontology(), load_gazetteer())
    assert name_mention(made, found).text == "Ana Lund"


def test_party_in_brackets_between_two_people_joins_them_not() -> None:
    table = MAIDEN.format(inside="nmod").replace("Brandt", "SPD").replace("I-PERSON", "B-ORG")
    assert "Ana ( SPD ) Lund" not in names(table)


def test_whole_span_of_the_model_is_one_name_though_marks_are_in_it() -> None:
    table = """
        Rolf/NNP/nsubj>left/PERSON "/``/punct>left/PERSON Bob/NNP/npadvmod>left/PERSON
        "/''/punct>left/PERSON Durand/NNP/compound>Sr./PERSON Sr./NNP/nsubj>left/PERSON
        left=leave/VBD/ROOT
    """
    assert names(table) == {'Rolf " Bob " Durand Sr.': "kg:Person"}


def test_whoever_has_a_nickname_is_no_town() -> None:
    """Trap: the town of "Boston" was wanted, and not he."""
    table = NICKNAMED.format(label="B-GPE").replace("Durand Durand", "Boston Boston")
    assert names(table) == {'Rolf " Iron " Boston': "kg:Person"}


def test_nickname_with_an_article_is_no_people() -> None:
    """Trap: "the Greek" made a Greek of him."""
    table = """
        Rolf/NNP/nmod>Durand/PERSON "/``/punct>Durand the/DT/det>Durand Greek/NNP/nmod>Durand/NORP
        "/''/punct>Durand Durand/NNP/nsubj>left/PERSON left=leave/VBD/ROOT
    """
    assert names(table) == {'Rolf " the Greek " Durand': "kg:Person"}
