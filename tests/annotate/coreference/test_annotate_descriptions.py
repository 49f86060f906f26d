"""What descriptions and pronouns stand for, and where they must stay open."""

from __future__ import annotations

import pytest

from kg.annotate import annotate
from kg.annotate.coreference.first_person import one_speaker
from kg.annotate.coreference.focus import focus_country
from kg.annotate.forms.acronyms import acronyms_of
from kg.annotate.placed import place
from kg.annotate.quotations import marked
from kg.model import UNIDENTIFIED, Form, Mention, Span
from kg.ontology import load as load_ontology
from kg.readers.article import make_article
from kg.readers.meta import Meta
from tests.given import Understand, Words, annotated, mention, sentence


@pytest.fixture(scope="module")
def antecedents(understand: Understand) -> Words:
    """A function from text to {words: name that they stand for}."""

    def run(text: str) -> dict[str, str]:
        annotated, _ = understand(text)
        return {m.text: a.text for m, a in annotated.antecedents.items()}

    return run


def test_description_stands_for_the_name_before_it(antecedents: Words) -> None:
    text = "Amnesty International published a report. The rights group named no one."
    assert antecedents(text)["rights group"] == "Amnesty International"


def test_description_between_two_names_stays_open(antecedents: Words) -> None:
    text = "Oxfam met Greenpeace on Monday. The group said nothing."
    assert "group" not in antecedents(text)


def test_description_of_more_words_is_not_any_body_before_it(antecedents: Words) -> None:
    text = "Greenpeace wrote a letter. The European group said nothing."
    assert "European group" not in antecedents(text)


def test_new_description_stands_for_nothing_before_it(antecedents: Words) -> None:
    text = "Greenpeace wrote a letter. A group of lawyers or another group signed it."
    assert "group" not in antecedents(text)


def test_description_stands_for_the_name_that_has_its_word(antecedents: Words) -> None:
    text = "The Labour Party met Oxfam and Greenpeace on Monday. The party said nothing."
    assert antecedents(text)["party"] == "Labour Party"


def test_description_does_not_stand_for_another_class(antecedents: Words) -> None:
    assert "company" not in antecedents("Oxfam wrote a letter. The company said nothing.")


def test_acronym_stands_for_its_full_name(antecedents: Words) -> None:
    text = "The Northern Trawler Association (NTA) met in Oslo. The NTA chose a chair."
    assert antecedents(text)["NTA"] == "Northern Trawler Association"


def test_pronoun_with_one_candidate(antecedents: Words) -> None:
    assert antecedents("Lena Ostrow is a lawyer. She lives in Oslo.")["She"] == "Lena Ostrow"


def test_pronoun_with_two_equal_candidates_stays_open(antecedents: Words) -> None:
    text = "Lena Ostrow and Petra Lund are lawyers. She lives in Oslo."
    assert "She" not in antecedents(text)


def test_pronoun_in_a_relative_clause_is_its_head(antecedents: Words) -> None:
    text = "Norvik Ltd belongs to Ostrava Holding AG, which has its headquarters in Vienna."
    assert antecedents(text)["its"] == "Ostrava Holding AG"


def test_government_alone_is_that_of_the_country_in_focus(understand: Understand) -> None:
    annotated, _ = understand("Norway closed the port. Norway is cold. The government said so.")
    links = {m.text: m.link for m in annotated.mentions}
    assert links["government"] == "iso:NO"


def country(link: str, start: int) -> Mention:
    return Mention(Span("a", start, start + 5), "kg:Country", link, Form.NAME, start, link)


@pytest.mark.parametrize(
    ("links", "focus"),
    [
        (["iso:NO", "iso:NO", "iso:SE"], "iso:NO"),
        (["iso:NO", "iso:SE"], None),
        ([], None),
    ],
)
def test_focus_needs_a_lead(links: list[str], focus: str | None) -> None:
    mentions = [country(link, 10 * i) for i, link in enumerate(links)]
    assert focus_country(mentions) == focus


