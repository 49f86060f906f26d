"""Names of people that things bear, on parses written by hand."""

from __future__ import annotations

import pytest

from tests.annotate.found import names

SHIP = """
{article} {article} DET DT det 2
{first} {first} PROPN NNP compound 2 B-PERSON
Lund Lund PROPN NNP {dep} 3 I-PERSON
sailed sail VERB VBD ROOT 3
{who} {who} PRON WP nsubj 5
knew know VERB VBD {clause} 2
"""
FILM = """
{calls} {calls} VERB VBN ROOT 0
{mark} {mark} PUNCT `` punct 3
Ana Ana PROPN NNP compound 3 B-PERSON
Lund Lund PROPN NNP dobj 0 I-PERSON
{mark} {mark} PUNCT '' punct 3
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
