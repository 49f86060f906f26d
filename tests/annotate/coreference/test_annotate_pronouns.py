"""What a pronoun stands for, what it cannot, and where it stays open or is nothing at all."""

from __future__ import annotations

import pytest

from kg.annotate.coreference.apart import are_apart
from kg.annotate.coreference.binding import is_announced, may_corefer
from kg.annotate.coreference.pronouns import PRONOUNS, is_empty, open_kinds
from kg.model import UNIDENTIFIED, Form, Mention, Span
from tests.given import Understand, Words, sentence

# "Lund thanked her": the object cannot be the subject of its own verb.
OBJECT = sentence("Lund/NNP/nsubj>thanked thanked=thank/VBD/ROOT her/PRP/dobj>thanked")
# "her brother Kraft said": the one whose brother it is cannot be the brother.
POSSESSOR = sentence("""
    her/PRP$/poss>brother brother/NN/nsubj>left Kraft/NNP/appos>brother left=leave/VBD/ROOT
""")
# "he said that Kraft left": neither is the other, if "Kraft" is a name.
TOLD = sentence("""
    he/PRP/nsubj>said said=say/VBD/ROOT that/IN:SCONJ/mark>left Kraft/NNP/nsubj>left
    left=leave/VBD/ccomp>said
""")
# "In her speech Lund wept": the phrase before the clause points forward.
FORWARD = sentence("""
    In/IN/prep>wept her/PRP$/poss>speech speech/NN/pobj>In Lund/NNP/nsubj>wept wept=weep/VBD/ROOT
""")
# "Lund hoped to meet him": the one who would meet is understood.
UNDERSTOOD = sentence("""
    Lund/NNP/nsubj>hoped hoped=hope/VBD/ROOT to/TO/aux>meet meet/VB/xcomp>hoped
    him=he/PRP/dobj>meet
""")
EMPTY = sentence("""
    It/PRP/nsubjpass>feared is=be/VBZ:AUX/auxpass>feared feared=fear/VBN/ROOT
    that/IN:SCONJ/mark>died they/PRP/nsubj>died died=die/VBD/ccomp>feared
""")


@pytest.fixture(scope="module")
def antecedents(understand: Understand) -> Words:
    """A function from text to {pronoun: name that it stands for}."""

    def run(text: str) -> dict[str, str]:
        annotated, _ = understand(text)
        found = annotated.antecedents.items()
        return {m.text: a.text for m, a in found if m.form is Form.PRONOUN}

    return run


def test_object_is_not_the_subject_of_its_own_verb() -> None:
    lund, _, her = OBJECT.tokens
    assert not may_corefer(OBJECT.tokens, her, lund)


def test_who_is_told_of_in_the_clause_of_a_pronoun_is_not_the_pronoun() -> None:
    lund, _, her = OBJECT.tokens
    assert are_apart(OBJECT.tokens, her, lund)
    he, _, _, kraft, _ = TOLD.tokens
    assert are_apart(TOLD.tokens, he, kraft)


def test_who_would_do_something_is_not_whom_it_is_done_to() -> None:
    lund, *_, him = UNDERSTOOD.tokens
    assert are_apart(UNDERSTOOD.tokens, him, lund)


def test_what_is_owned_in_a_clause_is_its_subjects_and_not_the_tellers(antecedents: Words) -> None:
    text = "Hans Brandt announced that Ivo Lund has been relieved of his duties."
    assert antecedents(text) == {"his": "Ivo Lund"}
    text = "Hans Brandt said that he would resign."
    assert antecedents(text) == {"he": "Hans Brandt"}


def test_its_owner_is_not_the_owner_of_who_acts(antecedents: Words) -> None:
    """Trap: a country owns the firm that it fined."""
    text = "Norway fined Norvik Ltd, a freight group, and its owner, Ivo Lund."
    assert antecedents(text).get("its") != "Norway"


def test_whose_manager_somebody_became_is_not_who_became_it(antecedents: Words) -> None:
    assert antecedents("Ana Lund wept. Ivo Brandt became her manager.") == {"her": "Ana Lund"}


def test_nobody_orders_his_own_arrest(antecedents: Words) -> None:
    text = "Ivo Brandt fled on Monday. The prosecutor general, Hans Lund, ordered his arrest."
    assert antecedents(text) == {"his": "Ivo Brandt"}
    text = "Ivo Brandt fled on Monday. Hans Lund described his arrest in a book."
    assert antecedents(text) == {"his": "Hans Lund"}


def test_who_is_not_whom_its_clause_is_about(antecedents: Words) -> None:
    """Trap: "her" is the guest of whom the clause is."""
    text = "Ana Lund was shot. Ivo Brandt, a guest who was staying with her, was hurt."
    assert antecedents(text) == {"her": "Ana Lund"}


def test_possessor_may_be_anybody_in_the_clause_and_who_tells_is_told_of() -> None:
    her, _, kraft, _ = POSSESSOR.tokens
    assert not are_apart(POSSESSOR.tokens, her, kraft)
    he, _, _, kraft, _ = TOLD.tokens
    assert not are_apart(TOLD.tokens, kraft, he)


def test_possessor_is_neither_the_noun_nor_its_apposition() -> None:
    her, brother, kraft, _ = POSSESSOR.tokens
    assert not may_corefer(POSSESSOR.tokens, her, brother)
    assert not may_corefer(POSSESSOR.tokens, her, kraft)


