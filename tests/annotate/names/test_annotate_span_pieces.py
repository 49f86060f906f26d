"""What is no part of a name, in spans that took in too much, on parses written by hand."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kg.annotate.names.span_pieces import pieces
from tests.annotate.found import names
from tests.given import sentence

LIST = """
    {before}/{tag}:NOUN/ROOT Vorne/NNP/appos>{before}/ORG {joint}/CC/cc>Vorne/ORG
    Lumo/NNP/conj>Vorne/ORG
"""


def parts(table: str, start: int, end: int) -> list[str]:
    tokens = sentence(table).tokens
    return [" ".join(t.text for t in tokens[a:b]) for a, b in pieces(tokens, start, end)]


def test_dash_with_spaces_ends_a_name() -> None:
    table = "\n".join(f"{w} {w} PROPN NNP dep 0" for w in ["Ana", "Brandt", "-", "Analyst"])
    assert parts(table, 0, 4) == ["Ana Brandt"]


def test_hyphen_without_spaces_ends_none() -> None:
    table = "al/NNP/compound>Nouri -/HYPH/punct>Nouri Nouri/NNP/ROOT"
    al, hyphen, nouri = sentence(table).tokens
    tight = (al, replace(hyphen, start=2, end=3), replace(nouri, start=3, end=8))
    assert list(pieces(tight, 0, 3)) == [(0, 3)]


def test_distance_behind_a_town_is_no_part_of_its_name() -> None:
    table = "Vessa/NNP/ROOT 56/CD/nummod>{unit} {unit}/{tag}:NOUN/npadvmod>Vessa"
    assert parts(table.format(unit="miles", tag="NNS"), 0, 3) == ["Vessa"]
    assert parts(table.format(unit="Prison", tag="NNP"), 0, 3) == ["Vessa 56 Prison"]


def test_preposition_of_the_verb_ends_a_name_and_one_of_the_name_does_not() -> None:
    table = """
    sold sell VERB VBD ROOT 0
    Norvik Norvik PROPN NNP dobj 0
    to to ADP IN prep {head}
    Lumo Lumo PROPN NNP pobj 2
    """
    assert parts(table.format(head=0), 1, 4) == ["Norvik"]
    assert parts(table.format(head=1), 1, 4) == ["Norvik to Lumo"]


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("Harte , Quinn", ["Harte", "Quinn"]),
        ("Harte , Quinn & Lee", ["Harte , Quinn & Lee"]),
        ("Norvik Services , Inc.", ["Norvik Services , Inc."]),
        ("Otto Kraft , Jr.", ["Otto Kraft , Jr."]),
    ],
)
def test_comma_parts_the_names_of_a_list_only(words: str, found: list[str]) -> None:
    table = "\n".join(f"{w} {w} PROPN NNP dep 0" for w in words.split())
    assert parts(table, 0, len(words.split())) == found


def test_two_names_behind_a_plural_are_two() -> None:
    assert set(names(LIST.format(before="newspapers", tag="NNS", joint="and"))) == {"Vorne", "Lumo"}
    assert set(names(LIST.format(before="newspaper", tag="NN", joint="and"))) == {"Vorne and Lumo"}
    assert set(names(LIST.format(before="newspapers", tag="NNS", joint="&"))) == {"Vorne & Lumo"}
