"""The weights are those that were measured, and go into the names they were made for."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

import numpy as np
import pytest
import spacy
from spacy.language import Language

from kg.annotate import language_model, name_weights
from kg.annotate.language_model import load_model, model_name
from kg.annotate.name_weights import (
    DIGEST,
    WEIGHTS,
    read_weights,
    save_weights,
    set_weights,
    use_trained_names,
    weights,
)
from kg.errors import ModelError

SHIPPED = Path(name_weights.__file__).parent / "data" / WEIGHTS


@pytest.fixture(scope="module")
def small() -> Language:
    """A model that has learnt nothing, but has the pipes that kg asks for."""
    nlp = spacy.blank("en")
    for pipe in ("parser", "ner"):
        nlp.add_pipe(pipe).add_label("PERSON")  # type: ignore[attr-defined]
    nlp.initialize()
    return nlp


def test_default_model_has_the_shipped_weights() -> None:
    found, shipped = weights(load_model()), read_weights(SHIPPED)
    assert found.keys() == shipped.keys()
    assert all(np.array_equal(found[key], shipped[key]) for key in shipped)


def test_altered_weights_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(name_weights, "DIGEST", "0" * 64)
    with pytest.raises(ModelError, match="digest"):
        use_trained_names(load_model())


def test_a_model_that_the_user_names_keeps_its_own_names(
    small: Language, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # A cache of its own: the other holds one model, that of all other tests.
    monkeypatch.setattr(language_model, "_load", lru_cache(language_model._load.__wrapped__))
    small.to_disk(tmp_path / "own")
    kept = weights(load_model(str(tmp_path / "own")))
    assert kept
    assert all(np.array_equal(kept[key], value) for key, value in weights(small).items())
    assert "names" not in model_name(str(tmp_path / "own"))


def test_the_build_report_tells_the_weights() -> None:
    assert DIGEST[:8] in model_name()


def test_weights_survive_the_file_and_give_the_same_bytes(tmp_path: Path) -> None:
    first, second = tmp_path / "a.npz", tmp_path / "b.npz"
    found = {"001.W": np.array([0.5, -2.0], "float32"), "000.b": np.array([1.5], "float32")}
    save_weights(found, first)
    save_weights(dict(reversed(found.items())), second)
    assert first.read_bytes() == second.read_bytes()
    assert all(np.array_equal(read_weights(first)[key], found[key]) for key in found)


def test_weights_that_are_set_are_the_ones_that_are_read(small: Language) -> None:
    doubled = {key: value * 2 for key, value in weights(small).items()}
    set_weights(small, doubled)
    assert any(value.any() for value in doubled.values())
    assert all(np.array_equal(weights(small)[key], doubled[key]) for key in doubled)
