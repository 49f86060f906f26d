from __future__ import annotations

import tomllib

import pytest

from .floors import Figures, broken, raised


@pytest.mark.parametrize(
    ("figures", "lines"),
    [
        ({"names": {"f1": 0.9}, "merges": {"errors": 2}}, 0),
        ({"names": {"f1": 0.899}, "merges": {"errors": 2}}, 1),
        ({"names": {"f1": 0.9}, "merges": {"errors": 3}}, 1),
        ({"names": {"f1": 1.0}, "merges": {"errors": 0}}, 0),
    ],
)
def test_a_share_must_not_fall_and_a_count_of_errors_not_rise(figures: Figures, lines: int) -> None:
    floors: Figures = {"names": {"f1": 0.9}, "merges": {"errors": 2}}
    assert len(broken(figures, floors)) == lines


def test_new_floors_are_never_lower() -> None:
    floors: Figures = {"names": {"f1": 0.9}, "time": {"share": 0.5}, "merges": {"errors": 2}}
    figures: Figures = {
        "names": {"f1": 0.7},
        "time": {"share": 0.8},
        "merges": {"errors": 5},
        "duplicates": {"errors": 1},
    }
    assert tomllib.loads(raised(figures, floors)) == {
        "names": {"f1": 0.9},
        "time": {"share": 0.79},
        "merges": {"errors": 2},
        "duplicates": {"errors": 1},
    }
