"""Members of lists that a parse hangs on what is no member."""

from __future__ import annotations

import pytest

from kg.annotate.mended.joined import joined
from kg.ontology import load
from tests.given import Claims, sentence

DEGREES = """
    She     she     PRON  PRP nsubj 1
    earned  earn    VERB  VBD ROOT  1
    degrees degree  NOUN  NNS {object} 1
    from    from    ADP   IN  prep  1
    Norvik  norvik  PROPN NNP pobj  3 B-ORG
    and     and     CCONJ CC  cc    1
    prizes  prize   NOUN  NNS conj  1
    {last}
"""


@pytest.mark.parametrize(
    ("label", "last", "head"),
    [
        ("dobj", ", , PUNCT , punct 1", 2),
        ("npadvmod", ", , PUNCT , punct 1", 1),
        ("dobj", "money money NOUN NN dobj 6", 1),
    ],
)
def test_a_noun_joined_to_a_verb_is_one_more_object(label: str, last: str, head: int) -> None:
    made = joined(sentence(DEGREES.format(object=label, last=last)), load())
    assert made.tokens[6].head == head


@pytest.mark.parametrize(
    ("text", "fact"),
    [
        (
            "Petra Lund received a degree in law from the University of Norvik and a PhD from "
            "the Graz Institute of Technology.",
            ("Petra Lund", "schema:alumniOf", "Graz Institute of Technology"),
        ),
        (
            "She is the daughter of Virginia Lund of Graz and the late David Lund.",
            ("She", "schema:parent", "David Lund"),
        ),
        (
            "Jonathan Lund is the son of the biologist Dame Anne Lund and computer scientist "
            "Donald Berg.",
            ("Jonathan Lund", "schema:parent", "Donald Berg"),
        ),
        (
            "GAC Group is a Chinese automobile maker headquartered in Guangzhou, Guangdong, and "
            "a subsidiary of Norvik Industry Group.",
            ("GAC Group", "schema:parentOrganization", "Norvik Industry Group"),
        ),
        (
            "Norvik Corp is an American manufacturer of airships based in Montebello, California.",
            ("Norvik Corp", "kg:headquarters", "Montebello"),
        ),
    ],
)
def test_what_a_list_says_is_read(text: str, fact: tuple[str, str, str], claims: Claims) -> None:
    assert fact in {(s, p, o) for s, p, o, _ in claims(text)}


def test_the_first_degree_is_from_the_first_university(claims: Claims) -> None:
    found = claims(
        "Petra Lund received a degree in law from the University of Norvik and a PhD from "
        "the Graz Institute of Technology."
    )
    assert ("Petra Lund", "schema:alumniOf", "University of Norvik", "asserted") in found


@pytest.mark.parametrize(
    "text",
    [
        "Lena Berg, a critic of the government and director of the Lund Institute, was arrested.",
        '"No," said Lena Berg, a spokeswoman for reform and president of the Lund Institute.',
    ],
)
def test_a_second_title_is_of_the_one_who_has_the_first(claims: Claims, text: str) -> None:
    found = {(s, o) for s, p, o, _ in claims(text) if p in {"schema:worksFor", "kg:leads"}}
    assert ("Lena Berg", "Lund Institute") in found


def test_a_colleague_is_of_their_own_body_and_no_part_of_the_first(claims: Claims) -> None:
    found = claims("The prize went to Lena Berg of Oxfam and Karl Roe of Interpol.")
    assert {(s, o) for s, p, o, _ in found if p == "schema:worksFor"} == {
        ("Lena Berg", "Oxfam"),
        ("Karl Roe", "Interpol"),
    }
    assert "schema:parentOrganization" not in {p for _, p, _, _ in found}


@pytest.mark.parametrize(
    "text",
    [
        "Lena Berg, owner of Siemens and the private radio station Radio Luna, was arrested.",
        "Lena Berg, the owner of the Ford Foundation and Radio Luna, was arrested.",
    ],
)
def test_what_is_joined_to_an_owner_is_owned_and_no_second_owner(claims: Claims, text: str) -> None:
    assert ("Lena Berg", "schema:owns", "Radio Luna", "asserted") in claims(text)
