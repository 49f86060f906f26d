"""Which phrases belong to the verb, on parses written by hand."""

from __future__ import annotations

import pytest

from kg.extract.sentence.attachment import reattached
from kg.ontology import load
from tests.given import sentence

ACCUSED = """
They they PRON PRP nsubj 1
{verb} VERB VBD ROOT 1
Ann Ann PROPN NNP dobj 1
of of ADP IN prep 2
{noun} pobj 3
"""


def heads(verb: str, noun: str) -> list[int]:
    made = sentence(ACCUSED.format(verb=verb, noun=noun))
    return [token.head for token in reattached(made.tokens, load())]


def test_what_somebody_is_accused_of_belongs_to_the_verb() -> None:
    assert heads("accused accuse", "fraud fraud NOUN NN")[3] == 1


def test_where_somebody_is_from_belongs_to_them() -> None:
    assert heads("accused accuse", "Graz Graz PROPN NNP")[3] == 2
    assert heads("accused accuse", "letters letter NOUN NNS")[3] == 2


def test_a_verb_that_asks_for_no_such_phrase_gets_none() -> None:
    assert heads("met meet", "fraud fraud NOUN NN")[3] == 2


def test_the_later_of_two_accused_keeps_the_phrase_as_little() -> None:
    made = sentence("""
        They/PRP/nsubj>accused accused=accuse/VBD/ROOT Ann/NNP/dobj>accused and/CC/cc>Ann
        Bob/NNP/conj>Ann of/IN/prep>Bob fraud/NN/pobj>of
    """)
    assert reattached(made.tokens, load())[5].head == 1


VISITED = """
Rossi Rossi PROPN NNP nsubj 1
{above} ROOT 1
the the DET DT det 3
mine mine NOUN NN dobj 1
that that PRON WDT nsubj 5
{between} relcl 3
, , PUNCT , punct 1
killing kill VERB VBG advcl 1
nine nine NUM CD dobj 7
"""


def head_of_killing(above: str, between: str) -> int:
    made = sentence(VISITED.format(above=above, between=between))
    return reattached(made.tokens, load())[7].head


def test_nobody_who_visits_a_disaster_killed_its_victims() -> None:
    assert head_of_killing("visited visit VERB VBD", "collapsed collapse VERB VBD") == 5
    assert head_of_killing("owns own VERB VBZ", "fell fall VERB VBD") == 5


def test_who_attacks_killed_the_victims_of_the_attack() -> None:
    assert head_of_killing("bombed bomb VERB VBD", "collapsed collapse VERB VBD") == 1


def test_what_harms_nobody_takes_no_victims() -> None:
    assert head_of_killing("visited visit VERB VBD", "employed employ VERB VBD") == 1


def test_whose_board_of_directors_it_is_stands_behind_the_directors() -> None:
    made = sentence("""
        the/DT/det>board board/NN/ROOT of/IN/prep>board directors=director/NNS/pobj>2
        of/IN/prep>directors Norvik/NNP/pobj>4
    """)
    assert [t.head for t in reattached(made.tokens, load())][4] == 1


SECOND = """
    publisher/NN/ROOT of/IN/prep>publisher Norvik/NNP/pobj>1 and/CC/cc>Norvik {noun}/NN/conj>Norvik
    of/IN/prep>Norvik Graz/NNP/pobj>5
"""


def test_a_second_post_is_joined_to_the_first_and_no_part_of_the_body() -> None:
    made = sentence(SECOND.format(noun="director"))
    assert [t.head for t in reattached(made.tokens, load())][4:6] == [0, 4]


def test_what_is_no_post_stays_with_the_body() -> None:
    made = sentence(SECOND.format(noun="printer"))
    assert [t.head for t in reattached(made.tokens, load())][4:6] == [2, 2]


SHOT = """
Lund Lund PROPN NNP nsubjpass 2
was be AUX VBD auxpass 2
shot shoot VERB VBN ROOT 2
in in ADP IN prep 2
{noun} pobj 3
by by ADP IN prep 4
Berg Berg PROPN NNP pobj 5 B-PERSON
"""


@pytest.mark.parametrize(
    ("noun", "head"),
    [("house house NOUN NN", 2), ("film film NOUN NN", 4), ("raid raid NOUN NN", 4)],
    ids=["place", "work", "event"],
)
def test_who_did_it_behind_a_place_belongs_to_the_passive(noun: str, head: int) -> None:
    """Trap: "shot in his house by Berg" named nobody; a film or a raid may be his."""
    made = reattached(sentence(SHOT.format(noun=noun)).tokens, load())[5]
    assert made.head == head
    assert made.dep == ("agent" if head == 2 else "prep")
