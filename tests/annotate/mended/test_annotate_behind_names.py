"""Clauses about the name before them that the parser hangs on the sentence."""

from __future__ import annotations

import pytest

from kg.annotate.mended.behind_names import about_names
from tests.given import Claims, sentence

SUSPECT = """
    Police    police  NOUN  NNS  nsubj 1
    held      hold    VERB  VBD  ROOT 1
    Lund      lund    PROPN NNP  dobj 1 B-{label}
    ,         ,       PUNCT ,    punct 1
    {word}    {word}  VERB  VBN  advcl 1
"""
WHO = """
    Lund      lund    PROPN NNP  nsubj 3 B-PERSON
    ,         ,       PUNCT ,    punct 0
    who       who     PRON  WP   nsubj 3
    fled      flee    VERB  VBD  ROOT 3
    ,         ,       PUNCT ,    punct 3
    {more}
"""
LIVING = """
    Lund      lund    PROPN NNP  nsubj 7 B-PERSON
    ,         ,       PUNCT ,    punct 0
    {first}    {first}   DET   {tag}   det 4
    Canadian  canadian ADJ  JJ   amod 4 B-NORP
    living    living  NOUN  NN   appos 0
    in        in      ADP   IN   prep 4
    Graz      graz    PROPN NNP  pobj 5 B-GPE
    wept      weep    VERB  VBD  ROOT 7
"""
WHOSE = """
    Norvik    norvik  PROPN NNP  nsubjpass 5 B-ORG
    ,         ,       PUNCT ,    punct 0
    whose     whose   DET   WP$  poss 3
    founder   founder NOUN  NN   nsubjpass 5
    was       be      AUX   VBD  auxpass 5
    shot      shoot   VERB  VBN  ROOT 5
    ,         ,       PUNCT ,    punct 5
    helped    help    VERB  VBD  conj 5
"""


@pytest.mark.parametrize(
    ("word", "label", "dep"),
    [("accuse", "PERSON", "acl"), ("surround", "PERSON", "advcl"), ("accuse", "GPE", "advcl")],
)
def test_the_accused_is_the_name_before(word: str, label: str, dep: str) -> None:
    made = about_names(sentence(SUSPECT.format(word=word, label=label)))
    assert (made.tokens[4].dep, made.tokens[4].head) == (dep, 2 if dep == "acl" else 1)


def test_the_sentences_own_verb_stands_behind_the_clause() -> None:
    made = about_names(sentence(WHO.format(more="died die VERB VBD conj 3")))
    assert [(t.dep, t.head) for t in (made.tokens[0], made.tokens[3], made.tokens[5])] == [
        ("nsubj", 5),
        ("relcl", 0),
        ("ROOT", 5),
    ]


def test_founder_was_shot_and_not_the_foundation() -> None:
    made = about_names(sentence(WHOSE))
    verbs = [(t.dep, t.head) for t in (made.tokens[0], made.tokens[3], made.tokens[5])]
    assert verbs == [("nsubj", 7), ("nsubjpass", 5), ("relcl", 0)]
    assert (made.tokens[7].dep, made.tokens[7].head) == ("ROOT", 7)


def test_president_was_arrested_and_not_the_union(claims: Claims) -> None:
    text = (
        "The Miners Union of Zambia, whose president Ivo Lund was arrested at a protest in April,"
    )
    found = claims(f"{text} is paying for her lawyer.")
    assert {o for _, p, o, _ in found if p == "kg:affected"} == {"Ivo Lund"}


def test_a_second_verb_of_the_clause_stays_in_it() -> None:
    joined = "and and CCONJ CC cc 3\ndied die VERB VBD conj 3"
    made = about_names(sentence(WHO.format(more=joined)))
    assert made.tokens[3].dep == "ROOT"


def test_what_may_be_in_the_clause_is_so_behind_it(claims: Claims) -> None:
    found = claims("In 1880, Helen Lund, who would live without hearing, was born in Graz.")
    assert ("Helen Lund", "schema:birthPlace", "Graz", "asserted") in found


def test_police_suspect_and_are_not_the_suspects(claims: Claims) -> None:
    found = claims("Police reported the capture of Ivan Molnar, suspected of murdering Ana Lund.")
    assert not any(o == "Police" and p == "kg:affected" for _, p, o, _ in found)


@pytest.mark.parametrize("word", ["believed", "thought", "said"])
def test_who_is_believed_to_lead_does_not_believe_it(claims: Claims, word: str) -> None:
    found = claims(f"Karl Berg, {word} to be the head of Norvik, fled.")
    assert ("fled", "kg:agent", "Karl Berg", "asserted") in found
    assert not any(p in {"kg:holder", "kg:agent"} and s == word for s, p, _, _ in found)
    assert ("Karl Berg", "kg:leads", "Norvik", "asserted") not in found


@pytest.mark.parametrize(
    "where",
    [
        "appeared before Judge Petra Lund",
        "appeared at Graz Crown Court on Friday",
        "appeared in court",
        "stood in the dock at Graz Crown Court",
        "is due in court on Monday",
    ],
)
def test_who_stands_in_court_is_charged_and_not_the_court(claims: Claims, where: str) -> None:
    found = claims(f"Karl Berg {where} charged with killing Hans Rossi.")
    charged = {o for s, p, o, _ in found if s == "charged" and p in {"kg:affected", "kg:agent"}}
    assert charged == {"Karl Berg"}
    assert ("killing", "kg:agent", "Karl Berg", "alleged") in found


def test_a_trial_is_accused_of_nothing(claims: Claims) -> None:
    found = claims("The jury left in the trial of Otto Lund, accused of killing his wife.")
    assert ("accused", "kg:affected", "Otto Lund", "asserted") in found
    assert ("killing", "kg:agent", "Otto Lund", "alleged") in found


def test_a_comma_leaves_the_charge_with_the_name_before_it(claims: Claims) -> None:
    found = claims("Karl Berg appeared in court with Otto Lund, accused of fraud.")
    assert ("accused", "kg:affected", "Otto Lund", "asserted") in found


@pytest.mark.parametrize(
    ("first", "tag", "found"),
    [("a", "DT", [("Canadian", "appos", 0), ("living", "acl", 3)]), ("of", "IN", [])],
)
def test_living_behind_who_lives_is_no_noun(
    first: str, tag: str, found: list[tuple[str, str, int]]
) -> None:
    given = sentence(LIVING.format(first=first, tag=tag))
    pairs = zip(about_names(given).tokens, given.tokens, strict=True)
    changed = [new for new, old in pairs if new != old]
    assert [(t.text, t.dep, t.head) for t in changed if t.text != "a"] == found


def test_who_is_of_a_body_behind_a_comma_is_of_it(claims: Claims) -> None:
    found = claims("According to Karl Berg, of Oxfam, no law was broken.")
    assert ("Karl Berg", "schema:worksFor", "Oxfam", "asserted") in found
