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
        # The parser hangs "of corruption" on the accuser.
        ("Accused by Lena Ostrow of corruption, Marek Dolan left.", "corruption", "alleged"),
        ("Marek Dolan was charged by a court in Graz of fraud.", "fraud", "alleged"),
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
        ("Shots fired by Marek Dolan killed Rita Lund.", "killed", "Marek Dolan", "asserted"),
        (
            "Rita Lund was killed by a bomb planted by Marek Dolan.",
            "killed",
            "Marek Dolan",
            "asserted",
        ),
        ("Marek Dolan's bullet killed Rita Lund.", "killed", "Marek Dolan", "asserted"),
        (
            "The shots that killed Rita Lund were fired by Marek Dolan.",
            "killed",
            "Marek Dolan",
            "asserted",
        ),
        (
            "The gun used by Marek Dolan to kill Rita Lund was sold.",
            "kill",
            "Marek Dolan",
            "asserted",
        ),
        (
            "The footage of Marek Dolan shooting Rita Lund was shown on television.",
            "shooting",
            "Marek Dolan",
            "asserted",
        ),
        (
            "A hearing was set for Marek Dolan, 41, serving life for murdering Rita Lund.",
            "murdering",
            "Marek Dolan",
            "asserted",
        ),
        ("Rita Lund died at the hands of Marek Dolan.", "died", "Marek Dolan", "asserted"),
        ("Rita Lund was slain at the hands of Marek Dolan.", "slain", "Marek Dolan", "asserted"),
        # A court had found so.
        (
            "Marek Dolan was executed for the murder of Rita Lund.",
            "murder",
            "Marek Dolan",
            "asserted",
        ),
        (
            "Marek Dolan was hanged for the murder of Rita Lund.",
            "murder",
            "Marek Dolan",
            "asserted",
        ),
        ("Marek Dolan got life for the murder of Rita Lund.", "murder", "Marek Dolan", "asserted"),
        (
            "Marek Dolan was given a life sentence for the murder.",
            "murder",
            "Marek Dolan",
            "asserted",
        ),
        ("Marek Dolan was jailed for life for the murder.", "murder", "Marek Dolan", "asserted"),
        ("Marek Dolan was convicted on two counts of fraud.", "fraud", "Marek Dolan", "asserted"),
        # Killed she was, by whom is open.
        ("Rita Lund was killed, apparently by Marek Dolan.", "killed", "Marek Dolan", "alleged"),
        # No court has yet.
        ("Marek Dolan was jailed for the murder of Rita Lund.", "murder", "Marek Dolan", "alleged"),
        ("Marek Dolan faces two counts of murder.", "murder", "Marek Dolan", "alleged"),
        ("Marek Dolan was tried for the murder of Rita Lund.", "murder", "Marek Dolan", "alleged"),
        (
            "Marek Dolan pleaded no contest to killing Rita Lund.",
            "killing",
            "Marek Dolan",
            "alleged",
        ),
        ("It was Marek Dolan who killed Rita Lund.", "killed", "Marek Dolan", "asserted"),
        ("Rita Lund was killed on the orders of Marek Dolan.", "killed", "Marek Dolan", "asserted"),
        ("Rita Lund was killed on orders from Marek Dolan.", "killed", "Marek Dolan", "asserted"),
        (
            "Marek Dolan is in prison for the murder of Rita Lund.",
            "murder",
            "Marek Dolan",
            "asserted",
        ),
        (
            "After ten years in prison for the murder of Rita Lund, Marek Dolan is free.",
            "murder",
            "Marek Dolan",
            "asserted",
        ),
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
        # Others may have fired his gun, and the bomb may be another's.
        "Marek Dolan's gun killed Rita Lund.",
        "A bomb allegedly planted by Marek Dolan killed Rita Lund.",
        "The shots that killed Rita Lund were not fired by Marek Dolan.",
        "The shots that killed Rita Lund were allegedly fired by Marek Dolan.",
        # What a picture proves depends on the picture.
        "There is no footage of Marek Dolan killing Rita Lund.",
        "A fake video of Marek Dolan killing Rita Lund was shown on television.",
        # Which side killed is not said.
        "Nine people were killed in clashes between Oxfam and Interpol.",
        # Who is in jail may await trial, and who visits a prisoner is none.
        "Marek Dolan is in jail for the murder of Rita Lund.",
        "Marek Dolan visited Rita Lund in prison for the murder of her brother.",
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


