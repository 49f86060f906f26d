"""Which place a name means by the place behind it, on parses by hand."""

from __future__ import annotations

import pytest

from kg.annotate.candidates import Candidate
from kg.annotate.names.place_names import link_places
from kg.annotate.places.gazetteer import load
from tests.given import sentence

LINKS = {"U.S.": "iso:US", "Ohio": "iso:US-OH", "Chile": "iso:CL", "Turkey": "iso:TR"}


def poland(*words: str, last: str = "conj") -> str | None:
    """What "Poland" is in a row of words of which those with a capital are places."""
    rows = [f"{word} {word} PROPN NNP {last} 0" for word in words]
    made = sentence("\n".join(rows))
    names = [
        Candidate(i, i + 1, "kg:Place", "gazetteer", LINKS.get(word))
        for i, word in enumerate(words)
        if word[0].isupper()
    ]
    ((*found,),) = link_places([made], [names], load())
    return next(c.link for c in found if words[c.start] == "Poland")


def test_a_state_behind_a_town_tells_which_town() -> None:
    assert str(poland("Poland", ",", "Ohio", ",", "and", "Chile")).startswith("geonames:")


@pytest.mark.parametrize("words", ["Chile , Poland , U.S.", "Poland , U.S. , and Turkey"])
def test_a_country_in_a_list_of_countries_is_no_town_in_the_next(words: str) -> None:
    assert poland(*words.split()) == "iso:PL"


def test_a_country_before_a_noun_tells_nothing_of_the_one_before() -> None:
    assert poland("in", "Poland", ",", "U.S.", "officials", last="nmod") == "iso:PL"


@pytest.mark.parametrize(("again", "linked"), [("", False), ("Berkeley", True)])
def test_whom_a_town_sent_to_parliament_does_not_tell_which_town(again: str, linked: bool) -> None:
    """Trap: a county of West Virginia was the town in California."""
    rows = ["Rossi", ",", "R", "-", "Berkeley", *([again] if again else [])]
    made = sentence("\n".join(f"{word} {word} PROPN NNP conj 0" for word in rows))
    names = [
        Candidate(i, i + 1, "kg:Place", "model")
        for i, word in enumerate(rows)
        if word == "Berkeley"
    ]
    ((first, *_),) = link_places([made], [names], load())
    assert (first.link is not None) is linked
