"""Whose age stands beside a name, on parses by hand."""

from __future__ import annotations

import pytest

from kg.annotate.mentions.told_ages import told_ages
from kg.annotate.placed import place
from kg.model import Sentence
from tests.given import mention, sentence

NAME = """Ana Ana PROPN NNP compound 1 B-PERSON
    Rowan Rowan PROPN NNP nsubj 1 I-PERSON"""


def age(made: Sentence, first: int, kind: str = "kg:Person") -> int | None:
    """The age of the name of two words from `first` on."""
    name = mention(made, first, first + 1, kind)
    return told_ages([made], [place(name, 0, made)]).get(name)


def behind(words: str) -> Sentence:
    """Ana Rowan, and the words behind her."""
    rows = [f"{word} {word} X XX dep 1" for word in words.split()]
    return sentence("\n".join([NAME, *rows]))


@pytest.mark.parametrize(
    "words",
    [
        ", 34 , left",
        ", aged 34 , left",
        ", 34 of Graz left",
        ", 34 .",
        ", 34 — left",
        "( 34 ) left",
        ". , 34 , left",
    ],
)
def test_age_stands_behind_a_name(words: str) -> None:
    assert age(behind(words), 0) == 34


@pytest.mark.parametrize(
    "words",
    [", 34 points ahead", ", 3 , left", "in 34 , left", "( 63 , 81 )", "( 21-4 ) won", ", 1934 ,"],
    ids=["points", "rank", "year", "minutes", "score", "long"],
)
def test_other_figures_behind_a_name_are_no_age(words: str) -> None:
    assert age(behind(words), 0) is None


def test_nobody_but_a_person_has_an_age() -> None:
    assert age(behind(", 34 , left"), 0, "kg:Organisation") is None


AGED = """{number} {number} NUM CD nummod {year}
    - - PUNCT HYPH punct {year}
    year year NOUN NN npadvmod {old}
    - - PUNCT HYPH punct {old}
    old old ADJ JJ amod {noun}"""


def aged(number: str, start: int, noun: int) -> str:
    """Five rows of an age from `start` on, which says how old `noun` is."""
    return AGED.format(number=number, year=start + 2, old=start + 4, noun=noun)


@pytest.mark.parametrize(("number", "years"), [("34", 34), ("Six", 6)])
def test_age_stands_before_a_name(number: str, years: int) -> None:
    made = sentence(f"""{aged(number, 0, 6)}
        Ana   Ana   PROPN NNP compound 6 B-PERSON
        Rowan Rowan PROPN NNP nsubj    7 I-PERSON
        left  leave VERB  VBD ROOT     7
    """)
    assert age(made, 5) == years


def test_age_of_who_somebody_is_said_to_be_is_theirs() -> None:
    made = sentence(f"""{NAME}
        , , PUNCT , punct 1
        a a DET DT det 9
        {aged("34", 4, 9)}
        baker baker NOUN NN appos 1
    """)
    assert age(made, 0) == 34


def test_age_of_the_next_in_a_list_is_not_that_of_the_one_before() -> None:
    """Trap: the parser apposes one name to another."""
    made = sentence(f"""{NAME}
        , , PUNCT , punct 1
        {aged("59", 3, 9)}
        Ivo  Ivo  PROPN NNP compound 9 B-PERSON
        Lund Lund PROPN NNP appos    1 I-PERSON
    """)
    assert age(made, 0) is None
    assert age(made, 8) == 59


def test_age_of_somebody_met_or_half_a_number_is_not_told() -> None:
    """Trap: "a 34-year-old who met Ana Rowan", "twenty-five-year-old Ana Rowan"."""
    made = sentence(f"""{aged("34", 0, 5)}
        man man  NOUN NN  nsubj 6
        met meet VERB VBD ROOT  6
        Ana   Ana   PROPN NNP compound 8 B-PERSON
        Rowan Rowan PROPN NNP dobj     6 I-PERSON
    """)
    assert age(made, 7) is None
    made = sentence(f"""
        twenty twenty NUM CD nummod 4
        - - PUNCT HYPH punct 4
        {aged("five", 2, 8)}
        Ana   Ana   PROPN NNP compound 8 B-PERSON
        Rowan Rowan PROPN NNP ROOT     8 I-PERSON
    """)
    assert age(made, 7) is None
