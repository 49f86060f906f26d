"""What the names are trained on: gold decides about names, the model about the rest."""

from __future__ import annotations

import pytest
import spacy
from spacy.tokens import Doc, Span

from tests.bench.training.blend import blend
from tests.bench.training.labels import merged
from tests.bench.training.sentences import read_columns, read_relations, read_universal

VOCAB = spacy.blank("en").vocab


def doc(text: str, *ents: tuple[int, int, str]) -> Doc:
    made = Doc(VOCAB, words=text.split())
    made.ents = [Span(made, start, end, label) for start, end, label in ents]
    return made


def test_columns_begin_a_name_at_each_b() -> None:
    lines = ["-DOCSTART- -X- O O", "", "Ana N B B-PER", "Lund N I I-PER", "Oslo N B B-LOC", ""]
    (found,) = read_columns(lines)
    assert found.names == ((0, 2, "PER"), (2, 3, "LOC"))


def test_universal_comments_are_not_tokens() -> None:
    lines = ["# newdoc id = n1", "# text = Ana left", "1\tAna\tB-PER\t-\t-", "2\tleft\tO\t-\t-", ""]
    (found,) = read_universal(lines)
    assert (found.tokens, found.names) == (("Ana", "left"), ((0, 1, "PER"),))


def test_relations_file_takes_the_labels_of_the_others() -> None:
    lines = ["#doc 7", "0\tOslo\tB-Loc\t['N']\t[0]", "1\tTimes\tB-Other\t['N']\t[1]"]
    (found,) = read_relations(lines)
    assert found.names == ((0, 1, "LOC"), (1, 2, "MISC"))


def test_what_gold_does_not_name_is_no_name_but_stays_a_date() -> None:
    text = doc("Ruch won on Friday", (0, 1, "PERSON"), (3, 4, "DATE"))
    assert merged(text, [], other_names=True) == [(3, 4, "DATE")]


def test_gold_name_wins_over_the_model_and_drops_its_article() -> None:
    text = doc("the Ruch won", (0, 2, "DATE"))
    assert merged(text, [(0, 2, "ORG")], other_names=True) == [(1, 2, "ORG")]


@pytest.mark.parametrize(
    ("text", "own", "label"),
    [("Xanor", "LOC", "LOC"), ("Oslo", "", "GPE"), ("Xanor Bridge", "ORG", "FAC")],
)
def test_kind_of_place_comes_from_the_model_the_gazetteer_or_the_last_word(
    text: str, own: str, label: str
) -> None:
    length = len(text.split())
    made = doc(text, *([(0, length, own)] if own else []))
    assert merged(made, [(0, length, "LOC")], other_names=True) == [(0, length, label)]


def test_other_names_are_peoples_or_events() -> None:
    text = doc("German fans left the Xanor Cup", (0, 1, "GPE"))
    gold = [(0, 1, "MISC"), (4, 6, "MISC")]
    assert merged(text, gold, other_names=True) == [(0, 1, "NORP"), (4, 6, "EVENT")]


def test_event_of_the_model_stays_where_the_data_marks_no_events() -> None:
    text = doc("the Xanor Cup", (1, 3, "EVENT"))
    assert merged(text, [], other_names=False) == [(1, 3, "EVENT")]
    assert merged(text, [], other_names=True) == []


def test_blend_lies_between_what_was_known_and_the_mean_of_what_was_learnt() -> None:
    assert blend({"a": 1.0}, [{"a": 2.0}, {"a": 4.0}], share=0.5) == {"a": 2.0}
