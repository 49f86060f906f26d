"""Names in lists: the letters of a state are its name behind a town of it, and nowhere else."""

from __future__ import annotations

import pytest

from kg.annotate.names.listed_names import from_gazetteer
from kg.annotate.places.gazetteer import load
from tests.given import sentence


def links(words: str) -> dict[str, str | None]:
    made = sentence("\n".join(f"{w} {w} PROPN NNP dep 0" for w in words.split()))
    found = from_gazetteer(made, load())
    return {" ".join(t.text for t in made.tokens[c.start : c.end]): c.link for c in found}


def test_the_letters_of_a_state_behind_its_town_are_the_state() -> None:
    assert links("Lawrence , KS to Dallas , TX") | {"Lawrence": None, "Dallas": None} == {
        "Lawrence": None,
        "KS": "iso:US-KS",
        "Dallas": None,
        "TX": "iso:US-TX",
    }
    assert links("Toronto , ON")["ON"] == "iso:CA-ON"


@pytest.mark.parametrize("words", ["Rossi , MD", "Lawrence KS", "Graz , TX", "he said , OK"])
def test_letters_behind_something_else_are_no_state(words: str) -> None:
    assert not any(link and "-" in link for link in links(words).values())


def test_the_town_that_is_called_with_its_letters_stays_one_name() -> None:
    assert "DC" not in links("Washington , DC")
