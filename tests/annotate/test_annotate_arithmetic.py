"""The model multiplies by numpy, on one thread, and parses as it does by spaCy's own library."""

from __future__ import annotations

from collections.abc import Iterable

import pytest
from spacy.tokens import Doc
from threadpoolctl import threadpool_info

from kg.annotate.arithmetic import one_thread
from kg.annotate.language_model import load_model
from tests.seed_texts import docs_of_seeds, texts_of_seeds

Parse = list[tuple[str, str, str, int, str]]


def _blas_threads() -> set[int]:
    return {pool["num_threads"] for pool in threadpool_info() if pool["user_api"] == "blas"}


def test_sums_do_not_depend_on_the_number_of_cores() -> None:
    load_model()
    with one_thread():
        assert _blas_threads() == {1}


def _parse(docs: Iterable[Doc]) -> Parse:
    return [(t.text, t.tag_, t.dep_, t.head.i, t.ent_type_) for doc in docs for t in doc]


def test_the_seeds_parse_alike_by_both_libraries(monkeypatch: pytest.MonkeyPatch) -> None:
    """Trap: a faster product whose last digits change who did what."""
    fast = _parse(docs_of_seeds())
    operations = load_model().get_pipe("parser").model.ops  # type: ignore[attr-defined]
    assert operations.use_blis is False
    monkeypatch.setattr(operations, "use_blis", True)
    assert _parse(load_model().pipe(texts_of_seeds())) == fast
    assert len(fast) > 1000
