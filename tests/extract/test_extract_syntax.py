"""Grammatical functions as those of the active voice, on parses written by hand."""

from __future__ import annotations

import pytest

from kg.extract.syntax import Parse, fillers, is_passive, is_premodifier
from tests.given import Claims, sentence

ACTIVE = """
Police police NOUN NNS nsubj 1
arrested arrest VERB VBD ROOT 1
Ann Ann PROPN NNP dobj 1
and and CCONJ CC cc 2
Bob Bob PROPN NNP conj 2
"""
PASSIVE = """
Ann Ann PROPN NNP nsubjpass 2
was be AUX VBD auxpass 2
arrested arrest VERB VBN ROOT 2
by by ADP IN agent 2
police police NOUN NNS pobj 3
"""
CONTROL = """
They they PRON PRP nsubj 1
forced force VERB VBD ROOT 1
Ann Ann PROPN NNP dobj 1
to to PART TO aux 4
work work VERB VB xcomp 1
"""
ACCUSED = """
They they PRON PRP nsubj 1
accused accuse VERB VBD ROOT 1
Ann Ann PROPN NNP dobj 1
of of ADP IN prep 1
killing kill VERB VBG pcomp 3
Bob Bob PROPN NNP dobj 4
"""
RELATIVE = """
Ann Ann PROPN NNP nsubj 1
is be AUX VBZ ROOT 1
a a DET DT det 3
judge judge NOUN NN attr 1
who who PRON WP nsubj 5
freed free VERB VBD relcl 3
Bob Bob PROPN NNP dobj 5
"""
MEMBERS = """
Groups group NOUN NNS nsubj 5
including include VERB VBG prep 0
Oxfam Oxfam PROPN NNP pobj 1
and and CCONJ CC cc 2
MSF MSF PROPN NNP conj 2
protested protest VERB VBD ROOT 5
"""
WITHOUT = """
Ann Ann PROPN NNP nsubj 1
left leave VERB VBD ROOT 1
without without ADP IN prep 1
telling tell VERB VBG pcomp 2
Bob Bob PROPN NNP dobj 3
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
    They they PRON PRP nsubj 1
    stop stop VERB VBP ROOT 1
    fleeing flee VERB VBG advcl 1
    workers worker NOUN NNS dobj 2
    """
    parse = Parse(sentence(table).tokens)
    assert is_premodifier(parse, parse.tokens[2])


def test_a_cycle_of_heads_ends() -> None:
    table = """
    came come VERB VBD conj 1
    saw see VERB VBD conj 0
    """
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
