"""Nobody did what they are only held, hired, warned or wrongly convicted for."""

from __future__ import annotations

import pytest

from tests.given import Claims


@pytest.mark.parametrize(
    "text",
    [
        "Anton Hauser was wrongly convicted of killing two men.",
        "Anton Hauser's wrongful conviction for murder was overturned.",
        "Anton Hauser pleaded not guilty to killing Petra Lund.",
        "Anton Hauser confessed to killing Petra Lund.",
        "Anton Hauser conspired to kill Petra Lund.",
        "Anton Hauser dreamed of killing Petra Lund.",
        "Anton Hauser thought of killing Petra Lund.",
        "Anton Hauser was warned against killing Petra Lund.",
        "Anton Hauser is being held for killing Petra Lund.",
        "Anton Hauser hired a man to kill Petra Lund.",
        "Anton Hauser paid a man to kill Petra Lund.",
        "Anton Hauser is capable of killing Petra Lund.",
        "Anton Hauser is presumed to have killed Petra Lund.",
        "Anton Hauser is rumoured to have killed Petra Lund.",
        "A mine went off near Graz, Anton Hauser said, killing two men.",
    ],
)
def test_a_killing_is_nobodys(text: str, claims: Claims) -> None:
    found = claims(text)
    killings = {s for s, p, o, _ in found if (p, o) == ("rdf:type", "kg:Killing")}
    assert killings
    assert not [c for c in found if c[0] in killings and c[1] == "kg:agent" and c[3] == "asserted"]


@pytest.mark.parametrize(
    "text",
    [
        "A warrant for Anton Hauser's arrest was issued.",
        "Until Anton Hauser is arrested, the police will wait.",
        "Before Anton Hauser is arrested, the police must find him.",
    ],
)
def test_an_arrest_to_come_has_not_been_made(text: str, claims: Claims) -> None:
    assert not [c for c in claims(text) if c[0].startswith("arrest") and c[3] == "asserted"]


def test_an_arrest_before_which_something_was_has_been_made(claims: Claims) -> None:
    found = claims("Before Anton Hauser was arrested, he lived in Graz.")
    assert ("arrested", "kg:affected", "Anton Hauser", "asserted") in found


def test_who_is_said_to_have_done_it_did_not_say_so(claims: Claims) -> None:
    found = claims("Anton Hauser, who prosecutors say killed Petra Lund, fled to Linz.")
    assert {o for s, p, o, _ in found if (s, p) == ("say", "kg:agent")} == {"prosecutors"}
