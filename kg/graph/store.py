"""Graph files into an Oxigraph store in memory."""

from __future__ import annotations

import re
from pathlib import Path

import pyoxigraph as ox

from kg.errors import GraphError

_BASE = re.compile(rb"@base <([^>]+)> \.")
FORMATS = {".ttl": ox.RdfFormat.TURTLE, ".nt": ox.RdfFormat.N_TRIPLES}


def file_base(path: Path) -> str | None:
    """Return the base IRI that a graph file names in its first line, or None.

    Raises GraphError as `open_store` does, without reading the graph.
    """
    _check(path)
    with path.open("rb") as stream:
        match = _BASE.match(stream.readline())
    return match[1].decode() if match else None


def open_store(path: Path) -> ox.Store:
    """Return a store in memory with the graph of `path` (.ttl or .nt).

    Changes to it are not written back. Raises GraphError if there is no such file or if it is
    not RDF.
    """
    store = ox.Store()
    try:
        store.bulk_load(path=str(path), format=_check(path))
    except SyntaxError as error:
        raise GraphError(f"{path} is not RDF: {error.msg}; run kg build again") from error
    except OSError as error:
        raise GraphError(f"{path} cannot be read: {error.strerror or error}") from error
    return store


def _check(path: Path) -> ox.RdfFormat:
    suffix = path.suffix.lower()
    if suffix not in FORMATS:
        raise GraphError(f"{path}: a graph file ends in {' or '.join(FORMATS)}")
    if not path.is_file():
        raise GraphError(f"no graph at {path}; run kg build first, or name one with --graph")
    return FORMATS[suffix]