def test_dateline_leads_between_equals() -> None:
    mentions = [country("iso:NO", 0), country("iso:SE", 10)]
    assert focus_country(mentions, home=mentions[1]) == "iso:SE"


def test_letters_in_brackets_stand_for_the_name_before_them_in_any_language(
    antecedents: Words,
) -> None:
    found = antecedents("He led the National Union Front (FSN) in 1990. Later the FSN split.")
    assert found["FSN"] == "National Union Front"


def test_country_in_brackets_stands_for_no_organisation(antecedents: Words) -> None:
    assert "US" not in antecedents("She is a lawyer at Norvik Bank (US) in Ohio.")


def test_acronym_of_one_letter_is_none() -> None:
    assert acronyms_of(["Oxfam"]) == ()


def test_honorific_decides_between_two_of_one_surname(antecedents: Words) -> None:
    text = (
        "Anselm Brandt borrowed from his sister, Marta Brandt. Years went by. "
        "Mr Brandt lives in Graz. He married Livia Kraft."
    )
    found = antecedents(text)
    assert found["Brandt"] == "Anselm Brandt"
    assert found["He"] == "Anselm Brandt"


@pytest.mark.parametrize(
    "sentence",
    [
        "Many in Graz attend school.",
        "They are in need of the foundation of a new town.",
        "A nurse of the school's union spoke.",
    ],
)
def test_only_what_the_text_calls_known_is_the_name_before_it(
    antecedents: Words, sentence: str
) -> None:
    found = antecedents(f"Norvik Academy opened in June. {sentence}")
    assert not {"school", "foundation", "union"} & {w for w, name in found.items() if "Nor" in name}


@pytest.mark.parametrize("noun", ["press", "personnel", "school", "household"])
def test_noun_for_what_a_body_is_not_is_not_that_body(antecedents: Words, noun: str) -> None:
    text = f"The Graz City Library opened in June. Many feared for the {noun}."
    assert noun not in antecedents(text)


@pytest.mark.parametrize(("article", "noun"), [("the", "mayor"), ("deputy", "chair")])
def test_noun_joined_with_an_article_of_its_own_is_another(article: str, noun: str) -> None:
    tag = "the DET DT det" if article == "the" else "deputy NOUN NN compound"
    joined = sentence(
        "The the DET DT det 1\nchair chair NOUN NN ROOT 1\nand and CCONJ CC cc 1\n"
        f"{article} {tag} 4\nmayor mayor NOUN NN conj 1"
    )
    start = joined.tokens[4].start
    mayor = Mention(Span("a", start, start + 5), "kg:Person", "mayor", Form.NOMINAL, start)
    assert place(mayor, 0, joined).noun.text == noun


def test_world_is_no_company_that_is_called_so(antecedents: Words) -> None:
    text = "Norvik World opened in June. It is the first of its kind in the world."
    assert "world" not in antecedents(text)


def test_noun_behind_a_name_is_that_name_and_no_other(antecedents: Words) -> None:
    text = "Oxfam wrote a letter on Monday. The Greenpeace group said nothing."
    assert antecedents(text).get("group") != "Oxfam"


def test_noun_behind_the_name_of_its_client_is_not_that_name(antecedents: Words) -> None:
    assert antecedents("They sued the Norvik company.").get("company") == "Norvik"
    assert "supplier" not in antecedents("They sued the Norvik supplier.")


def test_group_with_a_clause_bears_the_name_before_it(antecedents: Words) -> None:
    found = antecedents("They fled from the FARC rebel group, which killed ten people in Bogota.")
    assert found.get("rebel group") == "FARC"


def test_president_of_another_country_is_not_the_one_before(antecedents: Words) -> None:
    text = "President Ana Brandt met Petra Lund on Monday. The president of Malta left early."
    assert "president" not in antecedents(text)


