"""Which rulings stand once later ones have undone others."""

from __future__ import annotations

from collections.abc import Sequence

from kg.ledger.lines import identity
from kg.ledger.ruling import Action, Ruling


def standing(rulings: Sequence[Ruling]) -> tuple[tuple[int, Ruling], ...]:
    """Return (number from 1, ruling) of those in force, in order; undoing itself is none.

    From the last to the first: what a later undoing that stands names is out, so that undoing
    an undoing brings the ruling back.
    """
    undone: set[str] = set()
    kept: list[tuple[int, Ruling]] = []
    for number, ruling in reversed(list(enumerate(rulings, start=1))):
        if identity(ruling) in undone:
            continue
        if ruling.action is Action.UNDO:
            undone.add(ruling.value)
        else:
            kept.append((number, ruling))
    return tuple(reversed(kept))
