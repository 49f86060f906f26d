"""Which names are one entity, and which are not."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.model import Form, Mention, Span
from kg.ontology import load
from kg.resolve.identity import identify
from kg.resolve.keys import fold, name_words, slug

PERSON, ORGANISATION = "kg:Person", "kg:Organisation"


def name(text: str, kind: str, article: str = "a", start: int = 0) -> Mention:
    return Mention(Span(article, start, start + len(text)), kind, text, Form.NAME, start)


def one(*mentions: Mention) -> bool:
    table = identify(mentions, load())
    return len({table.key(mention) for mention in mentions}) == 1


@pytest.mark.parametrize(
    ("left", "right", "kind"),
    [
        ("Brightwater Ltd.", "Brightwater", ORGANISATION),
        ("The Harbour Fund", "Harbour Fund", ORGANISATION),
        ("United Nations", "UN", "kg:InternationalOrganisation"),
        ("Zoë Kraft", "Zoe Kraft", PERSON),
    ],
)
def test_spellings_of_one_name_across_articles(left: str, right: str, kind: str) -> None:
    assert one(name(left, kind, "a"), name(right, kind, "b"))


def test_surname_follows_the_bearer_of_its_article() -> None:
    full, short = name("Ana Brandt", PERSON), name("Brandt", PERSON, start=50)
    assert one(full, short)


@pytest.mark.parametrize("short", ["Al-Bashar", "Bashar", "Omar", "Bashar Jr"])
def test_part_of_one_name_is_its_bearer(short: str) -> None:
    full = "Omar Al-Bashar Jr" if short.endswith("Jr") else "Omar Al-Bashar"
    assert one(name(short, PERSON), name(full, PERSON, start=50))


def test_given_name_of_two_people_is_neither() -> None:
    first, second = name("Ana Brandt", PERSON), name("Ana Kraft", PERSON, start=40)
    table = identify([first, second, name("Ana", PERSON, start=80)], load())
    assert len({table.key(m) for m in (first, second, name("Ana", PERSON, start=80))}) == 3


def test_junior_is_nobodys_surname() -> None:
    assert not one(name("Otto Kraft Jr", PERSON), name("Jr", PERSON, start=50))
    assert not one(name("Otto Kraft Jr", PERSON), name("Otto Kraft Sr", PERSON, start=50))


def test_father_is_not_the_son_whom_the_article_names_after_him() -> None:
    """Trap: the fraud of Otto Kraft pinned on Otto Kraft Jr, who was acquitted."""
    father, son = name("Otto Kraft", PERSON), name("Otto Kraft Jr", PERSON, start=40)
    again = name("Otto Kraft", PERSON, start=80)
    table = identify([father, son, again], load())
    assert table.key(father) == table.key(again) != table.key(son)
    assert one(name("Otto Kraft Jr", PERSON), again)


def test_surname_alone_stays_in_its_article() -> None:
    assert not one(name("Ana Brandt", PERSON, "a"), name("Brandt", PERSON, "b"))


def test_two_people_of_one_surname_stay_two() -> None:
    first = name("Ana Brandt", PERSON, start=0)
    second = name("Otto Brandt", PERSON, start=40)
    after_first = name("Brandt", PERSON, start=20)
    after_second = name("Brandt", PERSON, start=60)
    table = identify([first, second, after_first, after_second], load())
    assert table.key(after_first) == table.key(first)
    assert table.key(after_second) == table.key(second)
    assert table.key(first) != table.key(second)


def test_short_form_of_two_organisations_is_neither() -> None:
    mentions = [
        name("Harbour Fund", ORGANISATION, start=0),
        name("Harbour Trust", ORGANISATION, start=20),
        name("Harbour", ORGANISATION, start=40),
    ]
    table = identify(mentions, load())
    assert len({table.key(m) for m in mentions}) == 3


def one_beside(full: str, short: str, others: str) -> bool:
    """True if a short form is the name of another article, which names `others` as it does."""
    here = [name(full, ORGANISATION, "a"), name("Ana Brandt", PERSON, "a", start=90)]
    there = [name(short, ORGANISATION, "b"), name(others, PERSON, "b", start=90)]
    table = identify([*here, *there], load())
    return table.key(here[0]) == table.key(there[0])


def test_acronym_of_one_organisation_across_articles() -> None:
    assert one_beside("Northern Trawler Association", "NTA", "Ana Brandt")
    assert one_beside("Northern Trawler Owners Association", "NTOA", "Otto Berg")


def test_short_forms_in_articles_that_share_nobody_may_be_anybodys() -> None:
    assert not one_beside("Toledo Ferry Lofts", "TFL", "Otto Berg")
    assert one_beside("Harbour Trust", "Harbour", "Ana Brandt")
    assert not one_beside("Harbour Trust", "Harbour", "Otto Berg")
    assert one_beside("Harbour Freight of Malta", "Harbour Freight", "Ana Brandt")
    assert not one_beside("Harbour Freight of Malta", "Harbour Freight", "Otto Berg")


def test_acronym_of_two_organisations_is_neither() -> None:
    first = name("Northern Trawler Association", ORGANISATION, "a")
    second = name("National Tea Agency", ORGANISATION, "b")
    short = name("NTA", ORGANISATION, "c")
    table = identify([first, second, short], load())
    assert len({table.key(m) for m in (first, second, short)}) == 3


def test_person_and_company_of_one_name_stay_two() -> None:
    person = name("Brandt", PERSON)
    company = name("Brandt", ORGANISATION, start=30)
    assert not one(person, company)


@given(st.permutations(range(6)))
def test_order_changes_nothing(order: list[int]) -> None:
    mentions = [
        name("Ana Brandt", PERSON, "a", 0),
        name("Brandt", PERSON, "a", 30),
        name("Otto Brandt", PERSON, "b", 0),
        name("Brandt", PERSON, "b", 30),
        name("Harbour Fund Ltd", ORGANISATION, "a", 60),
        name("Harbour Fund", ORGANISATION, "b", 60),
    ]
    plain = identify(mentions, load())
    shuffled = identify([mentions[i] for i in order], load())
    assert [plain.key(m) for m in mentions] == [shuffled.key(m) for m in mentions]


@given(st.text())
def test_folding_twice_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(st.text())
def test_slug_is_never_empty_and_has_no_spaces(text: str) -> None:
    assert slug(text)
    assert not any(character.isspace() for character in slug(text))


def test_legal_form_alone_is_a_name() -> None:
    assert name_words("Limited", ORGANISATION) == ("limited",)


def test_surname_that_is_nobodys_joins_no_bearer() -> None:
    full, short = name("Ana Brandt", PERSON), name("Brandt", PERSON, start=50)
    table = identify([full, short], load(), itself={short})
    assert table.key(full) != table.key(short)


def test_unknown_town_is_not_the_hospital_that_is_called_after_it() -> None:
    """Trap: what happened in Norvika as what happened at Norvika General Hospital."""
    town = name("Norvika", "kg:Place", start=50)
    assert not one(name("Norvika General Hospital", ORGANISATION), town)
    assert one(name("Norvika Industries", ORGANISATION), town)
    assert not one(name("Norvika Industries", ORGANISATION, "b"), town)


def test_somebody_is_not_the_body_of_another_article_that_bears_the_surname() -> None:
    """Trap: a man called Brandt who is charged with murder, shown as the Brandt Foundation."""
    for body in ("Brandt Foundation", "Brandt Holdings"):
        assert not one(name(body, ORGANISATION, "a"), name("Brandt", PERSON, "b"))


def test_name_that_has_a_legal_form_once_is_nobody() -> None:
    """Trap: a mining company as a person, because two of three mentions were read as one."""
    firm = name("Aurum Peak Ltd", "kg:Company", "a")
    short = [name("Aurum Peak", PERSON, "a", 40), name("Aurum Peak", PERSON, "b")]
    assert all(one(firm, each) for each in short)


def test_lone_word_in_the_article_of_a_firm_is_the_firm_but_no_foundation() -> None:
    short = name("Brandt", PERSON, start=50)
    assert one(name("Brandt Motors", ORGANISATION), short)
    assert not one(name("Brandt Foundation", ORGANISATION), short)
