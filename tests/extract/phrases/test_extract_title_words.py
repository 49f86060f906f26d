"""Who leads a part does not lead the whole, and who serves a place need not live there."""

from __future__ import annotations

import pytest

from tests.given import Claims


@pytest.mark.parametrize(
    ("text", "relation"),
    [
        ("Lena Ostrow, Oxfam's budget chief, left.", "schema:worksFor"),
        ("Lena Ostrow, Oxfam's regional president, left.", "schema:worksFor"),
        ("Lena Ostrow, assistant program leader for Oxfam, left.", "schema:worksFor"),
        ("Lena Ostrow, the board chairwoman of Oxfam, left.", "kg:leads"),
        ("Lena Ostrow, Oxfam's political leader, left.", "kg:leads"),
        ("Lena Ostrow, the first female president of Oxfam, left.", "kg:leads"),
    ],
)
def test_only_the_head_of_the_whole_leads_it(claims: Claims, text: str, relation: str) -> None:
    found = {p for s, p, o, _ in claims(text) if (s, o) == ("Lena Ostrow", "Oxfam")}
    assert found == {relation}


def test_prime_minister_at_the_time_leads_no_more(claims: Claims) -> None:
    found = claims("Italy's prime minister at the time, Lena Ostrow, left.")
    assert "kg:leads" not in {p for _, p, _, _ in found}


@pytest.mark.parametrize(
    ("text", "home"),
    [
        ("Graz firefighter Lena Ostrow was injured.", False),
        ("A Graz spokeswoman, Lena Ostrow, left.", False),
        ("Graz lawyer Lena Ostrow was injured.", True),
    ],
)
def test_who_serves_a_town_has_no_home_told(claims: Claims, text: str, home: bool) -> None:
    assert (("Lena Ostrow", "schema:homeLocation", "Graz", "asserted") in claims(text)) == home


def test_second_of_two_posts_is_not_the_first_name_s(claims: Claims) -> None:
    found = claims(
        "He joins two candidates: board member Marek Dolan and Police Chief Lena Ostrow."
    )
    assert ("board member", "org:member", "Lena Ostrow", "asserted") not in found


def test_post_with_a_body_of_its_own_shares_no_other(claims: Claims) -> None:
    found = claims("Lena Ostrow, an EU lawmaker and member of the Norvik Society, left.")
    members = [o for s, p, o, _ in found if p == "org:organization" and s == "member"]
    assert "EU" not in members


def test_president_of_a_firm_is_not_president_of_the_school_he_left(claims: Claims) -> None:
    found = claims("Marek Dolan, Kestrel's president and a graduate of West Point, was sentenced.")
    assert {o for _, p, o, _ in found if p == "org:organization"} == {"Kestrel"}


def test_where_two_met_is_nobodys_employer(claims: Claims) -> None:
    found = claims("Marek Dolan met Lena Ostrow at Columbia University.")
    assert "schema:worksFor" not in {p for _, p, _, _ in found}


def test_place_behind_a_son_is_nobodys_parent(claims: Claims) -> None:
    found = claims("Her son, Marek Dolan, 19, of Martinez, was arrested.")
    assert not [o for s, p, o, _ in found if p == "schema:parent" and o == "Martinez"]


def test_street_is_not_arrested_with_its_house_number_as_the_year(claims: Claims) -> None:
    found = claims("Marek Dolan, 19, of 1935 Orchard Street, Graz, was arrested and charged.")
    befell = {o for _, p, o, _ in found if p == "kg:affected"}
    assert befell == {"Marek Dolan"}
    assert not [o for _, p, o, _ in found if p == "sem:hasTime"]


@pytest.mark.parametrize(
    ("text", "relations"),
    [
        ("Vienna Mayor Lena Ostrow left.", {"kg:leads"}),
        ("Vienna Police Chief Lena Ostrow left.", {"schema:worksFor"}),
        ("The opposition leader of Vienna, Lena Ostrow, left.", set()),
    ],
)
def test_who_leads_a_body_of_a_place_does_not_lead_the_place(
    claims: Claims, text: str, relations: set[str]
) -> None:
    found = {p for s, p, o, _ in claims(text) if (s, o) == ("Lena Ostrow", "Vienna")}
    assert found == relations


def test_deputy_of_a_longer_title_is_no_post_of_its_own(claims: Claims) -> None:
    found = claims("Austrian Deputy Foreign Minister Lena Ostrow left.")
    assert {s for s, p, _, _ in found if p == "org:role"} == {"Deputy Foreign Minister"}
