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
        {word}/{tag}:{pos}/amod>brokers/PERSON brokers=broker/NNS/nsubj>lied lied=lie/VBD/ROOT
    """
    assert names(table.format(word="Crooked", pos="ADJ", tag="JJ")) == {}
    assert names(table.format(word="Crookham", pos="PROPN", tag="NNP")) != {}


def test_post_with_capitals_is_no_organisation() -> None:
    table = """
        Regional=regional/NNP/compound>{word}/ORG Policy=policy/NNP/compound>{word}/ORG
        {word}/NNP/nsubj>left/ORG left=leave/VBD/ROOT
    """
    assert names(table.format(word="Director")) == {}
    assert names(table.format(word="Forum")) == {"Regional Policy Forum": "kg:Organisation"}


def test_title_with_a_capital_behind_a_name_tells_a_person() -> None:
    found = names(
        """
            Vorne=vorne/NNP/compound>Alster/GPE Alster=alster/NNP/nsubj>left/GPE ,/,/punct>Alster
            {word}/NNP/appos>Alster left=leave/VBD/ROOT
        """.replace("{word}", "Director")
    )
    assert found == {"Vorne Alster": "kg:Person"}


def test_name_that_the_model_missed_is_found_by_its_description() -> None:
    table = """
        The/DT/det>Pledge Broad=broad/NNP/compound>Pledge Sill=sill/NNP/compound>Pledge
        Pledge=pledge/NNP/nsubj>met ,/,/punct>Pledge a/DT/det>{noun} {noun}/NN/appos>Pledge
        met=meet/VBD/ROOT
    """
    found = names(table.format(noun="charity"))
    assert list(found) == ["Broad Sill Pledge"]
    assert load_ontology().is_a(str(found["Broad Sill Pledge"]), "kg:Organisation")
    assert names(table.format(noun="promise")) == {}


def test_score_behind_a_name_is_no_part_of_it() -> None:
    found = names(
        """
            M.=m./NNP/compound>Crane/PERSON Crane=crane/NNP/nsubj>led/PERSON
            41/CD/nummod>Crane/PERSON led=lead/VBD/ROOT
        """
    )
    assert found == {"M. Crane": "kg:Person"}


def test_club_is_no_person() -> None:
    found = names(
        """
            Borussia=borussia/NNP/compound>Oststadt/PERSON Oststadt=oststadt/NNP/nsubj>won/PERSON
            won=win/VBD/ROOT
        """
    )
    assert found == {"Borussia Oststadt": "kg:Organisation"}


def test_word_shouted_in_a_sentence_is_no_name_and_an_acronym_is() -> None:
    table = "THIS/DT:PRON/nsubj>{word} {word}/NNP:{pos}/ROOT/ORG"
    assert names(table.format(word="WAS", pos="AUX")) == {}
    assert names(table.format(word="NHRC", pos="NOUN")) == {"NHRC": "kg:Organisation"}


def test_joint_behind_a_name_is_cut_off_and_an_address_is_no_name() -> None:
    table = """
        Mia=mia/NNP/compound>{word}/PERSON {word}/NNP/nsubj>left/PERSON and/CC/cc>{word}/PERSON
        left=leave/VBD/ROOT
    """
    assert names(table.format(word="Holt")) == {"Mia Holt": "kg:Person"}
    assert names(table.format(word="mia@holt.example")) == {}


def test_name_with_a_legal_form_is_no_person() -> None:
    table = """
        Eva/NNP/compound>Limited/PERSON Lund/NNP/compound>Limited/PERSON
        Limited/NNP/nsubj>grew/PERSON grew=grow/VBD/ROOT
    """
    assert names(table) == {"Eva Lund Limited": "kg:Company"}


def test_degree_is_no_organisation() -> None:
    table = "Her/PRP$/poss>MFA MFA/NNP/nsubj>helped/ORG helped=help/VBD/ROOT"
    assert names(table) == {}


def test_honorific_that_opens_the_name_of_a_department_is_a_part_of_it() -> None:
    table = """
        The/DT/det>{word}/ORG Justice=justice/NNP/compound>{word}/ORG {word}/NNP/nsubj>left/ORG
        left=leave/VBD/ROOT
    """
    assert names(table.format(word="Department")) == {"Justice Department": "kg:Organisation"}
    assert names(table.format(word="Lund")) == {"Lund": "kg:Person"}


def test_name_that_the_model_missed_is_found_behind_its_noun() -> None:
    table = """
        The/DT/det>{noun} {noun}/NN/nmod>Nord Sillons=sillons/NNP/compound>Nord
        {joint}/FW/compound>Nord Nord=nord/NNP/nsubj>met met=meet/VBD/ROOT
    """
    found = names(table.format(noun="charity", joint="du"))
    assert found == {"Sillons du Nord": "kg:NGO"}
    assert names(table.format(noun="promise", joint="du")) == {}


def test_what_a_minister_is_in_charge_of_is_no_organisation() -> None:
    table = """
        {word}/NNP/compound>Minister/ORG Minister=minister/NNP/compound>Brandt
        Brandt/NNP/nsubj>left/PERSON left=leave/VBD/ROOT
    """
    assert names(table.format(word="Interior")) == {"Brandt": "kg:Person"}
    assert "Norvik" in names(table.format(word="Norvik"))


def test_surname_of_two_words_is_the_person_of_the_full_name() -> None:
    found = names(
        """
            Ana/NNP/compound>2/PERSON Lo/NNP/compound>2/PERSON Marr/NNP/nsubj>left/PERSON
            left=leave/VBD/ROOT ././punct>left Lo/NNP/compound>6/ORG Marr/NNP/nsubj>spoke/ORG
            spoke=speak/VBD/conj>left
        """
    )
    assert found == {"Ana Lo Marr": "kg:Person", "Lo Marr": "kg:Person"}


def test_company_goes_by_its_first_word_unless_a_person_of_the_article_does() -> None:
    table = """
        Norvik/NNP/compound>Ltd/ORG Ltd/NNP/nsubj>sued/ORG sued=sue/VBD/ROOT
        {first}/NNP/compound>4/PERSON {last}/NNP/dobj>sued/PERSON and/CC/cc>sued
        Norvik/NNP/conj>4/PERSON
    """
    assert names(table.format(first="Ana", last="Lund"))["Norvik"] == "kg:Company"
    assert names(table.format(first="Ana", last="Norvik"))["Norvik"] == "kg:Person"


def test_name_before_its_kind_of_newspaper_is_no_person() -> None:
    table = """
        The/DT/det>{noun} Norvik/NNP/compound>{noun}/PERSON {noun}/NN/nsubj>wrote
        wrote=write/VBD/ROOT
    """
    assert names(table.format(noun="newspaper")) == {"Norvik": "kg:MediaOutlet"}
    assert names(table.format(noun="party")) == {"Norvik": "kg:Person"}


def test_known_organisation_is_found_though_the_parser_parts_it() -> None:
    found = names(
        """
            Al/NNP/compound>Qaeda/PERSON -/HYPH/punct>Qaeda Qaeda/NNP/nsubj>left/I-PERSON
            and/CC/cc>Qaeda Lund/NNP/conj>Qaeda/PERSON left=leave/VBD/ROOT
        """
    )
    assert found == {"Al - Qaeda": "kg:ArmedGroup", "Lund": "kg:Person"}


def test_known_name_that_ends_a_sentence_ends_with_it() -> None:
    made = sentence("""
        He/PRP/nsubj>led led=lead/VBD/ROOT Pheu=pheu/NNP/compound>Thai Thai=thai/NNP/dobj>led
    """)
    found = find_names([made], load_ontology(), load_gazetteer())[0]
    assert [(c.start, c.end, c.kind) for c in found] == [(2, 4, "kg:PoliticalParty")]


def test_founder_with_a_capital_is_no_firm() -> None:
    made = sentence("""
        Lund=lund/NNP/nsubj>is/PERSON is=be/VBZ:AUX/ROOT Founder=founder/NNP/attr>is/ORG
        of/IN/prep>Founder Norvik=norvik/NNP/pobj>of/ORG
    """)
    found = find_names([made], load_ontology(), load_gazetteer())[0]
    assert [c.start for c in found] == [0, 4]


def test_a_country_in_the_plural_is_no_people() -> None:
    """Trap: the United Arab Emirates are dropped as "the Poles" would be, and become a club."""
    found = names(
        """
            The/DT/det>Emirates United/NNP/compound>Emirates/GPE Arab/NNP/compound>Emirates/GPE
            Emirates/NNPS/nsubj>agreed/GPE agreed=agree/VBD/ROOT
        """
    )
    assert found == {"United Arab Emirates": "kg:Country"}


def test_day_may_begin_a_name_but_is_none() -> None:
    table = """
        {word}/NNP/compound>{last}/ORG {last}/NNP/nsubj>wrote/ORG wrote=write/VBD/ROOT
    """
    assert names(table.format(word="Sunday", last="Courier")) != {}
    assert names(table.format(word="Courier", last="Sunday")) == {}


def test_kind_behind_a_name_is_no_part_of_it() -> None:
    table = "in/IN/ROOT {name}/NNP/compound>{kind}/{label} {kind}/NN/pobj>in/{label}"
    assert set(names(table.format(name="Guangdong", kind="province", label="GPE"))) == {"Guangdong"}
    assert set(names(table.format(name="Vorr", kind="party", label="ORG"))) == {"Vorr"}
    assert set(names(table.format(name="Vorr", kind="airport", label="FAC"))) == {"Vorr airport"}


def test_white_house_is_a_place_for_who_is_in_it_and_a_body_where_it_speaks() -> None:
    table = """
        {word}/{tag}:{pos}/{dep}>House the/DT/det>House White/NNP/compound>House/ORG
        House/NNP/ROOT/ORG
    """
    inside = table.format(word="in", pos="ADP", tag="IN", dep="prep")
    speaking = table.format(word="said", pos="VERB", tag="VBD", dep="dep")
    assert names(inside) == {"White House": "kg:Facility"}
    assert names(speaking) == {"White House": "kg:Government"}


def test_daily_before_a_name_is_a_paper() -> None:
    table = """
        the/DT/det>Vorr {word}/JJ/amod>Vorr Vorr/NNP/nsubj>wrote/PERSON wrote=write/VBD/ROOT
    """
    assert names(table.format(word="daily")) == {"Vorr": "kg:MediaOutlet"}
    assert names(table.format(word="young")) == {"Vorr": "kg:Person"}
