"""What may be a name whatever the model says, on parses written by hand."""

from __future__ import annotations

from kg.annotate.names.find_names import find_names
from kg.annotate.places.gazetteer import load as load_gazetteer
from kg.model import BlockKind
from kg.ontology import load as load_ontology
from tests.annotate.found import names
from tests.given import sentence


def test_dateline_is_a_place_even_if_the_model_takes_it_for_a_person() -> None:
    table = "Valletta Valletta PROPN NNP ROOT 0 B-PERSON"
    assert names(table, BlockKind.DATELINE) == {"Valletta": "kg:City"}
    assert names(table) == {"Valletta": "kg:Person"}


def test_capital_of_a_first_word_makes_no_name() -> None:
    table = """
    {word} {word} {pos} {tag} amod 1 B-PERSON
    brokers broker NOUN NNS nsubj 2
    lied lie VERB VBD ROOT 2
    """
    assert names(table.format(word="Crooked", pos="ADJ", tag="JJ")) == {}
    assert names(table.format(word="Crookham", pos="PROPN", tag="NNP")) != {}


def test_post_with_capitals_is_no_organisation() -> None:
    table = """
    Regional regional PROPN NNP compound 2 B-ORG
    Policy policy PROPN NNP compound 2 I-ORG
    {word} {word} PROPN NNP nsubj 3 I-ORG
    left leave VERB VBD ROOT 3
    """
    assert names(table.format(word="Director")) == {}
    assert names(table.format(word="Forum")) == {"Regional Policy Forum": "kg:Organisation"}


def test_title_with_a_capital_behind_a_name_tells_a_person() -> None:
    found = names(
        """
        Vorne vorne PROPN NNP compound 1 B-GPE
        Alster alster PROPN NNP nsubj 4 I-GPE
        , , PUNCT , punct 1
        {word} {word} PROPN NNP appos 1
        left leave VERB VBD ROOT 4
        """.replace("{word}", "Director")
    )
    assert found == {"Vorne Alster": "kg:Person"}


def test_name_that_the_model_missed_is_found_by_its_description() -> None:
    table = """
    The the DET DT det 3
    Broad broad PROPN NNP compound 3
    Sill sill PROPN NNP compound 3
    Pledge pledge PROPN NNP nsubj 7
    , , PUNCT , punct 3
    a a DET DT det 6
    {noun} {noun} NOUN NN appos 3
    met meet VERB VBD ROOT 7
    """
    found = names(table.format(noun="charity"))
    assert list(found) == ["Broad Sill Pledge"]
    assert load_ontology().is_a(str(found["Broad Sill Pledge"]), "kg:Organisation")
    assert names(table.format(noun="promise")) == {}


def test_score_behind_a_name_is_no_part_of_it() -> None:
    found = names(
        """
        M. m. PROPN NNP compound 1 B-PERSON
        Crane crane PROPN NNP nsubj 3 I-PERSON
        41 41 NUM CD nummod 1 I-PERSON
        led lead VERB VBD ROOT 3
        """
    )
    assert found == {"M. Crane": "kg:Person"}


def test_club_is_no_person() -> None:
    found = names(
        """
        Borussia borussia PROPN NNP compound 1 B-PERSON
        Oststadt oststadt PROPN NNP nsubj 2 I-PERSON
        won win VERB VBD ROOT 2
        """
    )
    assert found == {"Borussia Oststadt": "kg:Organisation"}


def test_word_shouted_in_a_sentence_is_no_name_and_an_acronym_is() -> None:
    table = """
    THIS this PRON DT nsubj 1
    {word} {word} {pos} NNP ROOT 1 B-ORG
    """
    assert names(table.format(word="WAS", pos="AUX")) == {}
    assert names(table.format(word="NHRC", pos="NOUN")) == {"NHRC": "kg:Organisation"}


def test_joint_behind_a_name_is_cut_off_and_an_address_is_no_name() -> None:
    table = """
    Mia mia PROPN NNP compound 1 B-PERSON
    {word} {word} PROPN NNP nsubj 3 I-PERSON
    and and CCONJ CC cc 1 I-PERSON
    left leave VERB VBD ROOT 3
    """
    assert names(table.format(word="Holt")) == {"Mia Holt": "kg:Person"}
    assert names(table.format(word="mia@holt.example")) == {}


