"""An entity of the graph as the ledger refers to it."""

from __future__ import annotations

from collections.abc import Sequence

from kg.ledger import Anchor, Reference
from kg.model import Entity
from kg.review.mentions import Seen

# Enough to find an entity again when some articles are gone, few enough to read in a diff.
ANCHORS = 6


def refer(entity: Entity, seen: Sequence[Seen]) -> Reference:
    """Return a reference to `entity`, which is mentioned at `seen`."""
    return Reference(entity.name, entity.kind, entity.id, _anchors(entity, seen))


def _anchors(entity: Entity, seen: Sequence[Seen]) -> tuple[Anchor, ...]:
    """Names before other words, one of each article before a second of any."""
    names = {entity.name, *entity.aliases}
    told: dict[str, int] = {}
    ranked: list[tuple[int, bool, Anchor]] = []
    for anchor in sorted((one.anchor for one in seen), key=lambda a: (a.text not in names, a)):
        turn = told[anchor.span.article] = told.get(anchor.span.article, 0) + 1
        ranked.append((turn, anchor.text not in names, anchor))
    return tuple(sorted(anchor for *_, anchor in sorted(ranked)[:ANCHORS]))
