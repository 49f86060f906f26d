"""Whether those who take part in one event can be those who take part in another."""

from __future__ import annotations

from kg.resolve.event_profiles import Key
from kg.resolve.likeness import person_likeness
from kg.resolve.profile import APART


def differ(left: set[Key], right: set[Key]) -> bool:
    """True if both are known and nobody of the one can be somebody of the other."""
    return bool(left and right) and not any(_may_be_one(a, b) for a in left for b in right)


def share(left: set[Key], right: set[Key]) -> bool:
    """True if somebody is in both, be it by the surname alone in one of two articles."""
    return bool(left & right) or any(_by_surname(a, b) for a in left for b in right)


def _by_surname(left: Key, right: Key) -> bool:
    return "surname" in (left[0], right[0]) and last_name(left) == last_name(right)


def last_name(key: Key) -> Key:
    """The key of a person by the last name alone, that of anything else as it is."""
    return ("surname", key[-1]) if key[0] in ("surname", "kg:Person") else key


def _may_be_one(left: Key, right: Key) -> bool:
    """One name, one inside the other ("Rep. Ana Ruiz"), two spellings or forms of one ("Bill" and
    "William Ruiz"), or the surname by which an article names somebody who is named in full
    elsewhere."""
    if "surname" in (left[0], right[0]):
        return left[-1] == right[-1]
    if left == right or not left[0] == right[0] == "kg:Person":
        return left == right
    a, b = left[1:], right[1:]
    inside = set(a) <= set(b) or set(b) <= set(a)
    return APART not in (*a, *b) and (inside or person_likeness(a, b) is not None)
