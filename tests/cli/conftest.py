"""A graph file of two entities, written by hand of the graph stage, and a way to run kg."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from kg.cli import main
from kg.graph import DEFAULT_BASE, Run, turtle
from kg.model import Entity, Fact, Factuality, Knowledge, Ref, Source, Span, Support
from kg.ontology import load

ANA, ACME, RIVAL = (f"{DEFAULT_BASE}{name}" for name in ("ana", "acme", "rival"))
QUOTE = "Ana Roos leads Acmé."


def support(factuality: Factuality = Factuality.ASSERTED) -> Support:
    return Support(
        claim=f"{DEFAULT_BASE}claim/{factuality}",
        sentence=Span("0123456789ab", 0, len(QUOTE)),
        quote=QUOTE,
        extractor="hand",
        confidence=0.9,
        factuality=factuality,
    )


@pytest.fixture
def graph(tmp_path: Path) -> Path:
    knowledge = Knowledge(
        sources=(Source("0123456789ab", "a.txt", title="The heads of Acme"),),
        entities=(
            Entity(ACME, "kg:Company", "Acmé"),
            Entity(ANA, "kg:Person", "Ana Roos"),
            Entity(RIVAL, "kg:Company", "Rival"),
        ),
        facts=(
            Fact(ANA, "kg:leads", Ref(ACME), (support(),)),
            Fact(ANA, "kg:leads", Ref(RIVAL), (support(Factuality.ALLEGED),)),
        ),
    )
    path = tmp_path / "out" / "graph.ttl"
    path.parent.mkdir()
    path.write_bytes(turtle(knowledge, load(), DEFAULT_BASE, Run("0", {})))
    return path


@pytest.fixture
def kg(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Callable[..., Result]:
    """Run kg in an empty folder, or in that of `graph` if the test has one."""
    monkeypatch.chdir(tmp_path)
    return lambda *args, **settings: CliRunner().invoke(main, args, prog_name="kg", **settings)
