"""Grammatical functions as those of the active voice, on parses written by hand."""

from __future__ import annotations

import pytest

from kg.extract.syntax import Parse, fillers, is_passive, is_premodifier
from tests.given import Claims, sentence

ACTIVE = """
    Police/NNS/nsubj>arrested arrested=arrest/VBD/ROOT Ann/NNP/dobj>arrested and/CC/cc>Ann
    Bob/NNP/conj>Ann
"""
PASSIVE = """
    Ann/NNP/nsubjpass>arrested was=be/VBD:AUX/auxpass>arrested arrested=arrest/VBN/ROOT
    by/IN/agent>arrested police/NNS/pobj>by
"""
CONTROL = """
    They/PRP/nsubj>forced forced=force/VBD/ROOT Ann/NNP/dobj>forced to/TO/aux>work
    work/VB/xcomp>forced
"""
ACCUSED = """
    They/PRP/nsubj>accused accused=accuse/VBD/ROOT Ann/NNP/dobj>accused of/IN/prep>accused
    killing=kill/VBG/pcomp>of Bob/NNP/dobj>killing
"""
RELATIVE = """
    Ann/NNP/nsubj>is is=be/VBZ:AUX/ROOT a/DT/det>judge judge/NN/attr>is who/WP/nsubj>freed
    freed=free/VBD/relcl>judge Bob/NNP/dobj>freed
"""
MEMBERS = """
    Groups=group/NNS/nsubj>protested including=include/VBG/prep>Groups Oxfam/NNP/pobj>including
    and/CC/cc>Oxfam MSF/NNP/conj>Oxfam protested=protest/VBD/ROOT
"""
WITHOUT = """
    Ann/NNP/nsubj>left left=leave/VBD/ROOT without/IN/prep>left telling=tell/VBG/pcomp>without
    Bob/NNP/dobj>telling
"""


@pytest.mark.parametrize(
    ("table", "verb", "function", "words"),
    [
        (ACTIVE, 1, "subject", ["Police"]),
        (ACTIVE, 1, "directObject", ["Ann", "Bob"]),
        (PASSIVE, 2, "subject", ["police"]),
        (PASSIVE, 2, "directObject", ["Ann"]),
        (CONTROL, 4, "subject", ["Ann"]),
        (ACCUSED, 4, "subject", ["Ann"]),
        (RELATIVE, 5, "subject", ["Ann"]),
        (MEMBERS, 5, "subject", ["Groups", "Oxfam", "MSF"]),
        (WITHOUT, 3, "subject", ["Ann"]),
    ],
)
def test_who_stands_in_a_function(table: str, verb: int, function: str, words: list[str]) -> None:
    parse = Parse(sentence(table).tokens)
    assert [t.text for t in fillers(parse, parse.tokens[verb], function, None)] == words


def test_unknown_function_is_filled_by_nothing() -> None:
    parse = Parse(sentence(ACTIVE).tokens)
    assert fillers(parse, parse.tokens[1], "holder", None) == []


def test_passive_is_told_from_active() -> None:
    assert is_passive(Parse(sentence(PASSIVE).tokens), sentence(PASSIVE).tokens[2])
    assert not is_passive(Parse(sentence(ACTIVE).tokens), sentence(ACTIVE).tokens[1])


def test_participle_before_its_noun_is_no_verb() -> None:
    table = """
        They/PRP/nsubj>stop stop/VBP/ROOT fleeing=flee/VBG/advcl>stop
        workers=worker/NNS/dobj>fleeing
    """
    parse = Parse(sentence(table).tokens)
    assert is_premodifier(parse, parse.tokens[2])


def test_a_cycle_of_heads_ends() -> None:
    table = "came=come/VBD/conj>saw saw=see/VBD/conj>came"
    parse = Parse(sentence(table).tokens)
    assert fillers(parse, parse.tokens[0], "subject", None) == []


def test_police_who_say_who_shot_did_not_shoot(claims: Claims) -> None:
    found = claims("Marek Dolan, who police say shot the guard, fled.")
    agents = {o for s, p, o, _ in found if (s, p) == ("shot", "kg:agent")}
    assert agents == {"Marek Dolan"}


def test_there_is_where_the_verb_before_leads(claims: Claims) -> None:
    found = claims("Lena Ostrow moved to Oslo in 1990 and died there in 1999.")
    assert ("Lena Ostrow", "schema:deathPlace", "Oslo", "asserted") in found


def test_there_are_is_no_place(claims: Claims) -> None:
    found = claims("Lena Ostrow came to Oslo in 1990 and there died a man in 1999.")
    assert not any(p == "schema:deathPlace" for _, p, _, _ in found)


def test_him_before_a_participle_does_it(claims: Claims) -> None:
    found = claims("Rossi met nobody but his wife, which led to him pleading guilty to perjury.")
    affected = {o for s, p, o, _ in found if (s, p) == ("pleading guilty", "kg:affected")}
    assert affected == {"him"}


def test_film_in_which_she_stars_does_not_star_its_director(claims: Claims) -> None:
    found = claims("He promoted the film, directed by Bela Kovar, in which Ana Brandt starred.")
    assert ("Ana Brandt", "kg:relatedTo", "Bela Kovar", "asserted") not in found
    assert "Bela Kovar" not in {o for s, p, o, _ in found if (s, p) == ("starred", "kg:affected")}
