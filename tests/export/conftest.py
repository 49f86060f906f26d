"""The graph that all exporters are given."""

from __future__ import annotations

import pyoxigraph as ox
import pytest

from kg.graph import open_store
from kg.ontology import Ontology, load
from tests.export.exported import GOLDEN


@pytest.fixture(scope="session")
def ontology() -> Ontology:
    return load()


@pytest.fixture
def store() -> ox.Store:
    return open_store(GOLDEN)
