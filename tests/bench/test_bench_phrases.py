"""How much of a sentence is the phrase of a mention, on parses by hand."""

from __future__ import annotations

from kg.model import Form, Mention, Sentence
from tests.bench.phrases import phrase
from tests.given import mention, sentence

# "Brun , who leads , foiled the robbery"
FOILED = sentence(
    """
        Brun/NNP/nsubj>foiled ,/,/punct>Brun who/WP/nsubj>leads leads=lead/VBZ/relcl>Brun
        ,/,/punct>Brun foiled=foil/VBD/ROOT the/DT/det>robbery robbery/NN/dobj>foiled
    """
)
# "Lund of Norvik and Brandt, QC, of Exampla sang", as the parser joins it.
JOINED = sentence("""
    Lund/NNP/nsubj>sang of/IN/prep>Lund Norvik/NNP/pobj>1 and/CC/cc>Norvik Brandt/NNP/conj>Norvik
    QC/NNP/dep>Brandt of/IN/prep>Norvik Exampla/NNP/pobj>6 sang=sing/VBD/ROOT
""")


def words(made: Sentence, found: Mention, names: list[Mention] | None = None) -> str:
    span = phrase(made, found, names or [])
    return made.text[span.start : span.end]


def test_a_phrase_has_its_article_and_clause() -> None:
    assert words(FOILED, mention(FOILED, 7, 7, "kg:Group")) == "the robbery"
    assert words(FOILED, mention(FOILED, 0, 0, "kg:Person")) == "Brun , who leads"


def test_a_phrase_of_a_place_has_the_place_around_it() -> None:
    made = sentence("""
        in/IN/prep Linz/NNP/pobj>in ,/,/punct>Linz Austria/NNP/appos>Linz ,/,/punct>Linz
        Italy/NNP/appos>Linz
    """)
    kinds = ((1, "kg:City"), (3, "kg:Country"), (5, "kg:Country"))
    linz, austria, italy = (mention(made, i, i, kind) for i, kind in kinds)
    assert phrase(made, linz, [linz, austria, italy]).end == austria.span.end
    assert phrase(made, austria, [linz, austria, italy]) == austria.span


def test_phrase_of_one_person_has_not_the_next_one_in_it() -> None:
    lund, brandt = (mention(JOINED, i, i, "kg:Person") for i in (0, 4))
    bodies = [mention(JOINED, i, i, "kg:Company") for i in (2, 7)]
    names = [lund, brandt, *bodies]
    assert words(JOINED, lund, names) == "Lund of Norvik"
    assert words(JOINED, bodies[0], names) == "Norvik"
    assert words(JOINED, brandt, names) == "Brandt QC of Exampla"


def test_phrase_of_a_person_has_not_the_time_and_manner_of_a_caption() -> None:
    made = sentence(
        """
            Lund/NNP/ROOT after/IN/prep>Lund a/DT/det>speech speech/NN/pobj>after
        """
    )
    assert words(made, mention(made, 0, 0, "kg:Person")) == "Lund"


def test_phrase_of_a_headline_has_not_what_happened() -> None:
    made = sentence("Parents=parent/NNS/ROOT jailed=jail/VBN/acl>Parents")
    assert words(made, mention(made, 0, 0, "kg:Group")) == "Parents"


def test_wife_beside_her_name_is_a_phrase_of_her_own() -> None:
    made = sentence(
        """
            his/PRP$/poss>wife wife/NN/nsubj>sang Ada/NNP/appos>wife sang=sing/VBD/ROOT
        """
    )
    assert words(made, mention(made, 2, 2, "kg:Person")) == "Ada"


def test_what_stands_behind_an_apposition_is_no_part_of_the_phrase() -> None:
    made = sentence(
        """
            his/PRP$/poss>wife wife/NN/nsubj>sang Ada/NNP/appos>wife from/IN/prep>wife
            Linz/NNP/pobj>from sang=sing/VBD/ROOT
        """
    )
    assert words(made, mention(made, 1, 1, "kg:Group", Form.NOMINAL)) == "his wife"


def test_what_is_known_takes_no_place_or_time_but_keeps_whose_it_is() -> None:
    made = sentence(
        """
            They/PRP/nsubj>closed closed=close/VBD/ROOT the/DT/det>museum museum/NN/dobj>closed
            of/IN/prep>museum arts=art/NNS/pobj>of in/IN/prep>museum the/DT/det>spring
            spring/NN/pobj>in
        """
    )
    museum = mention(made, 3, 3, "kg:Organisation", Form.NOMINAL)
    assert words(made, museum) == "the museum of arts in the spring"
    span = phrase(made, museum, known=True)
    assert made.text[span.start : span.end] == "the museum of arts"
