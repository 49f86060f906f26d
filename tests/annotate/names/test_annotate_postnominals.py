"""Letters behind a name, which are nobody; parses written by hand."""

from __future__ import annotations

from tests.annotate.found import names

SILK = """
Ada ada PROPN NNP compound 1 B-PERSON
Brun brun PROPN NNP nsubj 6 I-PERSON
, , PUNCT , punct 1
OBE obe PROPN NNP appos 1 B-ORG
QC qc PROPN NNP appos 1 {label}
, , PUNCT , punct 1
won win VERB VBD ROOT 6
"""


def test_letters_behind_a_person_are_nobody_and_nothing() -> None:
    for label in ("B-PERSON", "B-ORG", "B-GPE"):
        assert names(SILK.format(label=label)) == {"Ada Brun": "kg:Person"}


def test_same_letters_behind_no_person_stay_a_name() -> None:
    table = SILK.format(label="B-ORG").replace("B-PERSON", "B-ORG").replace("I-PERSON", "I-ORG")
    assert "QC" in names(table)


def test_letters_inside_the_span_of_a_name_are_no_part_of_it() -> None:
    found = names(
        """
            Ana/NNP/compound>KC/PERSON Lund/NNP/compound>KC/PERSON KC/NNP/nsubj>spoke/PERSON
            spoke=speak/VBD/ROOT
        """
    )
    assert found == {"Ana Lund": "kg:Person"}
