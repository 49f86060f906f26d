"""Names as long as their initials say, on words by hand."""

from __future__ import annotations

import pytest

from kg.annotate.candidates import Candidate
from kg.annotate.spelt_out import as_spelt_out
from kg.ontology import load
from tests.given import sentence


def found(text: str, *parts: tuple[int, int, str]) -> dict[str, str | None]:
    """The names of a text in which the model found `parts`: first token, the one after, class."""
    rows = (f"{word} {word} PROPN NNP ROOT {i}" for i, word in enumerate(text.split()))
    made = sentence("\n".join(rows))
    names = [Candidate(start, end, kind, "model") for start, end, kind in parts]
    return {
        " ".join(t.text for t in made.tokens[c.start : c.end]): c.kind
        for c in as_spelt_out(made.tokens, names, load())
    }


def test_front_with_an_adjective_is_no_country_and_a_front() -> None:
    parts = (1, 2, "kg:Country"), (2, 4, "kg:Organisation")
    name = "Rhodanian Patriotic Front"
    assert list(found("The Rhodanian Patriotic Front ( RPF ) left", *parts)) == [name]


def test_name_goes_on_over_small_words() -> None:
    text = "Norvik Union for the Defence of Rights ( NUDR )"
    parts = (5, 7, "kg:Organisation")
    assert list(found(text, parts)) == ["Norvik Union for the Defence of Rights"]


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Rhodanian Patriotic Front ( ABC ) left", (1, 3, "kg:Organisation")),  # other letters
        ("Rhodanian Patriotic Front RPF left", (1, 3, "kg:Organisation")),  # no brackets
        ("Rhodanian Front ( RF ) left", (1, 2, "kg:Organisation")),  # two letters fit a lot
        ("Rita Petra Falk ( RPF ) left", (1, 3, "kg:Person")),  # no organisation
        ("the rich Patriotic Front ( RPF ) left", (2, 4, "kg:Organisation")),  # no capital
    ],
)
def test_letters_that_spell_nothing_change_nothing(text: str, parts: tuple[int, int, str]) -> None:
    start, end, kind = parts
    assert found(text, parts) == {" ".join(text.split()[start:end]): kind}


def test_longer_name_keeps_all_its_words() -> None:
    parts = (0, 4, "kg:Organisation")
    assert list(found("Upper Rhodanian Patriotic Front ( RPF )", parts)) == [
        "Upper Rhodanian Patriotic Front"
    ]
