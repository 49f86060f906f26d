"""An event of a sentence, before claims are made of it."""

from __future__ import annotations

from dataclasses import dataclass, field

from kg.extract.triggers import Trigger
from kg.model import Mention, Token, Value
from kg.ontology import Entry


@dataclass
class Event:
    """An event while it is put together: (role, filler) in the order found."""

    mention: Mention
    entry: Entry
    trigger: Trigger
    roles: list[tuple[str, Mention | Value]] = field(default_factory=list)
    bridged: list[tuple[str, Mention]] = field(default_factory=list)
    light: Token | None = None

    def has(self, *roles: str) -> bool:
        """True if one of the roles is filled."""
        return any(role in roles for role, _ in self.roles)