def test_name_with_a_legal_form_is_no_person() -> None:
    table = """
    Eva Eva PROPN NNP compound 2 B-PERSON
    Lund Lund PROPN NNP compound 2 I-PERSON
    Limited Limited PROPN NNP nsubj 3 I-PERSON
    grew grow VERB VBD ROOT 3
    """
    assert names(table) == {"Eva Lund Limited": "kg:Company"}


def test_degree_is_no_organisation() -> None:
    table = """
    Her her PRON PRP$ poss 1
    MFA MFA PROPN NNP nsubj 2 B-ORG
    helped help VERB VBD ROOT 2
    """
    assert names(table) == {}


def test_honorific_that_opens_the_name_of_a_department_is_a_part_of_it() -> None:
    table = """
    The the DET DT det 2 B-ORG
    Justice justice PROPN NNP compound 2 I-ORG
    {word} {word} PROPN NNP nsubj 3 I-ORG
    left leave VERB VBD ROOT 3
    """
    assert names(table.format(word="Department")) == {"Justice Department": "kg:Organisation"}
    assert names(table.format(word="Lund")) == {"Lund": "kg:Person"}


def test_name_that_the_model_missed_is_found_behind_its_noun() -> None:
    table = """
    The the DET DT det 1
    {noun} {noun} NOUN NN nmod 4
    Sillons sillons PROPN NNP compound 4
    {joint} {joint} X FW compound 4
    Nord nord PROPN NNP nsubj 5
    met meet VERB VBD ROOT 5
    """
    found = names(table.format(noun="charity", joint="du"))
    assert found == {"Sillons du Nord": "kg:NGO"}
    assert names(table.format(noun="promise", joint="du")) == {}


def test_what_a_minister_is_in_charge_of_is_no_organisation() -> None:
    table = """
    {word} {word} PROPN NNP compound 1 B-ORG
    Minister minister PROPN NNP compound 2
    Brandt Brandt PROPN NNP nsubj 3 B-PERSON
    left leave VERB VBD ROOT 3
    """
    assert names(table.format(word="Interior")) == {"Brandt": "kg:Person"}
    assert "Norvik" in names(table.format(word="Norvik"))


def test_surname_of_two_words_is_the_person_of_the_full_name() -> None:
    found = names(
        """
        Ana Ana PROPN NNP compound 2 B-PERSON
        Lo Lo PROPN NNP compound 2 I-PERSON
        Marr Marr PROPN NNP nsubj 3 I-PERSON
        left leave VERB VBD ROOT 3
        . . PUNCT . punct 3
        Lo Lo PROPN NNP compound 6 B-ORG
        Marr Marr PROPN NNP nsubj 7 I-ORG
        spoke speak VERB VBD conj 3
        """
    )
    assert found == {"Ana Lo Marr": "kg:Person", "Lo Marr": "kg:Person"}


def test_company_goes_by_its_first_word_unless_a_person_of_the_article_does() -> None:
    table = """
    Norvik Norvik PROPN NNP compound 1 B-ORG
    Ltd Ltd PROPN NNP nsubj 2 I-ORG
    sued sue VERB VBD ROOT 2
    {first} {first} PROPN NNP compound 4 B-PERSON
    {last} {last} PROPN NNP dobj 2 I-PERSON
    and and CCONJ CC cc 2
    Norvik Norvik PROPN NNP conj 4 B-PERSON
    """
    assert names(table.format(first="Ana", last="Lund"))["Norvik"] == "kg:Company"
    assert names(table.format(first="Ana", last="Norvik"))["Norvik"] == "kg:Person"


def test_name_before_its_kind_of_newspaper_is_no_person() -> None:
    table = """
    The the DET DT det 2
    Norvik Norvik PROPN NNP compound 2 B-PERSON
    {noun} {noun} NOUN NN nsubj 3
    wrote write VERB VBD ROOT 3
    """
    assert names(table.format(noun="newspaper")) == {"Norvik": "kg:MediaOutlet"}
    assert names(table.format(noun="party")) == {"Norvik": "kg:Person"}


