"""How much of a sentence is the phrase of a mention, on parses by hand."""

from __future__ import annotations

from kg.model import Form, Mention, Sentence
from tests.bench.phrases import phrase
from tests.given import mention, sentence

# "Brun , who leads , foiled the robbery"
FOILED = sentence(
    """
    Brun    Brun    PROPN NNP nsubj  5
    ,       ,       PUNCT ,   punct  0
    who     who     PRON  WP  nsubj  3
    leads   lead    VERB  VBZ relcl  0
    ,       ,       PUNCT ,   punct  0
    foiled  foil    VERB  VBD ROOT   5
    the     the     DET   DT  det    7
    robbery robbery NOUN  NN  dobj   5
    """
)
# "Lund of Norvik and Brandt, QC, of Exampla sang", as the parser joins it.
JOINED = sentence("""
    Lund    Lund    PROPN NNP nsubj 8
    of      of      ADP   IN  prep  0
    Norvik  Norvik  PROPN NNP pobj  1
    and     and     CCONJ CC  cc    2
    Brandt  Brandt  PROPN NNP conj  2
    QC      QC      PROPN NNP dep   4
    of      of      ADP   IN  prep  2
    Exampla Exampla PROPN NNP pobj  6
    sang    sing    VERB  VBD ROOT  8
""")


def words(made: Sentence, found: Mention, names: list[Mention] | None = None) -> str:
    span = phrase(made, found, names or [])
    return made.text[span.start : span.end]


def test_a_phrase_has_its_article_and_clause() -> None:
    assert words(FOILED, mention(FOILED, 7, 7, "kg:Group")) == "the robbery"
    assert words(FOILED, mention(FOILED, 0, 0, "kg:Person")) == "Brun , who leads"


def test_a_phrase_of_a_place_has_the_place_around_it() -> None:
    made = sentence("""
        in      in      ADP   IN  prep  0
        Linz    Linz    PROPN NNP pobj  0
        ,       ,       PUNCT ,   punct 1
        Austria Austria PROPN NNP appos 1
        ,       ,       PUNCT ,   punct 1
        Italy   Italy   PROPN NNP appos 1
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
        Lund  Lund  PROPN NNP ROOT 0
        after after ADP   IN  prep 0
        a     a     DET   DT  det  3
        speech speech NOUN NN pobj 1
        """
    )
    assert words(made, mention(made, 0, 0, "kg:Person")) == "Lund"


def test_phrase_of_a_headline_has_not_what_happened() -> None:
    made = sentence(
        """
        Parents parent NOUN NNS ROOT 0
        jailed  jail   VERB VBN acl  0
        """
    )
    assert words(made, mention(made, 0, 0, "kg:Group")) == "Parents"


def test_wife_beside_her_name_is_a_phrase_of_her_own() -> None:
    made = sentence(
        """
        his  his  PRON  PRP$ poss  1
        wife wife NOUN  NN   nsubj 3
        Ada  Ada  PROPN NNP  appos 1
        sang sing VERB  VBD  ROOT  3
        """
    )
    assert words(made, mention(made, 2, 2, "kg:Person")) == "Ada"


def test_what_stands_behind_an_apposition_is_no_part_of_the_phrase() -> None:
    made = sentence(
        """
        his  his  PRON  PRP$ poss  1
        wife wife NOUN  NN   nsubj 5
        Ada  Ada  PROPN NNP  appos 1
        from from ADP   IN   prep  1
        Linz Linz PROPN NNP  pobj  3
        sang sing VERB  VBD  ROOT  5
        """
    )
    assert words(made, mention(made, 1, 1, "kg:Group", Form.NOMINAL)) == "his wife"


def test_what_is_known_takes_no_place_or_time_but_keeps_whose_it_is() -> None:
    made = sentence(
        """
        They     they     PRON  PRP nsubj 1
        closed   close    VERB  VBD ROOT  1
        the      the      DET   DT  det   3
        museum   museum   NOUN  NN  dobj  1
        of       of       ADP   IN  prep  3
        arts     art      NOUN  NNS pobj  4
        in       in       ADP   IN  prep  3
        the      the      DET   DT  det   8
        spring   spring   NOUN  NN  pobj  6
        """
    )
    museum = mention(made, 3, 3, "kg:Organisation", Form.NOMINAL)
    assert words(made, museum) == "the museum of arts in the spring"
    span = phrase(made, museum, known=True)
    assert made.text[span.start : span.end] == "the museum of arts"
