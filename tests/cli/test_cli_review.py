"""The commands of kg review, from the list of candidates to the ledger and back."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result

from kg.ledger import Action, read
from tests.resolve.told import Told, document, known

Kg = Callable[..., Result]
LEDGER = Path("news/review.ledger")


@pytest.fixture
def built(tmp_path: Path) -> Path:
    """A folder as kg build leaves it."""
    one, other = Told("a"), Told("b")
    one.name("Ana Brandt", "kg:Person")
    one.name("Otto Vellin", "kg:Person")
    other.name("Anna Brandt", "kg:Person")
    for folder in ("out", "news"):
        (tmp_path / folder).mkdir()
    (tmp_path / "out" / "graph.ttl").write_bytes(document(known([one.found(), other.found()])))
    summary = {"review": {"ledger": LEDGER.as_posix(), "lost": []}}
    (tmp_path / "out" / "build.json").write_text(json.dumps(summary), encoding="utf-8")
    return tmp_path


def test_without_a_command_it_shows_what_is_worth_a_look(kg: Kg, built: Path) -> None:
    result = kg("review")
    assert result.exit_code == 0
    assert "1. Ana Brandt = Anna Brandt?" in result.stdout
    assert not (built / LEDGER).exists()


def test_a_decision_is_written_beside_the_articles(kg: Kg, built: Path) -> None:
    result = kg("review", "merge", "Ana Brandt", "Anna Brandt", "--by", "Cleo", "--why", "a\nb")
    assert result.stdout == "decision 1 is in news/review.ledger; kg build does it from now on\n"
    (made,) = read(built / LEDGER)
    assert (made.action, made.by, made.why) == (Action.MERGE, "Cleo", "a b")
    assert "nothing looks like a duplicate" in kg("review").stdout


@pytest.mark.parametrize(
    "command",
    [
        ("rename", "Ana Brandt", "A. B."),
        ("link", "Ana Brandt", "urn:x"),
        ("merge", "Ana Brandt", "Anna Brandt"),
        ("apart", "Ana Brandt", "Anna Brandt"),
    ],
    ids=lambda command: command[0],
)
def test_who_is_logged_in_decides_unless_somebody_is_named(
    kg: Kg, built: Path, monkeypatch: pytest.MonkeyPatch, command: tuple[str, ...]
) -> None:
    monkeypatch.setenv("LOGNAME", "cleo")
    assert kg("review", *command).exit_code == 0
    assert [made.by for made in read(built / LEDGER)] == ["cleo"]


def test_the_log_keeps_what_is_undone(kg: Kg, built: Path) -> None:
    kg("review", "rename", "Ana Brandt", "A. B.", "--by", "Cleo")
    assert kg("review", "undo", "1", "--by", "Cleo").exit_code == 0
    first, second = kg("review", "log").stdout.splitlines()
    assert first.endswith("Cleo: rename Ana Brandt to A. B. [undone]")
    assert second.endswith("Cleo: undo decision 1")


def test_a_split_without_mentions_lists_them(kg: Kg, built: Path) -> None:
    result = kg("review", "split", "Ana Brandt")
    assert "a.txt:0  Ana Brandt: “Ana Brandt Otto Vellin”" in result.stdout
    assert not (built / LEDGER).exists()


def test_a_claim_that_show_names_can_be_rejected(kg: Kg, built: Path) -> None:
    shown = kg("show", "Ana Brandt", "--ids").stdout
    digits = shown.rpartition("[")[2].partition("]")[0]
    assert kg("review", "reject", digits, "--by", "Cleo").exit_code == 0
    assert [made.value for made in read(built / LEDGER)] == [digits]


@pytest.mark.parametrize(
    ("command", "words"),
    [
        (("merge", "Ana Brandt", "Anne Brandt"), "the closest are"),
        (("reject", "0123456789"), "no claim '0123456789'"),
        (("undo", "7"), "no decision 7"),
        (("split", "Ana Brandt", "--mention", "x.txt"), "no mention of Ana Brandt at 'x.txt'"),
    ],
    ids=lambda part: part[0] if isinstance(part, tuple) else "",
)
def test_what_is_not_there_is_an_error_and_no_decision(
    kg: Kg, built: Path, command: tuple[str, ...], words: str
) -> None:
    result = kg("review", *command, "--by", "Cleo")
    assert result.exit_code == 1
    assert words in result.stderr
    assert not (built / LEDGER).exists()


def test_a_graph_that_names_no_ledger_asks_for_one(kg: Kg, built: Path) -> None:
    (built / "out" / "build.json").unlink()
    result = kg("review", "rename", "Ana Brandt", "A. B.")
    assert result.exit_code == 1
    assert "--ledger" in result.stderr
    named = kg("review", "rename", "Ana Brandt", "A. B.", "--ledger", "mine")
    assert named.exit_code == 0
    assert len(read(built / "mine")) == 1
    assert kg("review").exit_code == 0


def test_a_ledger_that_cannot_be_read_names_the_line(kg: Kg, built: Path) -> None:
    (built / LEDGER).write_text("nonsense\n", encoding="utf-8")
    result = kg("review", "log")
    assert result.exit_code == 1
    assert "line 1: not JSON" in result.stderr
