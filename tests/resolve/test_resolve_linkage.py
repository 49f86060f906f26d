"""Groups of things that are alike on average."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from kg.resolve.linkage import groups

PAIRS = st.tuples(st.sampled_from("abcdef"), st.sampled_from("abcdef")).filter(
    lambda pair: pair[0] < pair[1]
)


def test_a_link_to_one_member_is_not_enough() -> None:
    alike = {("a", "b"): 0.9, ("b", "c"): 0.5}
    assert groups(alike, 0.3) == [("a", "b")]
    assert groups({**alike, ("a", "c"): 0.2}, 0.3) == [("a", "b", "c")]


def test_the_first_two_of_a_group_have_to_be_more_alike_than_those_that_join_them() -> None:
    alike = {("a", "b"): 0.5, ("b", "c"): 0.4, ("a", "c"): 0.4, ("d", "e"): 0.4}
    assert groups(alike, 0.3) == [("a", "b", "c"), ("d", "e")]
    assert groups(alike, 0.3, 0.45) == [("a", "b", "c")]


def test_nothing_alike_makes_no_group() -> None:
    assert groups({}, 0.1) == []
    assert groups({("a", "b"): 0.05}, 0.1) == []


@given(st.dictionaries(PAIRS, st.floats(0.0, 1.0)))
def test_groups_are_disjoint_and_the_order_of_pairs_changes_nothing(
    alike: dict[tuple[str, str], float],
) -> None:
    found = groups(alike, 0.4)
    names = [name for group in found for name in group]
    assert len(names) == len(set(names))
    assert found == groups(dict(reversed(alike.items())), 0.4)