def test_title_with_a_capital_is_the_one_who_bears_it(antecedents: Words) -> None:
    text = "Finance Minister Ana Brandt met former Finance Minister Otto Kraft."
    found = antecedents(f"{text} The Finance Minister left early.")
    assert found["Finance Minister"] == "Ana Brandt"


def test_noun_with_a_capital_is_the_longer_name_that_has_it(antecedents: Words) -> None:
    text = "The University of Graz opened in June. Oxfam and the University said nothing."
    assert antecedents(text)["University"] == "University of Graz"


def test_name_without_its_country_is_the_longer_one_before_it(antecedents: Words) -> None:
    text = "The Maltese Supreme Court of Appeal met. The Supreme Court said nothing in Malta."
    assert antecedents(text)["Supreme Court"] == "Maltese Supreme Court of Appeal"


def test_name_without_a_country_is_not_the_one_of_another_country(antecedents: Words) -> None:
    text = (
        "Norway closed the port of Oslo. Norway waited. The Maltese Supreme Court met in June. "
        "Then the Supreme Court ruled in Norway."
    )
    assert "Supreme Court" not in antecedents(text)


def test_given_name_alone_is_the_one_who_bears_it(antecedents: Words) -> None:
    text = "Livia Kraft left Graz in June. Livia was tired, her lawyer said."
    assert antecedents(text)["Livia"] == "Livia Kraft"


def test_hyphen_parts_no_surname_and_junior_is_none(understand: Understand) -> None:
    text = "Hossam El-Badry met Otto Kraft Jr. in Graz. El-Badry and Kraft said nothing."
    annotated, _ = understand(text)
    found = {m.text: a.text for m, a in annotated.antecedents.items()}
    assert found["El-Badry"] == "Hossam El-Badry"
    assert found["Kraft"].startswith("Otto Kraft")
    assert {m.kind for m in annotated.mentions if "Badry" in m.text} == {"kg:Person"}


def test_given_name_of_two_people_stays_open(antecedents: Words) -> None:
    text = "Livia Kraft met Livia Brandt in Graz. Livia was tired."
    assert "Livia" not in antecedents(text)


def test_place_contends_for_what_it_is(antecedents: Words) -> None:
    text = "The warehouse belongs to Norvik Ltd. It burned down in June."
    assert antecedents(text).get("It") != "Norvik Ltd"


def test_pronoun_of_the_other_gender_is_passed_over(antecedents: Words) -> None:
    text = "The spokeswoman, Marta Brandt, met Otto Kraft. She lives in Graz."
    assert antecedents(text).get("She") == "Marta Brandt"


def test_honorific_of_a_surname_alone_tells_the_gender(antecedents: Words) -> None:
    text = "Otto Kraft was in court. Mr Kraft said that her eczema was severe."
    assert "her" not in antecedents(text)


def test_who_is_quoted_does_not_speak_of_himself_by_name(antecedents: Words) -> None:
    text = 'Otto Kraft met Jonas Brandt. "Brandt drank a lot," he told the paper.'
    assert antecedents(text).get("he") != "Jonas Brandt"


def test_pronoun_in_a_quotation_is_not_its_speaker(antecedents: Words) -> None:
    assert "he" not in antecedents('Otto Kraft said that "he did everything" in Graz.')


def test_title_alone_means_the_one_who_bore_it(antecedents: Words) -> None:
    text = "Mayor Ana Brandt met Petra Lund on Monday. The mayor left early."
    assert antecedents(text)["mayor"] == "Ana Brandt"


def test_title_of_two_people_or_of_the_past_stays_open(antecedents: Words) -> None:
    two = "Mayor Ana Brandt met Mayor Petra Lund on Monday. The mayor left early."
    former = "Former mayor Ana Brandt spoke on Monday. The mayor left early."
    assert "mayor" not in antecedents(two)
    assert "mayor" not in antecedents(former)


