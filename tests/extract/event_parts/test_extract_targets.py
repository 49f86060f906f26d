"""What an attack hit."""

from __future__ import annotations

import pytest

from tests.given import Claims


@pytest.mark.parametrize(
    ("text", "attack", "target"),
    [
        ("The explosion targeted a hospital in Vienna.", "explosion", "hospital"),
        ("An attack targeting Interpol killed nine people.", "attack", "Interpol"),
        ("The bombings were targeted at the army.", "bombings", "army"),
    ],
)
def test_a_verb_beside_the_attack_tells_what_it_hit(
    claims: Claims, text: str, attack: str, target: str
) -> None:
    assert (attack, "kg:affected", target, "asserted") in claims(text)


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("The protest targeted Interpol.", "protest"),
        ("The army struck Oxfam after the attack.", "attack"),
    ],
)
def test_only_an_attack_has_such_a_target(claims: Claims, text: str, word: str) -> None:
    roles = {role for subject, role, _, _ in claims(text) if subject == word}
    assert roles
    assert "kg:affected" not in roles
