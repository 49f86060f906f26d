"""Our names and rules are those of spaCy's own pipes, word for word."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from spacy.language import Language
from spacy.tokens import Doc

from kg.annotate.language_model import load_model, load_pinned
from kg.annotate.name_weights import use_trained_names
from kg.annotate.tokens import teach
from tests.seed_texts import docs_of_seeds, texts_of_seeds

WORDS = (
    *("Anna", "Rossi", "of", "the", "Norvik", "Bank", "in", "Oslo", "y'all", "ain't", "nothin'"),
    *("gets", "got", "there", "is", "said", "that", "he'd", "do", "not", "March", "3", "1998"),
    *("\n", "  ", ".", ",", "!", '"', "you", "saw", "her", "May", "I", "would've", "U.N.", "$5m"),
)
Words = list[tuple[str, str, str, str, str, str]]


@lru_cache(maxsize=1)
def _stock() -> Language:
    model = load_pinned()
    use_trained_names(model)
    teach(model)
    return model


def _words(docs: Iterable[Doc]) -> Words:
    return [
        (t.text, t.pos_, t.lemma_, str(t.morph), t.dep_, f"{t.ent_iob_}{t.ent_type_}")
        for doc in docs
        for t in doc
    ]


def test_seeds_read_as_by_the_pipes_of_spacy() -> None:
    """Trap: a name one word longer, a verb that is an auxiliary."""
    found = _words(docs_of_seeds())
    assert found == _words(_stock().pipe(texts_of_seeds()))
    assert sum(word[-1].startswith("B") for word in found) > 100


@settings(max_examples=25, deadline=None)
@given(st.lists(st.lists(st.sampled_from(WORDS), max_size=20).map(" ".join), max_size=4))
def test_any_words_read_as_by_the_pipes_of_spacy(texts: list[str]) -> None:
    """Trap: white space in a name, a name at the end of a text, an empty text."""
    assert _words(load_model().pipe(texts)) == _words(_stock().pipe(texts))


@pytest.mark.parametrize("text", ["Anna Rossi", "", " ", "y'all ain't gettin' nothin' from Anna"])
def test_one_text_reads_as_one_of_many(text: str) -> None:
    assert _words([load_model()(text)]) == _words([_stock()(text)])
