"""Relations of two names that stand beside each other, whatever the parser makes of it."""

from __future__ import annotations

import pytest

from kg.extract.structures import extract
from tests.given import Claims, mention, sentence, told, view

# In both the parser hangs "in" on the verb.
PASSIVE = """
Homes home NOUN NNS nsubjpass 2
were be AUX VBD auxpass 2
served serve VERB VBN ROOT 2
{preposition} {preposition} ADP IN {label} 2
Norvik Norvik PROPN NNP pobj 3
in in ADP IN prep 2
Graz Graz PROPN NNP pobj 5
"""


@pytest.mark.parametrize(
    ("preposition", "label", "expected"),
    [("for", "prep", {("Norvik", "schema:location", "Graz")}), ("by", "agent", set())],
)
def test_whoever_did_it_in_a_place_need_not_be_there(
    preposition: str, label: str, expected: set[tuple[str, str, str]]
) -> None:
    made = sentence(PASSIVE.format(preposition=preposition, label=label))
    names = mention(made, 4, 4, "kg:Organisation"), mention(made, 6, 6, "kg:City")
    assert told(extract(view(made, *names))) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Bergen-born Lena Ostrow sang.",
        "The Bergen-born singer Lena Ostrow sang.",
        "Lena Ostrow's native Bergen flooded.",
        "Bergen born Lena Ostrow was a painter.",
        "The hall was built by this Bergen born sculptor, Lena Ostrow.",
        "The mayor praised fellow Bergen native Lena Ostrow.",
        "Bergen's most famous native daughter, Lena Ostrow, wept.",
        "They marked the 100th anniversary of Lena Ostrow's birth in Bergen.",
        "Lena Ostrow's Bergen birthplace burned.",
        "Lena Ostrow (7th mayor): Born April 27, 1822, in a one-room home in Bergen.",
        "Lena Ostrow: Born to a Graz couple in a village near Bergen.",
    ],
)
def test_where_one_was_born_in_a_word(claims: Claims, text: str) -> None:
    found = claims(text)
    assert ("Lena Ostrow", "schema:birthPlace", "Bergen", "asserted") in found
    assert not any(p in {"schema:homeLocation", "schema:parent"} for _, p, _, _ in found)


@pytest.mark.parametrize(
    "text",
    [
        "The Bergen native told Lena Ostrow the news.",
        "In Bergen, native Lena Ostrow wept.",
        "In Bergen native American chief Lena Ostrow wept.",
    ],
)
def test_native_of_a_place_need_not_be_who_is_named_next(claims: Claims, text: str) -> None:
    assert ("Lena Ostrow", "schema:birthPlace", "Bergen", "asserted") not in claims(text)


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("They said that Lena Ostrow came in her Nissan.", ("schema:worksFor", "Nissan")),
        ("The town grew after talks with the Czech EU presidency.", ("schema:location", "Czech")),
        (
            "The head of the Bundestag, Lena Ostrow (of the Left Party), resigned.",
            ("schema:parentOrganization", "Left Party"),
        ),
        ("They beat Schalke, Bremen and two more.", ("schema:location", "Bremen")),
        (
            "The club beat teams (Schalke, Bremen, Leverkusen).",
            ("schema:location", "Bremen"),
        ),
    ],
    ids=["car", "presidency", "bracket", "short list", "list"],
)
def test_what_only_stands_beside_a_name_is_no_tie(
    claims: Claims, text: str, wrong: tuple[str, str]
) -> None:
    assert not [claim for claim in claims(text) if claim[1:3] == wrong]


def test_a_place_that_ends_an_address_is_still_where_it_is(claims: Claims) -> None:
    found = claims("They work at the Norvik Institute, Bremen, and at home.")
    assert ("Norvik Institute", "schema:location", "Bremen", "asserted") in found


def test_a_state_is_nobodys_country(claims: Claims) -> None:
    text = "Kenya is far away. The state opened it. The plan was praised by state Rep. Ana Lund."
    assert "schema:nationality" not in {predicate for _, predicate, _, _ in claims(text)}


def test_who_drives_a_car_does_not_work_for_its_maker(claims: Claims) -> None:
    found = claims("Ana Lund, driver of the Oldsmobile, was hurt.")
    assert "schema:worksFor" not in {predicate for _, predicate, _, _ in found}


@pytest.mark.parametrize(
    "text",
    [
        "The fire was in Oxfam's Bergen office.",
        "Oxfam's office in Bergen closed.",
        "Oxfam's Bergen plant closed.",
    ],
)
def test_an_organisation_is_where_its_buildings_are(claims: Claims, text: str) -> None:
    assert ("Oxfam", "schema:location", "Bergen", "asserted") in claims(text)


@pytest.mark.parametrize("text", ["Oxfam's Bergen plan failed.", "Oxfam's trip to Bergen failed."])
def test_an_organisation_is_not_where_its_plans_are(claims: Claims, text: str) -> None:
    assert not [c for c in claims(text) if c[:2] == ("Oxfam", "schema:location")]


@pytest.mark.parametrize(
    ("text", "who", "bodies"),
    [
        ("Lena Ostrow of Oxfam's legal department spoke.", {"Lena Ostrow"}, {"Oxfam"}),
        ("It was late, said Lena Ostrow, of Oxfam's office in Graz.", {"Lena Ostrow"}, {"Oxfam"}),
        (
            "Lena Ostrow and Karl Roe of Leeds University's Lund Institute spoke.",
            {"Lena Ostrow", "Karl Roe"},
            {"Leeds University", "Lund Institute"},
        ),
        (
            "Lena Ostrow and Karl Roe, both of Oxfam, spoke.",
            {"Lena Ostrow", "Karl Roe"},
            {"Oxfam"},
        ),
        ("Lena Ostrow (Oxfam) spoke.", {"Lena Ostrow"}, {"Oxfam"}),
    ],
    ids=["part", "part behind a comma", "wider", "both", "brackets"],
)
def test_people_are_of_the_bodies_behind_their_names(
    claims: Claims, text: str, who: set[str], bodies: set[str]
) -> None:
    found = {(s, o) for s, p, o, _ in claims(text) if p == "schema:worksFor"}
    assert found == {(one, body) for one in who for body in bodies}


@pytest.mark.parametrize(
    "text",
    ["Lena Ostrow of Oxfam's debate spoke.", "Lena Ostrow and Karl Roe, both of them ill, spoke."],
)
def test_what_is_no_part_of_a_body_leads_to_none(claims: Claims, text: str) -> None:
    assert "schema:worksFor" not in {p for _, p, _, _ in claims(text)}
