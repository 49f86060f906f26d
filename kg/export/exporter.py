"""What an export format is."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import BinaryIO

import pyoxigraph as ox

from kg.ontology import Ontology

Write = Callable[[ox.Store, Ontology, BinaryIO], None]


@dataclass(frozen=True, slots=True)
class Exporter:
    """A format: the suffix of its files, what it is for (one line), and what writes it.

    `write` gives the same bytes for the same graph, and raises GraphError for a graph that kg
    did not write.
    """

    suffix: str
    about: str
    write: Write