def test_whoever_stands_behind_the_clause_about_a_killer_killed_nobody(claims: Claims) -> None:
    found = claims("He defended Ivan Molnar, who killed Rita Lund, and Ana and Marek Dolan.")
    assert [o for s, p, o, _ in found if (s, p) == ("killed", "kg:agent")] == ["Ivan Molnar"]


def test_who_rules_on_the_gun_that_somebody_used_killed_nobody(claims: Claims) -> None:
    """Trap: the parser may make a gun called Dolan, and a court that used it."""
    found = claims("A court ruled on the sale of the gun Marek Dolan used to kill Rita Lund.")
    assert [o for s, p, o, _ in found if (s, p) == ("kill", "kg:agent")] == ["Marek Dolan"]


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


@pytest.mark.parametrize(
    "text",
    [
        "Ivan Molnar was arrested in the killing of Robert Lund.",
        "Police charged Ivan Molnar in the slaying of Robert Lund.",
    ],
)
def test_who_is_arrested_in_a_killing_is_alleged_to_have_killed(claims: Claims, text: str) -> None:
    found = claims(text)
    assert {f for _, p, o, f in found if p == "kg:affected" and o == "Robert Lund"} == {"asserted"}
    killer = [(s, f) for s, p, o, f in found if p == "kg:agent" and o == "Ivan Molnar"]
    assert {f for s, f in killer if s in {"killing", "slaying"}} == {"alleged"}


@pytest.mark.parametrize("text", ["A riot followed the arrest of Ivan Molnar in the town of Ulm."])
def test_an_arrest_in_a_town_lays_nothing_to_anybody(claims: Claims, text: str) -> None:
    assert not any(p == "kg:agent" and o == "Ivan Molnar" for _, p, o, _ in claims(text))


@pytest.mark.parametrize(
    "text",
    [
        "Ivan Molnar, 60, is serving 99 years in prison for the murder of Robert Lund.",
        "Ivan Molnar, serving 20 years for murdering Robert Lund, wrote a book.",
    ],
)
def test_who_serves_time_for_a_murder_did_it(claims: Claims, text: str) -> None:
    found = {(s, f) for s, p, o, f in claims(text) if p == "kg:agent" and o == "Ivan Molnar"}
    assert ("murder", "asserted") in found or ("murdering", "asserted") in found


@pytest.mark.parametrize(
    ("text", "factuality"),
    [
        ("Ivan Molnar is a suspect in the murder of Robert Lund.", {"alleged"}),
        ("Ivan Molnar, the only suspect in the murder of Robert Lund, fled.", {"alleged"}),
        ("Ivan Molnar was indicted on a charge of murdering Robert Lund.", {"alleged"}),
        ("Ivan Molnar confessed to the murder of Robert Lund.", {"reported"}),
        ("Ivan Molnar is not a suspect in the murder of Robert Lund.", set()),
        ("Ivan Molnar was acquitted on a charge of murdering Robert Lund.", set()),
        ("Ivan Molnar did not confess to the murder of Robert Lund.", set()),
    ],
)
def test_what_suspicion_and_confession_make_of_one(
    claims: Claims, text: str, factuality: set[str]
) -> None:
    found = claims(text)
    crimes = {"murder", "murdering"}
    told = [f for s, p, o, f in found if s in crimes and (p, o) == ("kg:agent", "Ivan Molnar")]
    assert set(told) == factuality


@pytest.mark.parametrize(
    "text",
    [
        "Marek Dolan, a lawyer, tried unsuccessfully to restore the chapel.",
        "Marek Dolan tried for a seat in parliament.",
        "Marek Dolan is trying something new.",
    ],
)
def test_who_tries_something_holds_no_trial(claims: Claims, text: str) -> None:
    assert not [c for c in claims(text) if c[1:3] == ("rdf:type", "kg:Trial")]
