"""Which places can be one scene, as two reports may name it."""

from __future__ import annotations

from collections.abc import Collection

from kg.annotate.places.gazetteer import load as load_gazetteer
from kg.annotate.places.place import Place, kilometres
from kg.resolve.profile import Key

# Kilometres up to which two towns may be one scene: reports name the town or a larger one nearby.
_NEAR = 25.0


def elsewhere(left: Collection[Key], right: Collection[Key], one_story: bool = False) -> bool:
    """True if no place of the one set can be where one of the other is.

    A street or building may be in a town that a gazetteer knows: nothing tells where it is. Nor
    does a town that articles of one story name alike: one that does not say in which state it is
    is often taken for a larger one elsewhere.
    """
    return all(_apart(a, b, one_story) for a in left for b in right)


def _apart(left: Key, right: Key, one_story: bool) -> bool:
    if left == right:
        return False
    one, other = _known(left), _known(right)
    if one is None or other is None:
        return one is other
    if one_story and one.name == other.name:
        return False
    return not (_around(one, other) or _around(other, one) or _near(one, other))


def _known(key: Key) -> Place | None:
    return load_gazetteer().by_id(key[1]) if key[0] == "link" else None


def _around(area: Place, place: Place) -> bool:
    return area.iso is not None and place.lies_in(frozenset({area.iso}))


def _near(left: Place, right: Place) -> bool:
    """True for two towns next to each other."""
    return left.kind == right.kind == "kg:City" and kilometres(left, right) < _NEAR
