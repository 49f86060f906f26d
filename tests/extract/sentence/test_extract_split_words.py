"""Expressions with their object inside mean what they mean in one piece."""

from __future__ import annotations

import pytest

from tests.given import Claims


@pytest.mark.parametrize(
    ("text", "kind", "event"),
    [
        ("Police placed Marek Dolan under arrest.", "kg:Arrest", "placed"),
        ("Police took Marek Dolan into custody.", "kg:Arrest", "took"),
        ("Gunmen took Marek Dolan hostage in Graz.", "kg:Kidnapping", "took"),
        ("Gunmen shot Marek Dolan to death in Graz.", "kg:Killing", "shot"),
        ("A judge sentenced Marek Dolan to death.", "kg:Sentencing", "sentenced"),
        ("A jury found Marek Dolan guilty on Monday.", "kg:Conviction", "found"),
        ("A jury found Marek Dolan not guilty of fraud.", "kg:Acquittal", "found"),
    ],
)
def test_object_inside_is_whom_it_befell(claims: Claims, text: str, kind: str, event: str) -> None:
    found = {(s, p, o) for s, p, o, _ in claims(text)}
    assert (event, "rdf:type", kind) in found
    assert (event, "kg:affected", "Marek Dolan") in found


def test_nobody_has_died_who_is_sentenced_to_death(claims: Claims) -> None:
    found = claims("A judge sentenced Marek Dolan to death.")
    assert not [o for _, p, o, _ in found if p == "rdf:type" and o == "kg:Death"]


def test_what_the_investigation_is_for_is_only_alleged(claims: Claims) -> None:
    found = claims("Police placed Norvik Holdings under investigation for fraud.")
    assert {f for s, p, _, f in found if s == "fraud" and p == "rdf:type"} == {"alleged"}


@pytest.mark.parametrize(
    "text",
    [
        "A jury found Marek Dolan guilty of the murder of Rita Lund.",
        "Marek Dolan was found guilty of the murder of Rita Lund.",
        "Marek Dolan was found guilty in 2011 of the murder of Rita Lund.",
        "Marek Dolan was found guilty by a jury in Graz of the murder of Rita Lund.",
    ],
)
def test_who_is_found_guilty_did_it(claims: Claims, text: str) -> None:
    """Trap: the crime hangs on "guilty", on the year or on the jury, and is nobody's."""
    assert ("murder", "kg:agent", "Marek Dolan", "asserted") in claims(text)