def test_noun_that_a_clause_tells_apart_is_nobody_named(antecedents: Words) -> None:
    text = "Mayor Ana Brandt spoke on Monday. The mayor who leaves office first gets nothing."
    assert "mayor" not in antecedents(text)


def test_the_city_is_the_only_one_near(antecedents: Words) -> None:
    assert antecedents("Police searched homes in Vienna. The city is calm.")["city"] == "Vienna"
    both = "Police searched homes in Vienna and Salzburg. The city is calm."
    assert "city" not in antecedents(both)
    assert "city" not in antecedents("Police searched homes in Vienna. A city is calm.")


@pytest.mark.parametrize(("dateline", "city"), [("VIENNA", None), ("SALZBURG", "Salzburg")])
def test_the_city_may_be_that_of_the_dateline(dateline: str, city: str | None) -> None:
    text = f"Talks end\n\n{dateline} (AP) — Lena Ostrow of Salzburg led the city for years."
    annotated = next(annotate([make_article(text, "a.txt", Meta())], load_ontology()))
    found = {m.text: a.text for m, a in annotated.antecedents.items()}
    assert found.get("city") == city


def test_the_capital_of_another_country_is_not_the_city_near(antecedents: Words) -> None:
    text = "Police searched homes in Salzburg. Norway's city is calm."
    assert "city" not in antecedents(text)


def test_people_of_one_name_are_not_those_of_another(antecedents: Words) -> None:
    two = "Petra Lund's sons live in Graz. Otto Kraft's sons left the town."
    assert "sons" not in antecedents(two)
    again = f"{two} Lund's sons stayed."
    assert antecedents(again)["sons"] == "sons"
    assert "teams" not in antecedents("Teams from Peru lost in Graz. The Estonian teams won.")


def test_short_description_is_the_one_longer_one_before_it(antecedents: Words) -> None:
    one = "Police shot three young officers in Graz."
    assert antecedents(f"{one} The officers lived.")["officers"] == "three young officers"
    assert "officers" not in antecedents(f"{one} Two old officers fled. The officers lived.")
    assert "officers" not in antecedents(f"{one} Officers are rare.")


def test_one_quotation_has_one_speaker() -> None:
    told = sentence("""
        "/``/punct>left I=I/PRP/nsubj>left left=leave/VBD/ccomp>said "/''/punct>left
        Lund/NNP/nsubj>said said=say/VBD/ROOT
    """)
    more = sentence(
        "I=I/PRP/nsubj>wept wept=weep/VBD/ROOT",
        offset=40,
    )
    first, then = (
        mention(made, i, i, UNIDENTIFIED, Form.PRONOUN) for made, i in ((told, 1), (more, 0))
    )
    quoted = marked(annotated([told, more]).article)
    assert one_speaker([told, more], [first, then], {}, quoted) == {then: first}
    lund = mention(told, 4, 4, "kg:Person")
    assert one_speaker([told, more], [then], {first: lund}, quoted) == {then: lund}
    assert one_speaker([more, told], [first, then], {}, quoted) == {}


def test_this_constituency_is_the_one_told_of_last(understand: Understand) -> None:
    text = (
        "Lund won the northern constituency. Few voted in this constituency. "
        "Kraft won the southern constituency. Many voted in this constituency."
    )
    found = understand(text)[0].antecedents
    told = [to.text for m, to in sorted(found.items(), key=by_place) if m.text == "constituency"]
    assert told == ["northern constituency", "southern constituency"]


def test_coast_of_one_country_is_not_that_of_another(understand: Understand) -> None:
    annotated, _ = understand("A ship sank off the coast of Norway. One sank off Chile's coast.")
    assert not [m for m in annotated.antecedents if m.text == "coast"]


def test_teams_that_share_one_country_of_several_are_others(antecedents: Words) -> None:
    two = "Teams from Norway and Chile won. Teams from Chile and Peru lost."
    assert "Teams" not in antecedents(two)


