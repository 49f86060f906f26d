"""Where an organisation has a building, by the real parser on sentences of invented news."""

from __future__ import annotations

import pytest

from tests.given import Claims

PLACED, SEAT = "schema:location", "kg:headquarters"
NORVIK = "Norvik Motors"


@pytest.mark.parametrize(
    ("text", "body", "predicate", "town"),
    [
        # Right before the noun, with the town behind it, whatever the parser hangs "in" on.
        ("Crowds met outside Interpol headquarters in Lyon.", "Interpol", SEAT, "Lyon"),
        ("A talk at Oxfam headquarters in nearby Leeds ended.", "Oxfam", SEAT, "Leeds"),
        # Behind "of", with the town before the noun.
        ("The Graz branch of Norvik Motors burnt.", NORVIK, PLACED, "Graz"),
        ("Police searched offices of Norvik Motors in Graz and Linz.", NORVIK, PLACED, "Linz"),
        ("It cut jobs at Norvik Motors' Toledo, Ohio, plant.", NORVIK, PLACED, "Toledo"),
        # By a verb or a preposition.
        ("Norvik Motors has offices in Oslo and Graz.", NORVIK, PLACED, "Graz"),
        ("Norvik Motors operates a plant in Graz.", NORVIK, PLACED, "Graz"),
        ("Norvik Motors, with headquarters in Oslo, grew.", NORVIK, SEAT, "Oslo"),
        ("Norvik Motors shifted its headquarters to Bergen.", "its", SEAT, "Bergen"),
        # Behind a comma.
        ("A talk at Norvik Motors' headquarters, in Oslo, ended.", NORVIK, SEAT, "Oslo"),
    ],
)
def test_a_building_tells_where_its_owner_is(
    claims: Claims, text: str, body: str, predicate: str, town: str
) -> None:
    assert (body, predicate, town, "asserted") in claims(text)


@pytest.mark.parametrize(
    "text",
    [
        "Police did not enter Norvik Motors' Oslo headquarters.",
        "Lund denied that he had broken into the Norvik Motors headquarters in Oslo.",
        "Lund wants to close the Oslo headquarters of Norvik Motors.",
    ],
)
def test_what_is_done_to_a_building_does_not_move_it(claims: Claims, text: str) -> None:
    assert (NORVIK, SEAT, "Oslo", "asserted") in claims(text)


@pytest.mark.parametrize(
    "text",
    [
        "Norvik Motors has no office in Graz.",
        "Norvik Motors will open an office in Graz.",
        "There are no plans for a Norvik Motors plant in Graz.",
        "The planned Norvik Motors plant in Graz would be large.",
        "The former Norvik Motors plant in Graz is a school.",
        "The Graz plant of Norvik Motors was sold to Oxfam.",
        "Interpol said that Norvik Motors closed the Norvik Motors plant in Graz in May.",
    ],
)
def test_a_building_that_is_planned_or_gone_places_nobody(claims: Claims, text: str) -> None:
    assert (NORVIK, PLACED, "Graz", "asserted") not in claims(text)


def test_who_will_move_is_not_there_yet(claims: Claims) -> None:
    found = claims("Norvik Motors will move its head office to Bergen.")
    assert {row[3] for row in found if row[1] == SEAT} == {"planned"}


def test_a_noun_that_stands_for_an_organisation_tells_where_it_is(claims: Claims) -> None:
    text = "Norvik Motors cut jobs, said Lena Ostrow, a lawyer for the company in Graz."
    assert ("company", PLACED, "Graz", "asserted") in claims(text)


def test_an_agency_in_a_town_need_not_be_the_towns(claims: Claims) -> None:
    found = claims("The Forestry Agency said no, according to a lawyer for the agency in Portland.")
    assert not {row for row in found if row[1] == "kg:governmentOf"}
