"""A graph file as an rdflib graph, for those who work with rdflib."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from kg.graph.store import open_store

if TYPE_CHECKING:
    import rdflib


def to_rdflib(path: Path) -> rdflib.Graph:
    """Return the graph of `path` (.ttl or .nt) as an rdflib graph.

    Its queries are rdflib's own, which may reach out: `kg.query.run` is the guarded way.
    Raises GraphError as `open_store` does.
    """
    # rdflib takes a third of a second to import; only its users pay for it.
    import rdflib  # noqa: PLC0415

    open_store(path)  # one message for a file that is missing or broken
    graph = rdflib.Graph()
    graph.parse(path, format="turtle")  # every N-Triples document is Turtle
    return graph
