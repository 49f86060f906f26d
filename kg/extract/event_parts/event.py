"""An event while it is put together."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from kg.extract.sentence.triggers import Trigger
from kg.model import Form, Mention, Token, Value
from kg.ontology import Entry


@dataclass
class Event:
    """A word for an event with (role, filler) in the order found; `bridged` are guesses from
    near words, `alleged` those that only an arrest or a charge tells of, `light` is the verb that
    carries a noun."""

    mention: Mention
    entry: Entry
    trigger: Trigger
    roles: list[tuple[str, Mention | Value]] = field(default_factory=list)
    bridged: list[tuple[str, Mention]] = field(default_factory=list)
    alleged: list[tuple[str, Mention]] = field(default_factory=list)
    light: Token | None = None

    def fillers(self, role: str) -> list[Mention]:
        """What fills a role, values left out."""
        return [f for r, f in self.roles if r == role and isinstance(f, Mention)]

    def has(self, *roles: str) -> bool:
        """True if one of the roles is filled."""
        return any(role in roles for role, _ in self.roles)

    def takes(self, role: str) -> bool:
        """True if the word has a place for a role."""
        return any(a.fills == role for frame in self.entry.frames for a in frame.arguments)

    def allege(self, role: str, is_doubtful: Callable[[Mention], bool]) -> None:
        """Move those who fill a role, and only perhaps did so, to `alleged`."""
        said = [(r, f) for r, f in (*self.roles, *self.bridged) if isinstance(f, Mention)]
        moved = [(r, f) for r, f in said if r == role and is_doubtful(f)]
        self.roles = [pair for pair in self.roles if pair not in moved]
        self.bridged = [pair for pair in self.bridged if pair not in moved]
        self.alleged += [pair for pair in moved if pair not in self.alleged]


def is_event(filler: Mention | Value) -> bool:
    """True for an event that fills a role of another."""
    return isinstance(filler, Mention) and filler.form is Form.EVENT