def test_known_organisation_is_found_though_the_parser_parts_it() -> None:
    found = names(
        """
        Al Al PROPN NNP compound 2 B-PERSON
        - - PUNCT HYPH punct 2
        Qaeda Qaeda PROPN NNP nsubj 5 I-PERSON
        and and CCONJ CC cc 2
        Lund Lund PROPN NNP conj 2 B-PERSON
        left leave VERB VBD ROOT 5
        """
    )
    assert found == {"Al - Qaeda": "kg:ArmedGroup", "Lund": "kg:Person"}


def test_known_name_that_ends_a_sentence_ends_with_it() -> None:
    made = sentence("""
        He      he     PRON  PRP nsubj 1
        led     lead   VERB  VBD ROOT  1
        Pheu    pheu   PROPN NNP compound 3
        Thai    thai   PROPN NNP dobj 1
    """)
    found = find_names([made], load_ontology(), load_gazetteer())[0]
    assert [(c.start, c.end, c.kind) for c in found] == [(2, 4, "kg:PoliticalParty")]


def test_founder_with_a_capital_is_no_firm() -> None:
    made = sentence("""
        Lund    lund    PROPN NNP nsubj 1 B-PERSON
        is      be      AUX   VBZ ROOT  1
        Founder founder PROPN NNP attr  1 B-ORG
        of      of      ADP   IN  prep  2
        Norvik  norvik  PROPN NNP pobj  3 B-ORG
    """)
    found = find_names([made], load_ontology(), load_gazetteer())[0]
    assert [c.start for c in found] == [0, 4]


def test_a_country_in_the_plural_is_no_people() -> None:
    """Trap: the United Arab Emirates are dropped as "the Poles" would be, and become a club."""
    found = names(
        """
        The the DET DT det 3
        United United PROPN NNP compound 3 B-GPE
        Arab Arab PROPN NNP compound 3 I-GPE
        Emirates Emirates PROPN NNPS nsubj 4 I-GPE
        agreed agree VERB VBD ROOT 4
        """
    )
    assert found == {"United Arab Emirates": "kg:Country"}


def test_day_may_begin_a_name_but_is_none() -> None:
    table = """
    {word} {word} PROPN NNP compound 1 B-ORG
    {last} {last} PROPN NNP nsubj 2 I-ORG
    wrote write VERB VBD ROOT 2
    """
    assert names(table.format(word="Sunday", last="Courier")) != {}
    assert names(table.format(word="Courier", last="Sunday")) == {}


def test_kind_behind_a_name_is_no_part_of_it() -> None:
    table = """
    in in ADP IN ROOT 0
    {name} {name} PROPN NNP compound 2 B-{label}
    {kind} {kind} NOUN NN pobj 0 I-{label}
    """
    assert set(names(table.format(name="Guangdong", kind="province", label="GPE"))) == {"Guangdong"}
    assert set(names(table.format(name="Vorr", kind="party", label="ORG"))) == {"Vorr"}
    assert set(names(table.format(name="Vorr", kind="airport", label="FAC"))) == {"Vorr airport"}


def test_white_house_is_a_place_for_who_is_in_it_and_a_body_where_it_speaks() -> None:
    table = """
    {word} {word} {pos} {tag} {dep} 3
    the the DET DT det 3
    White White PROPN NNP compound 3 B-ORG
    House House PROPN NNP ROOT 3 I-ORG
    """
    inside = table.format(word="in", pos="ADP", tag="IN", dep="prep")
    speaking = table.format(word="said", pos="VERB", tag="VBD", dep="dep")
    assert names(inside) == {"White House": "kg:Facility"}
    assert names(speaking) == {"White House": "kg:Government"}


def test_daily_before_a_name_is_a_paper() -> None:
    table = """
    the the DET DT det 2
    {word} {word} ADJ JJ amod 2
    Vorr Vorr PROPN NNP nsubj 3 B-PERSON
    wrote write VERB VBD ROOT 3
    """
    assert names(table.format(word="daily")) == {"Vorr": "kg:MediaOutlet"}
    assert names(table.format(word="young")) == {"Vorr": "kg:Person"}
