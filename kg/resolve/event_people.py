"""Whether those who take part in one event can be those who take part in another."""

from __future__ import annotations

from kg.resolve.event_profiles import Key
from kg.resolve.profile import APART


def differ(left: set[Key], right: set[Key]) -> bool:
    """True if both are known and nobody of the one can be somebody of the other."""
    return bool(left and right) and not any(_may_be_one(a, b) for a in left for b in right)


def _may_be_one(left: Key, right: Key) -> bool:
    """One name, one inside the other ("Rep. Ana Ruiz"), or the surname by which an article names
    somebody who is named in full elsewhere."""
    if "surname" in (left[0], right[0]):
        return left[-1] == right[-1]
    if left == right or not left[0] == right[0] == "kg:Person":
        return left == right
    a, b = set(left[1:]), set(right[1:])
    return APART not in a | b and (a <= b or b <= a)
