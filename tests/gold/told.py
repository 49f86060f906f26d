"""What one article tells: an event in one place, a relation."""

from __future__ import annotations

from dataclasses import dataclass, field

from kg.model import Factuality, Span, Support


@dataclass
class Told:
    """One event as one article tells it in one place.

    `fillers` are (role, entity), `times` lead from a predicate to its value.
    """

    id: str
    span: Span
    kind: str
    trigger: str
    quote: str
    factualities: set[Factuality] = field(default_factory=set)
    speakers: set[str] = field(default_factory=set)
    fillers: set[tuple[str, str]] = field(default_factory=set)
    times: dict[str, str] = field(default_factory=dict)

    @property
    def time(self) -> str | None:
        """The time as the gold list writes it."""
        if "sem:hasTime" in self.times:
            return self.times["sem:hasTime"]
        if "kg:timeWords" in self.times:
            return f'"{self.times["kg:timeWords"]}"'
        start, end = (self.times.get(name, "") for name in ("kg:startTime", "kg:endTime"))
        return f"{start}/{end}" if start or end else None


@dataclass(frozen=True)
class Edge:
    """One relation as one article tells it; `object` is an entity's id or a value's text."""

    subject: str
    predicate: str
    object: str
    supports: tuple[Support, ...]

    @property
    def factualities(self) -> frozenset[str]:
        """The factualities of its claims."""
        return frozenset(str(support.factuality) for support in self.supports)
