"""The arithmetic of the reliability table, on verdicts made by hand."""

from __future__ import annotations

import pytest

from tests.bench.reliability import Judged, bins, expected_error, table


def judged(confidence: float, right: int, wrong: int) -> list[Judged]:
    return [Judged("hand", confidence, i < right) for i in range(right + wrong)]


def test_a_bin_takes_in_its_lower_bound_whatever_floats_make_of_it() -> None:
    assert list(bins(judged(0.7, 1, 0) + judged(0.79, 1, 0) + judged(0.3, 1, 0))) == [0.3, 0.7]


def test_confidence_that_means_what_it_says_has_no_error() -> None:
    assert expected_error(judged(0.75, 3, 1) + judged(0.5, 2, 2)) == pytest.approx(0)


def test_bins_weigh_by_their_size() -> None:
    assert expected_error(judged(0.9, 0, 3) + judged(0.5, 1, 1)) == pytest.approx(0.9 * 3 / 5)


def test_the_table_shows_each_bin_and_each_extractor() -> None:
    lines = list(table(judged(0.9, 3, 1)))
    assert lines[1].split() == ["0.9-1.0", "4", "0.90", "0.75"]
    assert lines[-1].split() == ["hand", "0.90", "4", "0.75"]
