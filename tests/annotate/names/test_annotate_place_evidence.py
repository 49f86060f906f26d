"""What the model takes for people and the article for places, and the other way round."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kg.annotate.candidates import Candidate
from kg.annotate.names.place_evidence import as_places, with_seats
from kg.model import Sentence
from kg.ontology import load
from tests.given import sentence

NORVIK = sentence("""
    Norvik norvik PROPN NNP nsubj 1
    burned burn VERB VBD ROOT 1
""")


def person(start: int, end: int) -> Candidate:
    return Candidate(start, end, "kg:Person", "model")


def place(start: int, end: int) -> Candidate:
    return Candidate(start, end, "kg:City", "gazetteer", "geonames:1")


def kinds(*made: tuple[Sentence, Candidate]) -> list[str | None]:
    found = as_places([s for s, _ in made], [[c] for _, c in made], load())
    return [name.kind for names in found for name in names]


def test_a_town_is_no_person_where_the_headline_looks_like_one() -> None:
    assert kinds((NORVIK, person(0, 1)), (NORVIK, place(0, 1)))[0] == "kg:Place"


def test_a_place_that_no_gazetteer_knows_makes_none_of_a_name() -> None:
    guess = Candidate(0, 1, "kg:Place", "model")
    assert kinds((NORVIK, person(0, 1)), (NORVIK, guess))[0] == "kg:Person"


def test_a_surname_is_no_town_where_somebody_bears_it() -> None:
    full = sentence("""
        Ada ada PROPN NNP compound 1
        Norvik norvik PROPN NNP nsubj 2
        ran run VERB VBD ROOT 2
    """)
    found = kinds((NORVIK, person(0, 1)), (NORVIK, place(0, 1)), (full, person(0, 2)))
    assert found[0] == "kg:Person"


def test_an_honorific_makes_a_person_of_a_town() -> None:
    titled = sentence("""
        Mrs. mrs. PROPN NNP compound 1
        Norvik norvik PROPN NNP nsubj 2
        ran run VERB VBD ROOT 2
    """)
    assert kinds((titled, person(1, 2)), (NORVIK, place(0, 1)))[0] == "kg:Person"


def test_names_before_streets_are_streets() -> None:
    table = """
        Grant grant PROPN NNP nmod 3
        and and CCONJ CC cc 0
        Clay clay PROPN NNP conj 0
        {} {} NOUN NNS nsubj 4
        closed close VERB VBD ROOT 4
    """
    streets = sentence(table.format("streets", "street"))
    assert kinds((streets, person(0, 1)), (streets, person(2, 3))) == ["kg:Place", "kg:Place"]
    sons = sentence(table.format("sons", "son"))
    assert kinds((sons, person(0, 1)), (sons, person(2, 3))) == ["kg:Person", "kg:Person"]


def test_a_town_that_looks_like_somebody_in_sport_is_its_club() -> None:
    match = sentence("""
        The the DET DT det 1
        goalkeeper goalkeeper NOUN NN nsubj 4
        and and CCONJ CC cc 1
        striker striker NOUN NN conj 1
        missed miss VERB VBD ROOT 4
        the the DET DT det 6
        league league NOUN NN dobj 4
        match match NOUN NN dobj 4
    """)
    found = as_places([match, NORVIK, NORVIK], [[], [person(0, 1)], [place(0, 1)]], load())
    assert found[1][0].kind == "kg:Organisation"


SEAT = """
    Rossi rossi PROPN NNP nsubj 5
    {opens} {opens} PUNCT , punct 0
    {party} {party} PROPN NNP compound 4
    {joint} - PUNCT HYPH punct 4
    Norvik norvik PROPN NNP appos 0
    spoke speak VERB VBD ROOT 5
"""


def seated(opens: str, party: str, joint: str, names: list[Candidate]) -> list[Candidate]:
    made = sentence(SEAT.format(opens=opens, party=party, joint=joint))
    # A tag has no space before its hyphen.
    hyphen = replace(made.tokens[3], start=made.tokens[2].end)
    return with_seats([*made.tokens[:3], hyphen, *made.tokens[4:]], names)


@pytest.mark.parametrize("opens", [",", "("])
def test_a_party_and_a_seat_behind_a_name_are_a_place(opens: str) -> None:
    seat = Candidate(4, 5, "kg:Place", "model", told=True)
    whole = Candidate(2, 5, "kg:Organisation", "model")
    for names in ([], [person(2, 5)], [person(4, 5)], [whole]):
        assert seated(opens, "D", "-", names) == [seat]


@pytest.mark.parametrize(("party", "joint"), [("X", "-"), ("D", "and")])
def test_letters_of_no_party_and_loose_words_are_no_seat(party: str, joint: str) -> None:
    assert seated(",", party, joint, [person(4, 5)]) == [person(4, 5)]


def test_of_behind_an_age_stands_before_a_place() -> None:
    table = """
        Rossi rossi PROPN NNP nsubj 6
        , , PUNCT , punct 0
        {} {} NUM CD appos 0
        , , PUNCT , punct 0
        of of ADP IN prep 0
        Norvik norvik PROPN NNP pobj 4
        spoke speak VERB VBD ROOT 6
    """
    aged, joined = sentence(table.format("31", "31")), sentence(table.format("head", "head"))
    assert kinds((aged, person(5, 6)), (joined, person(5, 6))) == ["kg:Place", "kg:Person"]
