"""What people decided, as the graph tells of it."""

from __future__ import annotations

from collections.abc import Sequence, Set

from kg.ledger import Ruling, identity
from kg.model import Decision

Numbered = tuple[int, Ruling]
"""A ruling with its number in the ledger, from 1."""


def decisions(told: Sequence[Numbered], lost: Set[int], base: str) -> tuple[Decision, ...]:
    """Those of `told` that found what they are about, by IRI; `lost` are numbers of the others."""
    made = (
        Decision(decision_iri(base, one), one.action.value, one.by, one.when, one.why)
        for number, one in told
        if number not in lost
    )
    return tuple(sorted(made, key=lambda decision: decision.id))


def decision_iri(base: str, ruling: Ruling) -> str:
    """The IRI of a decision."""
    return f"{base}decision/{identity(ruling)}"
