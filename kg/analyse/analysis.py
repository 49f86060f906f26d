"""What an analysis is: a table with a title, one line that explains it, and its rows."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

import networkx as nx

from kg.model import Knowledge
from kg.ontology import Ontology

Cell = str | int | float
Row = tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class Material:
    """What analyses work on; `network` holds what at least one article asserts, no more."""

    knowledge: Knowledge
    ontology: Ontology
    network: nx.MultiDiGraph[str]


@dataclass(frozen=True, slots=True)
class Analysis:
    """One table of the report; `explanation` is a sentence or two for a reader who is no expert.

    `rows` returns as many cells a row as there are `columns`, the most telling rows first.
    """

    title: str
    explanation: str
    columns: tuple[str, ...]
    rows: Callable[[Material], Iterable[Row]]
