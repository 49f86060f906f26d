"""Descriptions of places that a name stands behind: "the old town of Graz"."""

from __future__ import annotations

import pytest

from tests.given import Understand


def meant(understand: Understand, text: str) -> list[tuple[str, str]]:
    """Each description of a place with the name that it stands for."""
    found, _ = understand(text)
    described = ((m, found.antecedents[m]) for m in found.mentions if m in found.antecedents)
    chains = ((m, found.antecedents.get(to, to)) for m, to in described)
    return [(m.text, to.text) for m, to in chains if to.kind == "kg:City"]


def test_a_town_is_the_one_named_behind_it_and_stays_it(understand: Understand) -> None:
    text = "Fire spread in the old town of Linz. Rain fell. Many left the town."
    assert meant(understand, text) == [("old town", "Linz"), ("town", "Linz")]


def test_the_city_named_behind_its_noun_is_left_for_another_city(understand: Understand) -> None:
    text = "A bomb hit the city of Linz. In Graz nobody was hurt. It rained in the city."
    assert ("city", "Linz") not in meant(understand, text)[1:]


@pytest.mark.parametrize(
    "text",
    [
        "Fire spread in the towns of Linz and Graz.",
        "She toured a city of Austria.",
        "He left the city of the poet Hans Lund.",
    ],
)
def test_what_stands_behind_is_not_always_the_name_of_the_place(
    understand: Understand, text: str
) -> None:
    assert meant(understand, text) == []
