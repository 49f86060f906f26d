"""The findings for the articles that ship with the project."""

from __future__ import annotations

from pathlib import Path

from kg.ontology import load
from kg.pipeline import Options, read_all, understand

from .finding import Finding
from .read import read_seeds
from .score import score

_SEEDS = Path(__file__).parents[2] / "seeds"


def findings() -> tuple[Finding, ...]:
    """Build the graph of seeds/ with the defaults of `kg build`, and score it."""
    articles, skipped = read_all([str(_SEEDS)])
    if skipped:
        raise ValueError(f"not read: {skipped}")
    return score(read_seeds(), understand(articles, load(), Options()), load())
