"""Who is behind an event, and what an allegation must never become."""

from __future__ import annotations

import pytest

from tests.given import Claims


@pytest.mark.parametrize(
    ("text", "event", "factuality"),
    [
        # The parser hangs "of corruption" on the accused.
        ("Lena Ostrow accused Marek Dolan of corruption.", "corruption", "alleged"),
        ("Lena Ostrow accused the minister of corruption.", "corruption", "alleged"),
        ("A jury acquitted Marek Dolan of fraud.", "fraud", "denied"),
        ("Prosecutors charged Marek Dolan with murder.", "murder", "alleged"),
        # A claim of responsibility proves nothing.
        ("Oxfam claimed responsibility for the attack in Vienna.", "attack", "alleged"),
    ],
)
def test_the_accused_did_it_only_as_alleged(
    claims: Claims, text: str, event: str, factuality: str
) -> None:
    found = {(role, told) for subject, role, _, told in claims(text) if subject == event}
    assert ("rdf:type", factuality) in found
    assert "asserted" not in {told for _, told in found}


@pytest.mark.parametrize(
    ("text", "event", "culprit", "factuality"),
    [
        (
            "Prosecutors charged Marek Dolan with murder and fraud.",
            "fraud",
            "Marek Dolan",
            "alleged",
        ),
        ("Lena Ostrow accused Marek Dolan of corruption.", "corruption", "Marek Dolan", "alleged"),
        ("Marek Dolan was convicted of the murder.", "murder", "Marek Dolan", "asserted"),
        ("Oxfam claimed responsibility for the attack.", "attack", "Oxfam", "alleged"),
        ("Interpol raids in Vienna injured nine people.", "injured", "Interpol", "asserted"),
        ("Nine people were killed in a Hezbollah attack.", "killed", "Hezbollah", "asserted"),
        ("Marek Dolan fired the shots that killed Rita Lund.", "killed", "Marek Dolan", "asserted"),
        ("It was Marek Dolan who killed Rita Lund.", "killed", "Marek Dolan", "asserted"),
    ],
)
def test_culprit(claims: Claims, text: str, event: str, culprit: str, factuality: str) -> None:
    assert (event, "kg:agent", culprit, factuality) in claims(text)


@pytest.mark.parametrize(
    "text",
    [
        "Marek Dolan was not charged with murder.",
        "Marek Dolan was acquitted of murder.",
        # What nobody holds against him makes him no doer, however it is put.
        "Marek Dolan is not accused of killing nine people.",
        "Prosecutors have not charged Marek Dolan with taking part in the attack, which hurt nine.",
        "Marek Dolan, who was not convicted of carrying out the bombing, left.",
        "No one accused Marek Dolan of carrying out the bombing.",
        "Oxfam has not claimed responsibility for the attack.",
        # Which side killed is not said.
        "Nine people were killed in clashes between Oxfam and Interpol.",
        # The killing is told, that Hezbollah did it is only alleged.
        "An alleged Hezbollah attack killed nine people.",
    ],
)
def test_nobody_is_made_a_culprit(claims: Claims, text: str) -> None:
    deeds = {"murder", "attack", "killed", "killing", "hurt", "bombing"}
    found = {claim for claim in claims(text) if claim[0] in deeds and claim[1] == "kg:agent"}
    assert {told for *_, told in found} <= {"alleged"}
    assert not {name for _, _, name, _ in found} & {"Marek Dolan", "Oxfam", "Interpol"}


def test_whoever_owns_a_murder_of_somebody_else_did_it(claims: Claims) -> None:
    """Trap: "Rita Lund's murder" befell her, and "Marek Dolan's murder of Rita Lund" not him."""
    found = claims("Marek Dolan's assassination of Rita Lund shocked Austria.")
    assert ("assassination", "kg:agent", "Marek Dolan", "asserted") in found
    assert ("assassination", "kg:affected", "Rita Lund", "asserted") in found
    assert ("assassination", "kg:affected", "Marek Dolan", "asserted") not in found


def test_shots_that_were_only_perhaps_his_make_nobody_a_killer(claims: Claims) -> None:
    found = claims("Marek Dolan may have fired the shots that killed Rita Lund.")
    assert ("killed", "kg:agent", "Marek Dolan", "asserted") not in found


def test_who_calls_somebody_a_killer_is_none(claims: Claims) -> None:
    found = claims("Marek Dolan, described by Petr Sova as a killer, fled to Malta.")
    agents = {o for s, p, o, _ in found if (s, p) == ("killer", "kg:agent")}
    assert "Petr Sova" not in agents


@pytest.mark.parametrize(
    "text",
    [
        "Petra Lund was cleared of murder on Friday.",
        "A court cleared Petra Lund of murder on Friday.",
    ],
)
def test_who_is_cleared_is_acquitted_and_the_crime_is_denied(claims: Claims, text: str) -> None:
    found = claims(text)
    assert ("murder", "rdf:type", "kg:Killing", "denied") in found
    assert [who for _, role, who, _ in found if role == "kg:affected"] == ["Petra Lund"]
