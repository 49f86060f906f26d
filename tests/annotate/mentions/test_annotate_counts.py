"""Numbers that stand for people, and those that do not."""

from __future__ import annotations

from kg.annotate.mentions.counts import find_counts
from kg.ontology import load
from tests.given import sentence

WOUNDED = """
The the DET DT det 1
blast blast NOUN NN nsubj 2
{verb} {lemma} VERB VBD ROOT 2
{count} {count} NUM CD dobj 2
"""


def counted(table: str) -> list[str]:
    found = sentence(table)
    return [
        " ".join(t.text for t in found.tokens[d.start : d.end])
        for d in find_counts(found, (), load())
    ]


def test_a_number_is_people_where_only_people_can_be_meant() -> None:
    assert counted(WOUNDED.format(verb="wounded", lemma="wound", count="71")) == ["71"]
    assert counted(WOUNDED.format(verb="damaged", lemma="damage", count="71")) == []


def test_a_year_is_nobody() -> None:
    assert counted(WOUNDED.format(verb="wounded", lemma="wound", count="1999")) == []
    assert counted(WOUNDED.format(verb="wounded", lemma="wound", count="2,000")) == ["2,000"]


def test_money_is_nobody() -> None:
    table = WOUNDED.format(verb="charged", lemma="charge", count="20")
    assert counted(table) == ["20"]
    assert counted(table.rstrip() + " B-MONEY") == []


def test_others_need_a_number() -> None:
    table = """
    It it PRON PRP nsubj 1
    injured injure VERB VBD ROOT 1
    {}
    others other NOUN NNS dobj 1
    """
    assert counted(table.format("260 260 NUM CD nummod 3")) == ["260 others"]
    assert counted(table.format("many many ADJ JJ amod 3")) == []


def test_who_charges_or_kills_is_not_counted_as_who_suffers() -> None:
    table = """
    Two two NUM CD nsubj 1
    killed kill VERB VBD ROOT 1
    guards guard NOUN NNS dobj 1
    """
    assert counted(table) == []


def test_those_who_are_left_dead_are_people() -> None:
    table = """
    It it PRON PRP nsubj 1
    left leave VERB VBD ROOT 1
    12 12 NUM CD dobj 1
    {}
    """
    assert counted(table.format("dead dead ADJ JJ oprd 1")) == ["12"]
    assert counted(table.format("open open ADJ JJ oprd 1")) == []


def test_those_of_whom_a_participle_tells_are_people() -> None:
    table = """
    Those those PRON DT nsubj 2
    {} VERB VBN acl 0
    left leave VERB VBD ROOT 2
    """
    assert counted(table.format("killed kill")) == ["Those killed"]
    assert counted(table.format("printed print")) == []


def test_those_of_whom_a_clause_tells_are_people() -> None:
    table = """
    Those those PRON DT nsubj 3
    who who PRON WP nsubj 2
    {} VERB VBD relcl 0
    left leave VERB VBD ROOT 3
    """
    assert counted(table.format("died die")) == ["Those who died"]
    assert counted(table.format("killed kill")) == []


def test_a_number_of_a_people_is_people() -> None:
    table = """
    It it PRON PRP nsubj 1
    {} VERB VBD ROOT 1
    two two NUM CD nummod 3
    Afghans Afghans PROPN NNPS dobj 1
    """
    assert counted(table.format("injured injure")) == ["two Afghans"]
    assert counted(table.format("praised praise")) == []
