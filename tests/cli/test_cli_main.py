from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result

from kg import __version__
from kg.cli import COMMANDS
from kg.cli.output import printable
from kg.cli.progress import Bars, progress
from kg.progress import silent

Kg = Callable[..., Result]

ROOT = Path(__file__).parents[2]


def run(*args: str, cwd: Path | None = None, **env: str) -> subprocess.CompletedProcess[bytes]:
    paths = os.pathsep.join([str(ROOT), os.environ.get("PYTHONPATH", "")])
    return subprocess.run(
        [sys.executable, *args],
        cwd=cwd,
        env={**os.environ, "PYTHONPATH": paths, **env},
        capture_output=True,
        check=False,
    )


def modules_after(code: str, cwd: Path | None = None) -> set[str]:
    script = f"import sys\ntry:\n {code}\nexcept SystemExit: pass\nprint(*sys.modules, sep='\\n')"
    done = run("-c", script, cwd=cwd)
    assert done.returncode == 0, done.stderr
    return set(done.stdout.decode().splitlines())


def test_help_loads_click_and_nothing_that_works() -> None:
    loaded = modules_after("from kg.cli import main; main(['--help'])")
    assert "click" in loaded
    assert {name for name in loaded if name.split(".")[0] == "kg"} == {
        "kg",
        "kg.cli",
        "kg.cli.exits",
        "kg.cli.lazy",
        "kg.cli.output",
        "kg.errors",
    }
    assert not loaded & {"spacy", "rdflib", "networkx", "pyoxigraph", "numpy", "rich"}


def test_help_of_build_does_not_wait_for_the_language_model() -> None:
    loaded = modules_after("from kg.cli import main; main(['build', '--help'])")
    assert not loaded & {"spacy", "networkx", "kg.pipeline"}


def test_a_query_needs_neither_language_model_nor_network(graph: Path) -> None:
    code = "from kg.cli import main; main(['query', 'people', '--timeout', '0'])"
    loaded = modules_after(code, graph.parents[1])
    assert "kg.query" in loaded
    assert not loaded & {"spacy", "networkx", "rdflib", "pyshacl"}


def test_help_lists_each_command_with_its_line(kg: Kg) -> None:
    text = " ".join(kg("--help").stdout.split())
    for name, loader in COMMANDS.items():
        assert f"{name} {' '.join((loader.__doc__ or '').split())}" in text


def test_the_line_of_a_command_is_the_first_of_its_own_help() -> None:
    for loader in COMMANDS.values():
        assert (loader().help or "").splitlines()[0] == loader.__doc__


def test_exit_codes_are_in_the_help(kg: Kg) -> None:
    for args in (["--help"], ["build", "--help"]):
        lines = [line.strip() for line in kg(*args).stdout.splitlines()]
        assert {line[0] for line in lines if line[1:3] == "  "} == set("0123")


def test_version(kg: Kg) -> None:
    assert kg("--version").stdout == f"kg, version {__version__}\n"


@pytest.mark.parametrize("args", [["bogus"], ["show"], ["show", "a", "b"], ["query", "--no"]])
def test_a_command_line_that_makes_no_sense_is_exit_code_2(kg: Kg, args: list[str]) -> None:
    assert kg(*args).exit_code == 2


def test_a_reader_that_leaves_early_ends_kg_in_silence() -> None:
    with subprocess.Popen(
        [sys.executable, "-m", "kg.cli", "ontology", "list"],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        assert process.stderr.read() == b""


def test_a_terminal_that_lacks_a_letter_shows_a_question_mark(graph: Path) -> None:
    show = ("-m", "kg.cli", "show", "ana")
    done = run(*show, cwd=graph.parents[1], PYTHONIOENCODING="latin-1")
    assert done.returncode == 0
    assert b"?Ana Roos leads Acm\xe9.?" in done.stdout


def test_control_characters_do_not_reach_the_terminal() -> None:
    assert printable("\x1b]0;owned\x07\x9b2J\nសុខ\r") == "\ufffd]0;owned\ufffd\ufffd2J\nសុខ\ufffd"


def test_progress_is_off_when_standard_error_is_no_terminal(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    assert progress(quiet=False) is silent
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    assert progress(quiet=True) is silent
    assert isinstance(progress(quiet=False), Bars)


def test_bars_pass_items_on_also_when_one_work_is_part_of_another() -> None:
    bars = Bars()
    inner = bars.track([1, 2], "inner", 2)
    assert list(bars.track(inner, "outer", None)) == [1, 2]
    assert list(bars.track("ab", "again", 2)) == ["a", "b"]
