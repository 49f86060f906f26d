"""A table that is searched where it lies must find what reading all of it would find."""

from __future__ import annotations

from pathlib import Path

import pytest

from kg.annotate.places.place_index import NameTable
from kg.annotate.places.sorted_lines import SortedLines

NAMES = ("Aa", "Aa Bb", "Aa Bb Cc", "Aa-b", "Aab", "Ab", "Ab Cc", "B", "Zürich Nord")


@pytest.fixture
def table(tmp_path: Path) -> SortedLines:
    lines = sorted(f"{name}\t{number}" for number, name in enumerate(NAMES))
    path = tmp_path / "names.tsv"
    path.write_text("\n".join(["name\tkey", *lines]) + "\n", encoding="utf-8")
    return SortedLines(path)


@pytest.mark.parametrize("prefix", ["", "A", "Aa", "Aa ", "Aa\t", "Aa B", "C", "Zü", "Zz"])
def test_a_prefix_finds_the_lines_that_begin_with_it_and_no_others(
    table: SortedLines, prefix: str
) -> None:
    assert list(table.beginning(prefix)) == [x for x in table if x.startswith(prefix)]


@pytest.mark.parametrize("key", ["", "Aa\t", "Aa Bc", "Zz"])
def test_the_lines_since_a_key_are_those_that_do_not_sort_before_it(
    table: SortedLines, key: str
) -> None:
    assert list(table.since(key)) == [line for line in table if line >= key]


@pytest.mark.parametrize(
    ("word", "words"), [("Aa", 3), ("Aab", 1), ("Ab", 2), ("B", 1), ("Zürich", 2), ("C", 0)]
)
def test_a_longer_word_does_not_lengthen_the_names_of_a_shorter_one(
    table: SortedLines, word: str, words: int
) -> None:
    assert NameTable(table).longest(word) == words
