"""A verb before a title is no part of the name behind it."""

from __future__ import annotations

import pytest

from kg.annotate.mended.verbs_before_titles import unnamed_verbs
from tests.given import Claims, sentence

TABLE = """
    Lund    lund    PROPN NNP {subject} B-{kind}
    stabbed stab    VERB  VBN amod  2
    lawyer  lawyer  NOUN  NN  compound 3
    Berg    berg    PROPN NNP ROOT  3 B-PERSON
    .       .       PUNCT .   punct 3
"""


@pytest.mark.parametrize("subject", ["nmod 2", "nsubj 1"])
def test_verb_stands_between_the_two(subject: str) -> None:
    made = unnamed_verbs(sentence(TABLE.format(subject=subject, kind="PERSON")))
    lund, stabbed, _, berg, stop = made.tokens
    assert (stabbed.dep, stabbed.head, stabbed.tag) == ("ROOT", 1, "VBD")
    assert [(t.dep, t.head) for t in (lund, berg, stop)] == [
        ("nsubj", 1),
        ("dobj", 1),
        ("punct", 1),
    ]


def test_participle_behind_a_place_stays() -> None:
    """Trap: "Graz educated lawyer Karl Berg" is a lawyer, and Graz educated nobody."""
    made = sentence(TABLE.format(subject="nmod 2", kind="GPE"))
    assert unnamed_verbs(made) is made


@pytest.mark.parametrize(
    ("text", "triple"),
    [
        ("Marek Dolan shot officer Petr Sova.", ("shot", "kg:agent", "Marek Dolan")),
        (
            "Lena Ostrow stabbed lawyer Petr Sova after a quarrel.",
            ("stabbed", "kg:affected", "Petr Sova"),
        ),
        (
            "Lena Ostrow married actor Petr Sova in 2010.",
            ("Lena Ostrow", "schema:spouse", "Petr Sova"),
        ),
        (
            "Marek Dolan had married actress Lena Ostrow.",
            ("Marek Dolan", "schema:spouse", "Lena Ostrow"),
        ),
    ],
)
def test_act_has_both_its_parties(claims: Claims, text: str, triple: tuple[str, str, str]) -> None:
    """Trap: Sova is a "shot officer", and nobody shot him."""
    found = claims(text)
    assert (*triple, "asserted") in found
    assert not [o for _, p, o, _ in found if p == "org:role" and " " in o]


@pytest.mark.parametrize(
    ("text", "factuality"),
    [
        ("The jury failed to agree on whether Marek Dolan shot officer Petr Sova.", "possible"),
        ("Rumours that Marek Dolan had shot officer Petr Sova were dismissed.", "denied"),
    ],
)
def test_words_around_the_act_still_count(claims: Claims, text: str, factuality: str) -> None:
    found = {f for s, p, o, f in claims(text) if (s, p) == ("shot", "kg:agent")}
    assert found == {factuality}