def test_people_of_whom_a_clause_tells_who_are_others(antecedents: Words) -> None:
    two = "The people in the boat sang. The people who had stayed at home wept."
    assert "people" not in antecedents(two)
    assert antecedents(f"{two} The people were tired.")["people"] == "people"


def test_wife_after_and_is_the_name_beside_her(antecedents: Words) -> None:
    assert antecedents("Anselm Kraft and his wife, Petra Lund, left.")["wife"] == "Petra Lund"


def by_place(pair: tuple[Mention, Mention]) -> int:
    return pair[0].span.start


def test_his_son_beside_a_name_is_the_son_of_that_name(antecedents: Words) -> None:
    text = "Karl Brandt spoke on Monday. The dead are Anton Hauser, 61, and his grandson Luca, 9."
    assert antecedents(text)["his"] == "Anton Hauser"


def test_town_is_no_short_name_of_its_newspaper(antecedents: Words) -> None:
    text = "Soldiers raided homes in Norvika. Brandt writes for the Norvika Courier in Norvika."
    assert "Norvika" not in antecedents(text)


def test_name_behind_a_second_description_is_that_of_the_first(antecedents: Words) -> None:
    text = "Ana Lund's husband, the banker Karl Rossi, said that he would leave."
    assert antecedents(text)["husband"] == "Karl Rossi"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Linz High School opened in June. After school, children swim there.", "school"),
        ("Linz High School opened in June. The school of Graz is older.", "school"),
        ("The Budget Committee met. Brandt, whose committee never met, left.", "committee"),
        ("Norvik Street is shut. Drivers take Street 59.", "Street"),
        ("The Linz Council met. The plan came from a Linz Council committee.", "committee"),
        ("Graz County has farms. A Brandt Lake runs dry out-of-county.", "county"),
        ("Brandt Lake is low. Farmers of the county need rain.", "county"),
        ("Bavaria is green. Saxony is white. In Bavaria, the region needs rain.", "region"),
    ],
)
def test_noun_that_means_none_or_another_is_no_name_before_it(
    antecedents: Words, text: str, words: str
) -> None:
    assert words not in antecedents(text)


def test_people_joined_to_a_name_are_not_its_bearer(antecedents: Words) -> None:
    """Trap: "three firms" become the man who is named beside them."""
    found = antecedents("Sanctions hit the trader Samir Brandt and three firms in Cyprus.")
    assert found.get("trader") == "Samir Brandt"
    assert "three firms" not in found


def test_former_minister_is_the_one_who_was_called_so(antecedents: Words) -> None:
    text = "Former trade minister Luis Brandt is on trial. The current minister, Ana Lund, left. "
    found = antecedents(text + "The former minister said nothing. The minister was sad.")
    assert found["former minister"] == "Luis Brandt"
    assert found["minister"] == "Ana Lund"


def test_the_suspect_is_not_the_other_suspect(antecedents: Words) -> None:
    text = "Brandt was charged. The other suspect was freed. The suspect had a knife."
    assert "suspect" not in antecedents(text)


def test_the_firm_is_not_the_danish_firm_once_another_is_named(antecedents: Words) -> None:
    text = "The Danish firm lost money. Norvik Ltd and Ostrava Ltd met. The firm is small."
    assert "firm" not in antecedents(text)


def test_who_accuses_the_firm_is_not_the_firm_by_its_letters(understand: Understand) -> None:
    """Trap: a union accuses itself, for the letters behind its name stand nearest."""
    annotated, _ = understand("The Norvik Dockers Union (NDU) accused the firm of fraud.")
    assert "firm" not in {m.text for m in annotated.antecedents}


def test_his_party_is_not_her_party(understand: Understand) -> None:
    """Trap: two politicians of two parties are given one."""
    text = "Ana Lund said her party won. Hans Brandt said his party lost. Brandt led his party."
    annotated, _ = understand(text)
    hers, his, again = [m for m in annotated.mentions if m.text == "party"]
    found = annotated.antecedents
    assert found.get(his) != hers
    assert found[again] == his
