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
