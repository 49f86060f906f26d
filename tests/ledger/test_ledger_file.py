"""Where the ledger is, that it only grows, and which of its rulings stand."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.errors import LedgerError
from kg.ledger import Action, Ruling, append, beside, identity, read, standing


def reject(number: int) -> Ruling:
    return Ruling(Action.REJECT, "ana", f"2026-01-31T12:00:{number:02}Z", value="abc")


def undo(ruling: Ruling, number: int) -> Ruling:
    return Ruling(Action.UNDO, "ana", f"2026-01-31T13:00:{number:02}Z", value=identity(ruling))


def test_what_is_added_comes_back_in_order(tmp_path: Path) -> None:
    path = tmp_path / "review.ledger"
    assert [append(path, reject(number)) for number in range(3)] == [1, 2, 3]
    assert read(path) == tuple(reject(number) for number in range(3))


def test_a_file_without_a_last_line_end_keeps_its_last_line(tmp_path: Path) -> None:
    path = tmp_path / "review.ledger"
    append(path, reject(0))
    path.write_text(path.read_text(encoding="utf-8").rstrip("\n"), encoding="utf-8")
    append(path, reject(1))
    assert len(read(path)) == 2


def test_nothing_is_added_to_a_ledger_that_cannot_be_read(tmp_path: Path) -> None:
    path = tmp_path / "review.ledger"
    path.write_text("\n<<<<<<< ours\n", encoding="utf-8")
    with pytest.raises(LedgerError, match="line 2"):
        append(path, reject(0))
    assert path.read_text(encoding="utf-8") == "\n<<<<<<< ours\n"


def test_no_ledger_is_no_decision(tmp_path: Path) -> None:
    assert read(tmp_path / "review.ledger") == read(None) == ()


def test_the_ledger_is_in_the_folder_of_the_articles(tmp_path: Path) -> None:
    news = tmp_path / "news"
    news.mkdir()
    (news / "a.txt").touch()
    for given_path in (news, news / "a.txt", news / "*.txt", news / "**" / "*.txt"):
        assert beside(["-", str(given_path)]) == news / "review.ledger"
    assert beside(["-"]) is None


def test_of_several_folders_the_one_with_a_ledger_counts(tmp_path: Path) -> None:
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
    paths = [str(tmp_path / name) for name in ("one", "two")]
    append(tmp_path / "two" / "review.ledger", reject(0))
    assert beside(paths) == tmp_path / "two" / "review.ledger"
    append(tmp_path / "one" / "review.ledger", reject(0))
    with pytest.raises(LedgerError, match="--ledger"):
        beside(paths)


def test_what_is_undone_does_not_stand_and_comes_back_if_that_is_undone() -> None:
    first, second = reject(1), reject(2)
    taken_back = undo(first, 1)
    assert standing([first, second, taken_back]) == ((2, second),)
    again = [first, second, taken_back, undo(taken_back, 2)]
    assert standing(again) == ((1, first), (2, second))


@given(st.lists(st.integers(0, 5), max_size=8))
def test_undoing_everything_leaves_nothing(numbers: list[int]) -> None:
    made = [reject(number) for number in dict.fromkeys(numbers)]
    assert standing([*made, *(undo(ruling, n) for n, ruling in enumerate(made))]) == ()
