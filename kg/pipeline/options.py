"""What a user may choose about a build."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from kg.graph import DEFAULT_BASE


@dataclass(frozen=True, slots=True)
class Options:
    """What a user may choose: see `kg build --help`."""

    model: str | None = None
    base_iri: str = DEFAULT_BASE
    ontology: Path | None = None
    ledger: Path | None = None
