"""Where organisations are by their own names, and in what part of a place."""

from __future__ import annotations

import pytest

from tests.given import Claims

PLACED = "schema:location"


@pytest.mark.parametrize(
    ("text", "body", "place"),
    [
        ("The Graz Opera will close, the mayor of Graz said.", "Graz Opera", "Graz"),
        ("He left Ohio to teach at the University of Ohio.", "University of Ohio", "Ohio"),
        ("China signed, XINHUA reported.", "XINHUA", "China"),
        # The town is told by an adjective between, or by the place around an unnamed one.
        ("The Cairo daily Al-Ahram said so.", "Al-Ahram", "Cairo"),
        ("The Lindner Hospital in Kenya's capital was shelled.", "Lindner Hospital", "Kenya"),
        ("The Italian army's Geographic Institute drew it.", "Geographic Institute", "Italian"),
        ("The Corps of Engineers in Graz opened it.", "Corps of Engineers", "Graz"),
        ("He was treated at Brandel Hospital, in Graz, on Monday.", "Brandel Hospital", "Graz"),
        ("The Lindner Choir from Leipzig sang.", "Lindner Choir", "Leipzig"),
    ],
)
def test_an_organisation_is_where_its_name_and_the_words_beside_it_say(
    claims: Claims, text: str, body: str, place: str
) -> None:
    assert (body, PLACED, place, "asserted") in claims(text)


@pytest.mark.parametrize(
    ("text", "body"),
    [
        # A river or a wood of the same name, and a town that the article does not speak of.
        ("The Monongahela Club swam in the Monongahela.", "Monongahela Club"),
        ("The Boston Club met in Oslo.", "Boston Club"),
        ("Finland's EU membership was never in doubt.", "EU"),
        ("Arms for the Lindner Brigade from Sudan were found.", "Lindner Brigade"),
        ("He met Lund of Norvik Motors, in Graz, on Friday.", "Norvik Motors"),
        ("Oslo expelled the Lindner Institute from Sudan.", "Lindner Institute"),
    ],
)
def test_a_name_alone_or_what_comes_from_elsewhere_places_nobody(
    claims: Claims, text: str, body: str
) -> None:
    found = claims(text)
    assert not {row for row in found if row[:2] == (body, PLACED)}
