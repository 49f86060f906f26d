"""Names of people that things bear, on parses written by hand."""

from __future__ import annotations

import pytest

from tests.annotate.found import names

SHIP = """
    {article}/DT/det>Lund {first}/NNP/compound>Lund/PERSON Lund/NNP/{dep}>sailed/PERSON
    sailed=sail/VBD/ROOT {who}/WP/nsubj>knew knew=know/VBD/{clause}>Lund
"""
FILM = """
    {calls}/VBN/ROOT {mark}/``/punct>Lund Ana/NNP/compound>Lund/PERSON Lund/NNP/dobj>{calls}/PERSON
    {mark}/''/punct>Lund
"""
PERSON = {"Ana Lund": "kg:Person"}


def ship(
    article: str = "The", first: str = "Ana", dep: str = "nsubj", who: str = "and", clause: str = ""
) -> dict[str, str | None]:
    return names(
        SHIP.format(article=article, first=first, dep=dep, who=who, clause=clause or "conj")
    )


def test_ship_named_after_somebody_is_nobody() -> None:
    assert ship() == {}
    assert ship(article="Then") == PERSON


def test_trial_of_somebody_and_whoever_it_is_said_of_are_about_people() -> None:
    assert ship(dep="compound") == PERSON
    assert ship(who="who", clause="relcl") == PERSON
    assert ship(first="Prophet") == {"Prophet Lund": "kg:Person"}


@pytest.mark.parametrize(
    ("calls", "mark", "found"), [("seen", '"', {}), ("seen", ",", PERSON), ("called", '"', PERSON)]
)
def test_film_is_nobody_but_an_alias_is_somebody(
    calls: str, mark: str, found: dict[str, str]
) -> None:
    assert names(FILM.format(calls=calls, mark=mark)) == found
