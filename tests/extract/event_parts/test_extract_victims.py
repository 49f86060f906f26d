"""Whom a killing befell, by the words around its noun."""

from __future__ import annotations

import pytest

from tests.given import Claims


@pytest.mark.parametrize(
    ("text", "event", "victim"),
    [
        ("The Ana Lund murder shook Vienna.", "murder", "Ana Lund"),
        (
            "Evidence on the assassination of Ana Lund showed that Ivo Berg was the assassin.",
            "assassin",
            "Ana Lund",
        ),
    ],
)
def test_victim(claims: Claims, text: str, event: str, victim: str) -> None:
    assert victim in {
        who for word, role, who, _ in claims(text) if (word, role) == (event, "kg:affected")
    }


@pytest.mark.parametrize(
    "text",
    [
        # Murders in the plural are named after who did them.
        "The Ivo Berg murders shook Vienna.",
        # One who is said to be a killer need not have killed whom the sentence mourns.
        "Relatives spoke of the murder of Ana Lund, and Ivo Berg is a killer too.",
    ],
)
def test_nobody_is_made_a_victim(claims: Claims, text: str) -> None:
    harmed = {who for word, role, who, _ in claims(text) if role == "kg:affected"}
    killer = {word for word, role, who, _ in claims(text) if who == "Ana Lund"} - {"murder"}
    assert "Ivo Berg" not in harmed
    assert not killer & {"killer", "murders"}


@pytest.mark.parametrize(
    "text",
    [
        "Marek Dolan was convicted of murder in the death of Rita Lund.",
        "Marek Dolan pleaded guilty to murder in the shooting of Rita Lund.",
        "Marek Dolan was sentenced to life for murder in the 2001 stabbing of Rita Lund.",
    ],
)
def test_a_murder_in_somebodys_death_befell_them(claims: Claims, text: str) -> None:
    assert ("murder", "kg:affected", "Rita Lund", "asserted") in claims(text)


@pytest.mark.parametrize(
    ("text", "kind", "role"),
    [
        ("Marek Dolan drowned his son Emil.", "kg:Killing", "kg:agent"),
        ("Marek Dolan drowned in the river.", "kg:Death", "kg:affected"),
        ("Marek Dolan burned to death in his car.", "kg:Death", "kg:affected"),
        # Who is poisoned may live.
        ("Marek Dolan poisoned his son Emil.", "kg:Assault", "kg:agent"),
    ],
)
def test_who_drowns_dies_and_who_drowns_somebody_kills(
    claims: Claims, text: str, kind: str, role: str
) -> None:
    found = claims(text)
    events = {s for s, p, o, _ in found if (p, o) == ("rdf:type", kind)}
    assert {s for s, p, o, _ in found if (p, o) == (role, "Marek Dolan")} == events != set()


def test_who_was_found_murdered_murdered_nobody(claims: Claims) -> None:
    found = {c[:3] for c in claims("Rita Lund was found murdered in her flat.")}
    assert ("murdered", "kg:affected", "Rita Lund") in found
    assert ("murdered", "kg:agent", "Rita Lund") not in found
