"""The weights of the names that were trained further, in place of the pinned model's own.

Trained by `python -m tests.bench.training`; sources and licences stand in data/LICENCES.md.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kg.errors import ModelError

if TYPE_CHECKING:
    from spacy.language import Language
    from thinc.api import Model

Weights = dict[str, Any]
"""Arrays of numbers by layer and parameter."""

WEIGHTS = "names.npz"
DIGEST = "1953c3e8d2e28c0cfbe9a92405fe703afcf6f2dbe8755a9bc872343627fd5b61"


def use_trained_names(nlp: Language) -> None:
    """Give the names of `nlp`, the pinned model, the weights of the package.

    Raises ModelError if the file is missing or altered.
    """
    file = Path(str(files("kg.annotate") / "data" / WEIGHTS))
    found = hashlib.sha256(file.read_bytes()).hexdigest() if file.is_file() else "none"
    if found != DIGEST:
        raise ModelError(
            f"the weights at {file} have digest {found[:12]}…, expected {DIGEST[:12]}…; "
            "reinstall kg or name a model of your own with --model"
        )
    load_weights(nlp, file)


def load_weights(nlp: Language, file: Path) -> None:
    """Set the parameters of the names from a file of weights."""
    set_weights(nlp, read_weights(file))


def read_weights(file: Path) -> Weights:
    """The weights of a file that `save_weights` wrote, in single precision."""
    import numpy as np  # noqa: PLC0415 - only a build needs it

    with np.load(file, allow_pickle=False) as arrays:
        return {key: arrays[key].astype("float32") for key in arrays.files}


def save_weights(found: Weights, file: Path) -> None:
    """Write weights in half precision; the same weights give the same bytes."""
    import numpy as np  # noqa: PLC0415 - as above

    halves: dict[str, Any] = {key: found[key].astype("float16") for key in sorted(found)}
    np.savez_compressed(file, allow_pickle=False, **halves)


def weights(nlp: Language) -> Weights:
    """The weights of the names of `nlp`."""
    return {key: node.get_param(name).copy() for key, node, name in _parameters(nlp)}


def set_weights(nlp: Language, found: Weights) -> None:
    """Give the names of `nlp` other weights."""
    for key, node, name in _parameters(nlp):
        node.set_param(name, found[key])


def _parameters(nlp: Language) -> Iterator[tuple[str, Model[Any, Any], str]]:
    """Yield a key, the layer and the parameter's name, in the order of the layers."""
    names: Any = nlp.get_pipe("ner")  # a pipe is a callable to spaCy's types, without a model
    for number, node in enumerate(names.model.walk()):
        for name in sorted(node.param_names):
            if node.has_param(name):
                yield f"{number:03}.{name}", node, name
