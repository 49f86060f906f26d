"""The same articles give the same bytes, here and in what is committed."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kg.annotate import annotate
from kg.extract import extract
from kg.graph import DEFAULT_BASE
from kg.model import Annotated, Claim
from kg.ontology import load
from kg.pipeline import read_all
from kg.resolve import resolve

Found = list[tuple[Annotated, tuple[Claim, ...]]]
ROOT = Path(__file__).parents[1]


def files(folder: Path) -> dict[str, bytes]:
    found = sorted(path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in found}


def build(out: Path, seed: str, locale: str) -> None:
    """Build the seeds in a process of its own."""
    environment = {**os.environ, "PYTHONHASHSEED": seed, "LC_ALL": locale, "PYTHONUTF8": "0"}
    command = [sys.executable, "-m", "kg.cli", "build", "seeds", "-o", str(out), "--quiet"]
    subprocess.run(command, cwd=ROOT, env=environment, check=True, capture_output=True)


@pytest.mark.parametrize(("seed", "locale"), [("0", "C"), ("4711", "C.UTF-8")])
def test_rebuilding_the_seeds_gives_the_committed_bytes(
    tmp_path: Path, seed: str, locale: str
) -> None:
    build(tmp_path, seed, locale)
    made, kept = files(tmp_path), files(ROOT / "out")
    assert sorted(made) == sorted(kept)
    changed = [name for name in made if made[name] != kept[name]]
    assert changed == [], "if the change is meant, run: kg build seeds"


@pytest.fixture(scope="module")
def found() -> Found:
    articles, _ = read_all([str(ROOT / "seeds")])
    return [(a, extract(a, load())) for a in annotate(articles, load())]


@settings(
    max_examples=5, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(data=st.data())
def test_the_order_of_articles_changes_nothing(found: Found, data: st.DataObject) -> None:
    shuffled = data.draw(st.permutations(found))
    assert resolve(shuffled, load(), DEFAULT_BASE) == resolve(found, load(), DEFAULT_BASE)
