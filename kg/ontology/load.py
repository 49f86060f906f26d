"""Find the ontology's folder and read it."""

from __future__ import annotations

import os
from functools import cache
from pathlib import Path
from types import MappingProxyType

from kg.ontology import read_lexicon, terms, turtle
from kg.ontology.ontology import Ontology

_PACKAGE = Path(__file__).parents[1]


def load(directory: Path | None = None) -> Ontology:
    """The ontology in `directory`, read once per process.

    None means $KG_ONTOLOGY, else the copy inside the installed package, else the folder
    `ontology` of the source tree. Raises OntologyError if a file is missing or not Turtle.
    """
    return _load((directory or _default()).resolve())


def _default() -> Path:
    named = os.environ.get("KG_ONTOLOGY")
    if named:
        return Path(named)
    installed = _PACKAGE / "_ontology"
    return installed if installed.is_dir() else _PACKAGE.parent / "ontology"


@cache
def _load(directory: Path) -> Ontology:
    words = turtle.read(directory / "lexicon.ttl")
    graph = turtle.read(directory / "kg.ttl")
    frames = read_lexicon.frames(words)
    return Ontology(
        directory=directory,
        classes=MappingProxyType(terms.classes(graph)),
        predicates=MappingProxyType(terms.predicates(graph)),
        factualities=terms.factualities(graph),
        labels=MappingProxyType(terms.labels(graph)),
        frames=MappingProxyType(frames),
        entries=read_lexicon.entries(words, frames),
    )
