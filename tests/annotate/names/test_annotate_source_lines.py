"""Places and outlets in lines that say where a report comes from, on parses written by hand."""

from __future__ import annotations

import pytest

from kg.annotate.names.listed_names import from_gazetteer
from kg.annotate.names.source_lines import from_source_lines
from kg.annotate.places.gazetteer import load
from tests.given import sentence


def found(text: str) -> dict[str, str | None]:
    """Names of a line with their classes; no word of it hangs on another."""
    rows = (f"{word} {word} PROPN NNP ROOT {i}" for i, word in enumerate(text.split()))
    made = sentence("\n".join(rows))
    names = from_source_lines(made, list(from_gazetteer(made, load())))
    return {" ".join(t.text for t in made.tokens[c.start : c.end]): c.kind for c in names}


def test_outlet_behind_its_town_is_no_part_of_the_name_of_the_town() -> None:
    line = "OW21021141 Beijing NORVIK DAILY in English 1127 GMT 21 Feb 94"
    assert found(line) == {"Beijing": "kg:City", "NORVIK DAILY": "kg:MediaOutlet"}


@pytest.mark.parametrize("end", ["in Serbo-Croatian 2000 GMT", "( CULTURE ) in Greek on page 5"])
def test_broadcaster_is_named_up_to_its_language(end: str) -> None:
    assert found(f"Oslo Radio Norvik {end}")["Radio Norvik"] == "kg:MediaOutlet"


def test_paper_alone_behind_its_town_is_of_it() -> None:
    assert found("Prague NORVIK PRAVO") == {"Prague": "kg:City", "NORVIK PRAVO": "kg:Organisation"}
    assert found("Mexico City LA-NORVIK") == {
        "Mexico City": "kg:City",
        "LA-NORVIK": "kg:Organisation",
    }


@pytest.mark.parametrize(
    "text",
    [
        "He called the Vienna Police Department in July 2002",
        "Vienna Police Department in July 2002",  # a month is no language
        "He met Vienna Lund in Berlin 20 years ago",  # a town after "in" is no language
        "She sang Paris Nights in German with 20 others , not 30",  # nothing dates it
        "Police in Prague said NORVIK fled",
        "Prague NORVIK fled",
        "PRAGUE NORVIK PRAVO",  # all of it is shouted
        "Houston TX",
        "The Norwegian NORVIK in English 1127 GMT",  # a demonym is no town
    ],
)
def test_sentence_that_says_no_source_names_none(text: str) -> None:
    assert found(text) == {}


def test_place_in_capitals_before_its_agency_is_no_organisation() -> None:
    assert found("LISBON ( NTB )") == {"LISBON": "kg:City"}
    assert found("NORVIK FALLS , Ohio ( NTB )") == {"NORVIK FALLS": "kg:Place"}


@pytest.mark.parametrize(
    "text",
    [
        "NORVIK ( NTB )",
        "NORVIK , Ohio",
        "NORVIK LEFT OHIO ( NTB )",
        "NATO , Ukraine ( NTB )",
        "LISBON ( capital ) flourishes",
    ],
)
def test_capitals_alone_make_no_place(text: str) -> None:
    assert found(text) == {}
