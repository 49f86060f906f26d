"""The list of clauses: well formed, split for good, and read well where no rule was fitted."""

from __future__ import annotations

import pytest

from kg.model import Factuality

from .factuality import FILE, answers, read_clauses, share

# Of the half that no rule was written against. Never lowered.
FLOOR = 0.9
# What is no fact in the text and would be one in the graph, of the same half. Never raised.
WRONGLY_ASSERTED = 9

CLAUSES = read_clauses(FILE.read_text(encoding="utf-8"))

# What a text can say; only a reviewer rejects.
TOLD = {str(f) for f in Factuality} - {str(Factuality.REJECTED)}


def test_the_list_is_large_distinct_and_of_all_kinds() -> None:
    assert len({clause.marked for clause in CLAUSES}) == len(CLAUSES) >= 300
    assert {f for c in CLAUSES for f in c.factualities} == TOLD


def test_both_halves_hold_every_kind() -> None:
    for dev in True, False:
        half = {f for c in CLAUSES if c.dev is dev for f in c.factualities}
        assert half == TOLD


def test_a_clause_marks_one_word() -> None:
    with pytest.raises(ValueError, match="has to mark one word"):
        read_clauses("asserted\t-\tPolice arrested a man.")


def test_unseen_clauses() -> None:
    unseen = list(answers([clause for clause in CLAUSES if not clause.dev]))
    assert share(answer.right for answer in unseen) >= FLOOR
    assert sum(answer.risen for answer in unseen) <= WRONGLY_ASSERTED
