"""Gunmen who shoot somebody dead."""

from __future__ import annotations

from kg.annotate.mended.shot_dead import shot_dead
from tests.given import Claims, sentence

TABLE = """
    Gunmen=gunman/NNS/nsubj>dead on/IN/prep>Gunmen a/DT/det>shot motorcycle/NN/compound>shot
    shot/NN/pobj>on dead/JJ/ROOT Lund=lund/NNP/{dep}>dead
"""


def test_gunmen_shot_and_are_not_dead() -> None:
    made = shot_dead(sentence(TABLE.format(dep="dobj"))).tokens
    assert [(t.text, t.dep, t.head) for t in made if t.dep != "det"] == [
        ("Gunmen", "nsubj", 4),
        ("on", "prep", 0),
        ("motorcycle", "pobj", 1),
        ("shot", "ROOT", 4),
        ("dead", "oprd", 4),
        ("Lund", "dobj", 4),
    ]
    assert made[2].head == 3


def test_where_nobody_is_shot_the_parse_stays() -> None:
    made = sentence(TABLE.format(dep="npadvmod"))
    assert shot_dead(made) is made


def test_the_host_is_killed(claims: Claims) -> None:
    """Trap: the graph held the death of the gunmen."""
    found = claims("Gunmen on a motorcycle shot dead the radio host Ivo Lund in Graz.")
    assert ("shot dead", "kg:affected", "Ivo Lund", "asserted") in found
    assert not [o for _, p, o, _ in found if p == "kg:affected" and o == "Gunmen"]
