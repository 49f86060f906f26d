"""Which event of the graph is which row of the gold list."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from .fold import overlap
from .naming import Naming, fits_class
from .rows import GoldEvent
from .told import Told

# What is alike in two tellings besides class and trigger decides which of several is meant.
_SAME_FILLER, _SAME_TIME, _SAME_STANCE = 4, 2, 1


def align(naming: Naming) -> list[tuple[GoldEvent, Told]]:
    """Rows with their events, one to one; of several that fit, those that are most alike.

    Of equal ones the first in the text belongs to the first in the list.
    """
    told = naming.graph.events.get(naming.article.path, ())
    pairs = [
        (-_likeness(naming, row, event), i, j)
        for i, row in enumerate(naming.article.events)
        for j, event in enumerate(told)
        if _fits(naming, row, event)
    ]
    rows: dict[int, int] = {}
    for _, i, j in sorted(pairs):
        if i not in rows and j not in rows.values():
            rows[i] = j
    return [(naming.article.events[i], told[j]) for i, j in sorted(rows.items())]


def _fits(naming: Naming, row: GoldEvent, event: Told) -> bool:
    same = overlap(row.trigger, event.trigger)
    return same and fits_class(event.kind, row.classes, naming.graph.ontology, ())


def _likeness(naming: Naming, row: GoldEvent, event: Told) -> int:
    fillers = {(role, name) for role, node in event.fillers for name in _names(naming, node)}
    same = sum(
        any((argument.role, choice) in fillers for choice in argument.choices)
        for argument in row.arguments
    )
    score = _SAME_FILLER * same
    if row.time is not None and row.time == event.time:
        score += _SAME_TIME
    if event.factualities <= set(row.factualities):
        score += _SAME_STANCE
    return score


def _names(naming: Naming, node: str) -> frozenset[str]:
    """What a filler may be in the list: a name, or any event that it fits."""
    told = [e for e in naming.graph.events.get(naming.article.path, ()) if e.id == node]
    rows = naming.article.events
    ids = [row.id for row in rows if any(_fits(naming, row, event) for event in told)]
    gold = naming.gold(node)
    return frozenset([*ids, gold.name] if gold else ids)


def rows_of(pairs: Sequence[tuple[GoldEvent, Told]]) -> Mapping[str, frozenset[str]]:
    """Event of the graph -> the ids of its rows."""
    found: dict[str, set[str]] = {}
    for row, event in pairs:
        found.setdefault(event.id, set()).add(row.id)
    return {key: frozenset(ids) for key, ids in found.items()}
