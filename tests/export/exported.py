"""What the tests of all exporters share."""

from __future__ import annotations

import io
from pathlib import Path

import pyoxigraph as ox

from kg.export import export
from kg.ontology import Ontology

GOLDEN = Path(__file__).parents[1] / "graph" / "golden.ttl"
BASE = "https://kg.example/id/"


def exported(name: str, store: ox.Store, ontology: Ontology) -> bytes:
    """What an exporter writes."""
    buffer = io.BytesIO()
    export(name, store, ontology, buffer)
    return buffer.getvalue()
