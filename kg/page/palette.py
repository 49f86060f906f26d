"""The look of each family of nodes: a shape, and a colour for light and dark screens.

The colours were chosen so that each has a contrast of 3:1 or more with its background and any
two stay apart as people without red or green cones see them; a test holds both. The shape
says the same again for those who see no colour at all.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

LIGHT_BACKGROUND = "#ffffff"
DARK_BACKGROUND = "#14181d"


@dataclass(frozen=True, slots=True)
class Family:
    """Nodes that look alike: `classes` of the ontology and all below them.

    `shape` is one that vis-network draws, `scale` what makes it look as large as a dot.
    """

    key: str
    name: str
    classes: tuple[str, ...]
    shape: str
    light: str
    dark: str
    scale: float = 1.0


FAMILIES = (
    Family("person", "People", ("kg:Person",), "dot", "#0f3d99", "#3d8bff"),
    Family("organisation", "Organisations", ("kg:Organisation",), "square", "#d9661a", "#f0562b"),
    Family("country", "Countries", ("kg:Country",), "star", "#0f9d66", "#35e893", 1.35),
    Family("place", "Places", ("kg:Place",), "triangle", "#5a4c12", "#eec62a", 1.15),
    Family("group", "Groups of people", ("kg:Group",), "hexagon", "#b944b8", "#e79be0"),
    Family("event", "Events", ("kg:Event", "kg:ClaimedEvent"), "diamond", "#566173", "#858d97"),
    Family("other", "Other", (), "triangleDown", "#111214", "#f1f2f2", 1.15),
)

_BY_CLASS = {name: i for i, family in enumerate(FAMILIES) for name in family.classes}


def family(classes: Iterable[str]) -> int:
    """The place in FAMILIES of a node whose classes, most specific first, are `classes`.

    >>> FAMILIES[family(["kg:Court", "kg:Organisation", "schema:Thing"])].name
    'Organisations'
    >>> FAMILIES[family(["skos:Concept"])].name
    'Other'
    """
    return next((_BY_CLASS[name] for name in classes if name in _BY_CLASS), len(FAMILIES) - 1)
