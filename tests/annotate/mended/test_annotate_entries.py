"""Entries about a life are one sentence each, and all of it is about the birth."""

from __future__ import annotations

import pytest

from kg.annotate.mended.entries import whole_entries, with_entries
from kg.model import BlockKind, Sentence
from tests.given import Claims, sentence

NAME = "Moser Moser PROPN NNP ROOT 0\n: : PUNCT : punct 0"
BORN = """
    Born born VERB VBN {label}
    in   in   ADP  IN  prep {where}
    Graz Graz PROPN NNP {root}
"""


def pair(name: str = NAME, born: str = "ROOT 0", **other: str) -> tuple[Sentence, Sentence]:
    first = sentence(name)
    table = BORN.format(label=born, **{"where": "0", "root": "pobj 1", **other})
    return first, sentence(table, first.span.end + 1)


def test_a_name_before_a_colon_is_who_was_born() -> None:
    (made,) = whole_entries(pair())
    assert (made.text, made.span.end) == ("Moser : Born in Graz", 20)
    assert [(t.dep, t.head) for t in made.tokens[2:]] == [("acl", 0), ("prep", 2), ("pobj", 3)]


def test_the_participle_is_the_verb_though_the_parser_has_another() -> None:
    (made,) = whole_entries(pair(born="advcl 2", where="2", root="ROOT 2"))
    assert [(t.dep, t.head) for t in made.tokens[2:]] == [("acl", 0), ("prep", 2), ("dep", 2)]


@pytest.mark.parametrize(
    "name",
    [
        "Moser Moser PROPN NNP ROOT 0\n. . PUNCT . punct 0",
        "poet  poet  NOUN  NN  ROOT 0\n: : PUNCT : punct 0",
        "Moser Moser PROPN NNP nsubj 1\nsang sing VERB VBD ROOT 1\n: : PUNCT : punct 1",
    ],
)
def test_other_sentences_stay_apart(name: str) -> None:
    assert len(whole_entries(pair(name))) == 2


def test_an_entry_ends_with_its_block() -> None:
    first, second = pair()
    item = Sentence(second.span, second.text, BlockKind.ITEM, second.tokens)
    assert len(whole_entries([first, item])) == 2


@pytest.mark.parametrize(("colon", "head"), [(":", 2), (",", 0)])
def test_what_follows_the_participle_is_told_of_the_birth(colon: str, head: int) -> None:
    made = sentence(
        f"""
        Moser Moser PROPN NNP ROOT 0
        {colon} : PUNCT : punct 0
        Born  born  VERB  VBN acl  0
        in    in    ADP   IN  prep 0
        Graz  Graz  PROPN NNP pobj 3
        """
    )
    assert with_entries(made).tokens[3].head == head


def test_entries_tell_of_births(claims: Claims) -> None:
    found = claims("Lena Ostrow (12th director): Born March 3, 1809, in a cabin in Leeds.")
    assert ("Lena Ostrow", "schema:birthPlace", "Leeds", "asserted") in found
    assert ("Lena Ostrow", "schema:birthDate", "1809-03-03", "asserted") in found
