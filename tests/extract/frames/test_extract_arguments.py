"""Which of its meanings a verb has, by what it is done to."""

from __future__ import annotations

import pytest

from kg.model import Term
from tests.given import Claims, Understand


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("Agents executed a search warrant at a house in Graz.", "kg:Killing"),
        ("The mayor promoted the film in Graz.", "kg:Appointment"),
        ("The garage charged $20 for parking.", "kg:Charge"),
        ("The new law hurt the economy of Austria.", "kg:Injury"),
        ("Firefighters responded to the scene in Graz.", "kg:Statement"),
        ("The council incorporated the village into Graz.", "kg:Founding"),
    ],
)
def test_a_thing_undergoes_nothing_that_only_people_can(
    text: str, wrong: str, understand: Understand
) -> None:
    _, found = understand(text)
    assert wrong not in {c.object.curie for c in found if isinstance(c.object, Term)}


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("Iran executed three men on Monday.", "kg:Killing"),
        ("They executed him in Tehran.", "kg:Killing"),
        ("Norvik Bank promoted Petra Lund to director.", "kg:Appointment"),
        ("Police charged two men with theft.", "kg:Charge"),
        ("Petra Lund responded that she would appeal.", "kg:Statement"),
        ("“We will appeal,” Petra Lund responded.", "kg:Statement"),
    ],
)
def test_somebody_undergoes_it(text: str, right: str, understand: Understand) -> None:
    _, found = understand(text)
    assert right in {c.object.curie for c in found if isinstance(c.object, Term)}


def test_who_used_a_gun_to_shoot_shot(claims: Claims) -> None:
    found = claims("Molnar used the revolver to shoot Lund in the chest.")
    assert ("shoot", "kg:agent", "Molnar", "asserted") in found
    assert ("shoot", "kg:instrument", "revolver", "asserted") in found


def test_the_knife_that_was_used_was_not_killed(claims: Claims) -> None:
    found = claims("The knife that Molnar used to kill Robert Lund was found.")
    assert {o for s, p, o, _ in found if (s, p) == ("kill", "kg:affected")} == {"Robert Lund"}


@pytest.mark.parametrize("how", ["fired at", "fired on", "opened fire on"])
def test_fire_is_an_attack_on_whom_it_is_at(claims: Claims, how: str) -> None:
    found = claims(f"Molnar {how} Robert Lund.")
    assert any(p == "kg:affected" and o == "Robert Lund" for _, p, o, _ in found)
    assert ("kg:agent", "Molnar") in {(p, o) for _, p, o, _ in found}
