"""Which of two places may lie in the other: by their sizes, and by the map."""

from __future__ import annotations

from kg.annotate.places.gazetteer import Place, load
from kg.annotate.places.place import kilometres
from kg.extract.cue_words import place_words
from kg.model import Mention

# Larger things contain smaller ones, and two of one size lie beside each other.
_SIZES = {"kg:Facility": 0, "kg:City": 1, "kg:Region": 2, "kg:Country": 4}
_TOWN, _REGION, _STATE, _CONTINENT = 1, 2, 3, 5
# What has a middle, although a border may cross it.
_STANDING = frozenset({"Lake", "Mount", "Mont"})
# How far from the middle of a town its quarters may be.
_QUARTER = 40.0


def is_larger(outer: Mention, inner: Mention) -> bool:
    """True if `outer` is of a larger kind; a place of no known size counts as a town."""
    small, large = _size(inner), _size(outer)
    if crosses(inner):
        return large == _CONTINENT
    return (_TOWN if small is None else small) < (_TOWN if large is None else large)


def crosses(place: Mention) -> bool:
    """True for a river or sea that a map has in no one country ("the Danube")."""
    known = _known(place) if (place.link or "").startswith("world:") else None
    if known is None or known.kind != "kg:Place" or known.country is not None:
        return False
    return known.name.split()[0] not in _STANDING


def is_surely_larger(outer: Mention, inner: Mention) -> bool:
    """The same, and `inner` is of known size."""
    return _size(inner) is not None and is_larger(outer, inner)


def _size(place: Mention) -> int | None:
    """The size of a place, None if it is not known. A region with an ISO code is no county."""
    link = place.link or ""
    if place.kind == "kg:Region" and link.startswith("iso:"):
        return _STATE
    return _CONTINENT if link in place_words()["continent"] else _SIZES.get(place.kind)


def is_town(place: Mention) -> bool:
    """True for a town or village."""
    return _size(place) == _TOWN


def is_small(place: Mention) -> bool:
    """True for a town or a building."""
    return _size(place) in {0, _TOWN}


def may_contain(outer: Mention, inner: Mention) -> bool:
    """True unless `outer` is known to be no larger."""
    small, large = _size(inner), _size(outer)
    if crosses(inner):
        return large == _CONTINENT
    if large is None:
        return small is None or small < _REGION
    return large > (small if small is not None else 0)


def may_be_said_to_contain(outer: Mention, inner: Mention) -> bool:
    """The same where words say so: a region that no map knows may lie in one that it knows."""
    unknown = inner.link is None and outer.link is not None and _size(inner) == _size(outer)
    return may_contain(outer, inner) or (unknown and _size(inner) == _REGION)


def lies_in(inner: Mention, outer: Mention) -> bool:
    """True if a map puts the first in the second."""
    place, area = _known(inner), _known(outer)
    if place is None or area is None or area.iso is None or place.id == area.id:
        return False
    return place.lies_in(frozenset({area.iso}))


def are_apart(inner: Mention, outer: Mention) -> bool:
    """True if a map knows both and does not put the first in the second."""
    area = _known(outer)
    known = _known(inner) is not None and area is not None and area.iso is not None
    return known and not lies_in(inner, outer)


def may_be_quarter(inner: Mention, town: Mention) -> bool:
    """True if the first may be a part of a town: none that a map has far away, or larger."""
    around = _known(town)
    if around is None or not is_town(town) or (_size(inner) or 0) > _TOWN:
        return False
    place = _known(inner)
    smaller = place is None or place.population < around.population
    return smaller and (place is None or kilometres(place, around) < _QUARTER)


def _known(place: Mention) -> Place | None:
    return load().by_id(place.link) if place.link else None
