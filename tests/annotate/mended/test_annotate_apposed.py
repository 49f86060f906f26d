"""Names and what their bearers are, as two parts of one clause."""

from __future__ import annotations

import pytest

from kg.annotate.mended.apposed import apposed
from kg.ontology import load
from tests.given import Claims, sentence

OWNED = """
    Her     her     PRON  PRP$ poss  1
    {noun}  {noun}  NOUN  NN   npadvmod 4
    ,       ,       PUNCT ,    punct 4
    Dennis  dennis  PROPN NNP  nsubj 4 {label}
    left    leave   VERB  VBD  ROOT  4
"""
TWO_SUBJECTS = """
    Lund     lund     PROPN NNP  npadvmod 6 B-PERSON
    ,        ,        PUNCT ,    punct 6
    the      the      DET   DT   det 4
    Norvik   norvik   PROPN NNP  compound 4 B-ORG
    {noun}   {noun}   NOUN  NN   nsubj 6
    ,        ,        PUNCT ,    punct 6
    left     leave    VERB  VBD  ROOT 6
"""
LISTED = """
    Lund     lund     PROPN NNP  nsubj 9 B-PERSON
    ,        ,        PUNCT ,    punct 0
    Norvik   norvik   PROPN NNP  poss 4 B-ORG
    's       's       PART  POS  case 2
    chairman chairman NOUN  NN   conj 0
    and      and      CCONJ CC   cc 4
    {more}
    ,        ,        PUNCT ,    punct 0
    left     leave    VERB  VBD  ROOT 9
"""
BEFORE = """
    {owner}  {owner}  DET   {tag}  det 1
    lawyer   lawyer   NOUN  NN   nsubj 4
    ,        ,        PUNCT ,    punct 4
    Lund     lund     PROPN NNP  nsubj 4 B-PERSON
    left     leave    VERB  VBD  ROOT 4
"""


@pytest.mark.parametrize(
    ("noun", "label", "dep"),
    [("son", "B-PERSON", "appos"), ("night", "B-PERSON", "nsubj"), ("son", "B-ORG", "nsubj")],
)
def test_a_relative_has_the_name_behind(noun: str, label: str, dep: str) -> None:
    made = apposed(sentence(OWNED.format(noun=noun, label=label)), load())
    assert made.tokens[3].dep == dep
    assert made.tokens[1].dep == ("nsubj" if dep == "appos" else "npadvmod")


@pytest.mark.parametrize(("noun", "dep"), [("lawyer", "appos"), ("plant", "nsubj")])
def test_of_two_subjects_the_name_leaves(noun: str, dep: str) -> None:
    made = apposed(sentence(TWO_SUBJECTS.format(noun=noun)), load())
    assert made.tokens[4].dep == dep
    assert made.tokens[0].dep == ("nsubj" if dep == "appos" else "npadvmod")


@pytest.mark.parametrize(
    ("more", "dep"),
    [
        ("old old ADJ JJ amod 7\neditor editor NOUN NN conj 4", "appos"),
        ("an an DET DT det 7\neditor editor NOUN NN conj 4", "conj"),
        ("old old ADJ JJ amod 7\nclerks clerk NOUN NNS conj 4", "conj"),
    ],
)
def test_two_titles_are_of_one_and_a_list_is_of_several(more: str, dep: str) -> None:
    assert apposed(sentence(LISTED.format(more=more)), load()).tokens[4].dep == dep


def test_who_leaves_behind_an_opening_description_is_the_name() -> None:
    made = apposed(sentence(BEFORE.format(owner="A", tag="DT")), load())
    assert (made.tokens[1].dep, made.tokens[3].dep, made.tokens[3].head) == ("nsubj", "appos", 1)


def test_the_son_is_of_the_one_and_acts_as_the_other(claims: Claims) -> None:
    found = claims("In 2013, Dr. Larry Berg's son, Dr. Nelson joined Norvik Dental.")
    assert ("Nelson", "schema:parent", "Larry Berg", "asserted") in found
    assert ("Nelson", "schema:memberOf", "Norvik Dental", "asserted") in found


@pytest.mark.parametrize(
    ("text", "person", "body"),
    [
        ("Norvik has named Larry Jonson publisher of the Graz News.", "Larry Jonson", "Graz News"),
        ("A University of Graz law professor, Molnar helped.", "Molnar", "University of Graz"),
        ('"Fine," said Ana Lund, Norvik Paper\'s head and editor.', "Ana Lund", "Norvik Paper"),
    ],
)
def test_a_title_is_its_bearers(claims: Claims, text: str, person: str, body: str) -> None:
    found = {(s, o) for s, p, o, _ in claims(text) if p in {"schema:worksFor", "kg:leads"}}
    assert (person, body) in found