def test_phrase_before_its_clause_points_forward() -> None:
    assert is_announced(FORWARD.tokens, FORWARD.tokens[1], FORWARD.tokens[3])
    assert not is_announced(OBJECT.tokens, OBJECT.tokens[2], OBJECT.tokens[0])


def test_it_of_a_thought_is_nothing_and_they_is_somebody() -> None:
    assert is_empty(EMPTY.tokens, EMPTY.tokens[0])
    assert not is_empty(EMPTY.tokens, EMPTY.tokens[4])


def test_every_pronoun_says_what_it_may_be_but_no_place() -> None:
    for word, pronoun in PRONOUNS.items():
        mention = Mention(Span("a", 0, len(word)), UNIDENTIFIED, word, Form.PRONOUN, 0)
        assert set(open_kinds(mention)) == set(pronoun.kinds) - {"kg:Place"}


def test_quoted_i_is_the_speaker(antecedents: Words) -> None:
    assert antecedents('"I intend to appeal," Anselm Kraft said.')["I"] == "Anselm Kraft"


def test_quoted_he_is_not_the_speaker(antecedents: Words) -> None:
    assert antecedents('"He lied to us," Anselm Kraft said.').get("He") != "Anselm Kraft"


def test_object_of_an_infinitive_is_not_its_understood_subject(antecedents: Words) -> None:
    text = "Anselm Kraft resigned. The board appointed Petra Lund to succeed him."
    assert antecedents(text)["him"] == "Anselm Kraft"


def test_who_tells_is_who_the_clause_is_about(antecedents: Words) -> None:
    text = "Anselm Kraft met Jonas Brandt. Jonas Brandt said that he would appeal."
    assert antecedents(text)["he"] == "Jonas Brandt"


def test_who_tells_is_not_who_the_told_clause_says_did_something_when(antecedents: Words) -> None:
    """Trap: the officer who tells of a murder must not have done it."""
    text = "Marek Dolan said Petr Sova was drunk when he killed Ana Lund."
    assert antecedents(text)["he"] == "Petr Sova"


def test_next_pronoun_of_somebody_open_is_not_a_name_further_back(antecedents: Words) -> None:
    text = "Petra Lund and Lena Ostrow met. She wept. Her lawyer was late."
    assert antecedents(text)["Her"] == "She"


def test_later_pronoun_tells_the_gender_of_one_of_two_before(antecedents: Words) -> None:
    text = "Kim Ostrow and Petra Lund talked. She left early. Kim Ostrow said he was tired."
    assert antecedents(text)["She"] == "Petra Lund"


def test_they_who_are_open_are_the_same_in_the_next_sentence(antecedents: Words) -> None:
    text = "Guards and sailors met workers and farmers. They sang. They danced."
    assert antecedents(text) == {"They": "They"}


def test_staff_are_nobody_whom_he_means(antecedents: Words) -> None:
    """Trap: "him" is the staff, as if it were "a man"."""
    text = "The staff told a man twice. Nobody believed him."
    assert antecedents(text).get("him") == "man"


def test_he_behind_a_new_subject_is_not_the_one_whom_the_article_is_about(
    antecedents: Words,
) -> None:
    """Trap: "his father" is laid to the man of all sentences before the last."""
    told = "Otto Brandt is free. Brandt sang. Brandt wept. Brandt danced. Brandt will speak. "
    text = told + "President William Lund has ruled since 2017. His father was a king."
    assert antecedents(text).get("His") != "Otto Brandt"


def test_who_speaks_in_between_is_not_spoken_of_around(understand: Understand) -> None:
    """Trap: in "his client, she said, left" the client says so."""
    annotated, _ = understand("The banker's client, she said, lives in Monaco.")
    assert "she" not in {m.text for m in annotated.antecedents}


def test_who_owns_one_of_two_joined_is_not_the_name_that_owns_the_other() -> None:
    """Trap: Lund weds her own father in "her husband and Lund's father"."""
    made = sentence("""
        her/PRP$/poss>husband husband/NN/nsubj>wept and/CC/cc>husband Lund/NNP/poss>father
        's/POS/case>Lund father/NN/conj>husband wept=weep/VBD/ROOT
    """)
    assert are_apart(made.tokens, made.tokens[0], made.tokens[3])


@pytest.mark.parametrize(("noun", "pronoun"), [("nun", "He"), ("groom", "She"), ("fiancé", "She")])
def test_noun_that_tells_a_gender_is_nobody_of_the_other(
    antecedents: Words, noun: str, pronoun: str
) -> None:
    assert antecedents(f"The {noun} left. {pronoun} wept.").get(pronoun) != noun


@pytest.mark.parametrize(("noun", "pronoun"), [("mum", "She"), ("dad", "He")])
def test_familiar_word_for_a_parent_is_somebody(
    antecedents: Words, noun: str, pronoun: str
) -> None:
    assert antecedents(f"His {noun} left. {pronoun} wept.")[pronoun] == noun


def test_given_name_rules_out_whom_its_bearer_is_rarely(antecedents: Words) -> None:
    """Trap: the agent is the model, since he is subject and near."""
    text = "Petra Lund met agent Hugo Brandt in Graz. Hugo Brandt said she was late."
    assert antecedents(text)["she"] == "Petra Lund"


def test_what_an_article_tells_of_a_gender_outweighs_a_given_name(antecedents: Words) -> None:
    text = "Mrs Michael Kraft left the court. She wept."
    assert antecedents(text)["She"] == "Michael Kraft"
