"""A preposition keeps the noun behind it where the verb has another subject."""

from __future__ import annotations

from kg.annotate.mended.bare_prepositions import with_objects
from tests.given import Claims, sentence

TABLE = """
    bullet/NN/{label}>killed meant=mean/VBN/acl>bullet for/IN/prep>meant
    Lund=lund/NNP/nsubj>killed/PERSON killed=kill/VBD/ROOT Berg=berg/NNP/dobj>killed/PERSON
"""


def test_noun_goes_back_to_the_preposition() -> None:
    made = with_objects(sentence(TABLE.format(label="nsubj")))
    assert (made.tokens[3].dep, made.tokens[3].head) == ("pobj", 2)


def test_only_subject_stays() -> None:
    made = sentence(TABLE.format(label="dep"))
    assert with_objects(made) is made


def test_who_a_bullet_is_meant_for_kills_nobody(claims: Claims) -> None:
    found = claims("A bullet intended for Marek Dolan killed his wife, Lena Ostrow.")
    assert not [c for c in found if c[1:3] == ("kg:agent", "Marek Dolan")]
    assert ("killed", "kg:affected", "Lena Ostrow", "asserted") in found
