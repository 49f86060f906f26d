"""Which near name a description stands for, and which it must not be taken for."""

from __future__ import annotations

import pytest

from kg.annotate.mentions.described_names import contends, may_name
from kg.model import Form, Mention, Span
from kg.ontology import load
from tests.annotate.found import stands_for
from tests.given import Understand


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Norvik Ltd is small. Ostrava Ltd sued the company.", "company"),
        ("The University of Graz opened in June. The group said nothing.", "group"),
        ("Greenpeace met in Graz. The committee said nothing.", "committee"),
    ],
    ids=["object of its own verb", "a university is no group", "names say committee"],
)
def test_description_is_no_name_that_cannot_be_meant(
    understand: Understand, text: str, words: str
) -> None:
    assert stands_for(understand, text, words) in {None, "Norvik Ltd"}


def test_name_told_of_more_often_contends_with_a_nearer_one(understand: Understand) -> None:
    """Trap: whoever is only mentioned becomes the firm that the article is about."""
    told = "Norvik Ltd closed. Norvik Ltd had no money. In June it sold a ship to Ostrava Ltd."
    assert stands_for(understand, f"{told} Brandt left the company.", "company") is None
    assert stands_for(understand, f"{told} Ostrava Ltd left. The company is small.", "company") == (
        "Ostrava Ltd"
    )


def test_firm_may_be_called_after_people_but_no_party_is() -> None:
    def named(text: str) -> Mention:
        return Mention(Span("a", 0, len(text)), "kg:Organisation", text, Form.NAME, 0)

    assert contends("kg:Company", named("Norvik Builders"), load())
    assert not contends("kg:PoliticalParty", named("Linz Examiner"), load())
    assert may_name("firm", "kg:Company", named("Norvik"), load())
    assert not may_name("school", "kg:School", named("Norvik"), load())
    assert not may_name("party", "kg:PoliticalParty", named("Norvik"), load())
    assert may_name("party", "kg:PoliticalParty", named("Norvik Party"), load())


def test_that_company_is_the_one_told_of_last_or_nobody_known(understand: Understand) -> None:
    """Trap: in "X opened. Another one is y. That company ..." it is y, whose name was not found."""
    told = "Norvik Ltd opened in June. Another player is pandora."
    assert stands_for(understand, f"{told} That company had no money.", "company") is None
    assert stands_for(understand, f"{told} The company had no money.", "company") == "Norvik Ltd"


def test_treasury_is_no_militia(understand: Understand) -> None:
    text = "The Treasury said little. The militia controls the north."
    assert stands_for(understand, text, "militia") is None


def test_nearest_of_two_schools_is_the_one_of_the_sentence_before_only(
    understand: Understand,
) -> None:
    schools = "Graz High School closed. Pupils went to Linz High School. "
    assert stands_for(understand, schools + "The school is small.", "school") == "Linz High School"
    text = schools + "Brandt was angry. The school was his life."
    assert stands_for(understand, text, "school") is None


def test_firm_that_was_brought_in_without_a_name_contends_with_one_that_has_one(
    understand: Understand,
) -> None:
    text = "A company in Graz burnt down. Norvik Ltd sent help. The company had no money."
    assert stands_for(understand, text, "company") != "Norvik Ltd"


def test_company_before_a_title_is_the_one_told_of(understand: Understand) -> None:
    text = "Norvik Ltd closed two mills. A company official, Ana Brandt, said so."
    assert stands_for(understand, text, "company") == "Norvik Ltd"


@pytest.mark.parametrize(
    "text",
    [
        "A company official, Ana Brandt, said so.",
        "Norvik Ltd sued Brandt Ltd and Danforth Ltd. A company official said so.",
        "Norvik FC won the cup. A team leader, Ana Brandt, said so.",
    ],
)
def test_body_before_a_title_that_is_no_one_body_is_part_of_the_title(
    understand: Understand, text: str
) -> None:
    mentions = understand(text)[0].mentions
    assert not {"company", "team"} & {m.text for m in mentions}


def test_union_is_no_firm_whose_class_nobody_tells(understand: Understand) -> None:
    text = "Kestrel Steel closed two mills, and a union official, Ana Brandt, was angry."
    assert "union" not in {m.text for m in understand(text)[0].mentions}
