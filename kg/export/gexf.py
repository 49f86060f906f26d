"""GEXF, for Gephi."""

from __future__ import annotations

import io
import re
from typing import BinaryIO

import pyoxigraph as ox

from kg.export.drawing import drawing
from kg.ontology import Ontology

# networkx dates the file; the same graph must give the same bytes on any day.
_DATE = re.compile(rb' lastmodifieddate="[^"]*"')


def write(store: ox.Store, ontology: Ontology, target: BinaryIO) -> None:
    """Write the network as GEXF."""
    import networkx as nx  # noqa: PLC0415

    buffer = io.BytesIO()
    nx.write_gexf(drawing(store, ontology), buffer)
    target.write(_DATE.sub(b"", buffer.getvalue(), count=1))
