from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]

LINT = "from importlinter.cli import lint_imports_command; lint_imports_command()"


def lint(root: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", LINT, "--no-cache", "--no-logo"],
        cwd=root,
        env={**os.environ, "PYTHONPATH": str(root), "NO_COLOR": "1", "COLUMNS": "200"},
        capture_output=True,
        text=True,
        check=False,
    )


def test_imports_keep_the_contracts() -> None:
    result = lint(ROOT)
    assert result.returncode == 0, result.stdout + result.stderr


@pytest.mark.parametrize(
    ("module", "line", "contract"),
    [
        ("readers/text.py", "import kg.extract", "Articles flow one way"),
        ("export/gexf.py", "import kg.show", "Articles flow one way"),
        ("network/lines.py", "import kg.network.build", "No import cycles"),
        ("extract/__init__.py", "def f():\n    import spacy", "Only annotate loads spaCy"),
        ("graph/store.py", "import networkx", "A query needs neither"),
    ],
)
def test_the_contracts_catch(tmp_path: Path, module: str, line: str, contract: str) -> None:
    shutil.copy(ROOT / ".importlinter", tmp_path)
    python_only = shutil.ignore_patterns("data", "script", "_ontology", "__pycache__")
    shutil.copytree(ROOT / "kg", tmp_path / "kg", ignore=python_only)
    with (tmp_path / "kg" / module).open("a") as file:
        file.write(f"\n{line}\n")
    result = lint(tmp_path)
    assert result.returncode == 1
    broken = [name for name in result.stdout.splitlines() if "BROKEN" in name]
    assert any(name.startswith(contract) for name in broken), result.stdout


def test_a_new_part_must_be_given_its_place(tmp_path: Path) -> None:
    shutil.copy(ROOT / ".importlinter", tmp_path)
    shutil.copytree(ROOT / "kg", tmp_path / "kg", ignore=shutil.ignore_patterns("data"))
    (tmp_path / "kg" / "attic.py").touch()
    assert "attic" in lint(tmp_path).stdout
