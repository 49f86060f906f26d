"""Places that a clause sets in a larger one, and places that it only speaks of."""

from __future__ import annotations

import pytest

from tests.given import Claims

CONTAINED = "schema:containedInPlace"


@pytest.mark.parametrize(
    ("text", "inner", "outer"),
    [
        ("In Nevada, two feet of snow in Reno closed the schools.", "Reno", "Nevada"),
        ("Ohio: A storm tore the roofs off 20 homes in Toledo.", "Toledo", "Ohio"),
        ("In Arizona, a blaze in the Coronado Hills grew to 900 acres.",
         "Coronado Hills", "Arizona"),
        ("In Montana, winds pushed a fire in the Bitter Hills to 900 acres, said a spokesman.",
         "Bitter Hills", "Montana"),
        ("In Kenya, a protest in the Mara district was broken up.", "Mara", "Kenya"),
        ("She grew up in Norway, where her father ran a mine at Kirkenes.",
         "Kirkenes", "Norway"),
        ("In Kern County, two men were held in Delano after a robbery.", "Delano", "Kern County"),
        ("In San Benito County, winds tore off part of the roof of the station in Hollister.",
         "Hollister", "San Benito County"),
        ("The largest refinery in Cyprus was built on the island of Rodia.", "Rodia", "Cyprus"),
    ],
    ids=[
        "map",
        "label",
        "no map",
        "speaker behind",
        "district",
        "where",
        "county",
        "house",
        "built",
    ],
)  # fmt: skip
def test_the_scene_of_a_clause_holds_what_happens_in_it(
    claims: Claims, text: str, inner: str, outer: str
) -> None:
    assert (inner, CONTAINED, outer, "asserted") in claims(text)


@pytest.mark.parametrize(
    ("text", "inner", "outer"),
    [
        ("In Spain, police in Seville arrested men from Porto.", "Porto", "Spain"),
        ("In Germany, ministers spoke in Bitter Hills.", "Bitter Hills", "Germany"),
        ("In Germany, a court tried him for crimes in the Bitter Hills.",
         "Bitter Hills", "Germany"),
        ("In Graz, a fire in the Bitter Hills grew.", "Bitter Hills", "Graz"),
        ("In Kern County, the owner of a hotel in Las Vegas was shot.",
         "Las Vegas", "Kern County"),
        ("A house in Kenya was built in the style of Tarvi.", "Tarvi", "Kenya"),
    ],
    ids=[
        "elsewhere on the map",
        "words",
        "only spoken of",
        "town",
        "somebody's house",
        "style",
    ],
)  # fmt: skip
def test_what_a_clause_only_speaks_of_may_be_elsewhere(
    claims: Claims, text: str, inner: str, outer: str
) -> None:
    assert (inner, CONTAINED, outer, "asserted") not in claims(text)