def test_an_assassin_is_the_one_behind_the_comma(claims: Claims) -> None:
    found = claims("Perry met Lund's assassin, Ivan Molnar, who had been shot by Karl Rubin.")
    assert ("assassin", "kg:agent", "Ivan Molnar", "asserted") in found
    assert ("assassin", "kg:affected", "Lund", "asserted") in found


MINISTRY = """
    A         a         DET   DT   det 1
    spokesman spokesman NOUN  NN   nsubj 7
    for       for       ADP   IN   prep 1
    the       the       DET   DT   det 4
    {body}    {body}    NOUN  NN   pobj 2
    {comma}   {comma}   PUNCT ,    punct 4
    Lund      lund      PROPN NNP  appos 4 B-PERSON
    left      leave     VERB  VBD  ROOT 7
"""
JUDGE = """
    Lund      lund      PROPN NNP  nsubj 7 B-PERSON
    ,         ,         PUNCT ,    punct 0
    the       the       DET   DT   det 3
    judge     judge     NOUN  NN   appos 0
    Berg      berg      PROPN NNP  {dep} {label}
    and       and       CCONJ CC   cc 4
    Roe       roe       PROPN NNP  conj 4 B-PERSON
    left      leave     VERB  VBD  ROOT 7
"""


@pytest.mark.parametrize(
    ("body", "comma", "head"), [("ministry", ",", 1), ("poet", ",", 4), ("ministry", "-", 4)]
)
def test_spokesman_for_a_ministry_is_named_and_not_the_ministry(
    body: str, comma: str, head: int
) -> None:
    made = apposed(sentence(MINISTRY.format(body=body, comma=comma)), load())
    assert made.tokens[6].head == head


@pytest.mark.parametrize(
    ("dep", "label", "read"),
    [("appos 3", "B-PERSON", "conj"), ("appos 3", "B-ORG", "appos"), ("conj 0", "", "appos")],
)
def test_judge_who_is_named_is_another_than_the_name_before(
    dep: str, label: str, read: str
) -> None:
    made = apposed(sentence(JUDGE.format(dep=dep, label=label)), load())
    assert made.tokens[3].dep == read


def test_who_is_named_behind_what_he_is_secretary_of_is_arrested() -> None:
    table = """
    Police    police    NOUN  NNS  nsubj 1
    arrested  arrest    VERB  VBD  ROOT 1
    the       the       DET   DT   det 3
    secretary secretary NOUN  NN   dobj 1
    of        of        ADP   IN   prep 3
    Graz      graz      PROPN NNP  pobj 4 B-GPE
    ,         ,         PUNCT ,    punct 1
    Lund      lund      PROPN NNP  npadvmod 1 B-PERSON
    """
    made = apposed(sentence(table), load())
    assert (made.tokens[7].dep, made.tokens[7].head) == ("appos", 3)


@pytest.mark.parametrize(("tag", "dep"), [("NN", "compound"), ("NNS", "nsubj")])
def test_the_noun_right_before_a_body_is_no_second_subject(tag: str, dep: str) -> None:
    """Trap: what a congress says was laid on the party that was named before, too."""
    table = f"""
    The        the        DET   DT   det 1
    opposition opposition NOUN  {tag} nsubj 4
    Norvik     norvik     PROPN NNP  compound 3 B-ORG
    Congress   congress   PROPN NNP  nsubj 4 I-ORG
    lost       lose       VERB  VBD  ROOT 4
    """
    assert apposed(sentence(table), load()).tokens[1].dep == dep


TWO_OBJECTS = """
    Aid     aid     NOUN  NN  nsubj 1
    reached reach   VERB  VBD ROOT  1
    Goma    goma    PROPN NNP dobj  1 B-GPE
    ,       ,       PUNCT ,   punct 2
    {first} {first} DET   DT  {label} {head}
    capital capital NOUN  NN  dobj  1
    ,       ,       PUNCT ,   punct 1
    first   first   ADV   RB  advmod 1
"""


def test_the_capital_behind_a_town_is_no_second_object() -> None:
    mended = apposed(sentence(TWO_OBJECTS.format(first="the", label="det", head=5)), load())
    assert (mended.tokens[5].dep, mended.tokens[5].head) == ("appos", 2)


def test_what_stands_in_another_phrase_than_the_comma_stays_an_object() -> None:
    made = sentence(TWO_OBJECTS.format(first="yesterday", label="npadvmod", head=1))
    assert apposed(made, load()) == made
