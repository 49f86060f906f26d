"""The table of identities: which mention is of which entity, and how it came to be so."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from kg.ledger import Anchor
from kg.model import Mention, Span
from kg.resolve.profile import Key


@dataclass
class Table:
    """Mentions with their keys, in three readings.

    `alone` is the key that a mention has by its own article; `found` the one that the articles
    together give it, or a person who took it out of its entity; `keys` the one that holds,
    after a person's merges too. The rest is what people decided of a key: its name, further
    names, links, and the IRIs of the decisions behind all that.
    """

    alone: dict[Mention, Key] = field(default_factory=dict)
    found: dict[Mention, Key] = field(default_factory=dict)
    keys: dict[Mention, Key] = field(default_factory=dict)
    names: dict[Key, str] = field(default_factory=dict)
    aliases: dict[Key, set[str]] = field(default_factory=lambda: defaultdict(set))
    links: dict[Key, set[str]] = field(default_factory=lambda: defaultdict(set))
    decisions: dict[Key, set[str]] = field(default_factory=lambda: defaultdict(set))

    def add(self, alone: Mapping[Mention, Key], found: Mapping[Mention, Key]) -> None:
        """Take in mentions that nobody has decided on yet."""
        self.alone.update({mention: alone.get(mention, key) for mention, key in found.items()})
        self.found.update(found)
        self.keys.update(found)

    def keep(self, mentions: Iterable[Mention]) -> None:
        """Forget all other mentions: nothing that is left speaks of them."""
        kept = set(mentions)
        for reading in (self.alone, self.found, self.keys):
            for mention in [m for m in reading if m not in kept]:
                del reading[mention]

    def members(self, key: Key) -> list[Mention]:
        """The mentions of one entity."""
        return [mention for mention, own in self.keys.items() if own == key]

    def merge(self, kept: Key, lost: Key) -> None:
        """Make one entity of two: `kept` lends its name and IRI."""
        for mention in self.members(lost):
            self.keys[mention] = kept
        if lost in self.names:
            self.aliases[kept].add(self.names.pop(lost))
        for decided in (self.aliases, self.links, self.decisions):
            decided[kept] |= decided.pop(lost, set())

    def split(self, mentions: Iterable[Mention], key: Key) -> None:
        """Give `mentions`, all of one entity, an entity of their own."""
        for mention in mentions:
            left = self.keys[mention]
            self.found[mention] = self.keys[mention] = key
        rest = {self.found[mention] for mention in self.members(left)}
        if left not in rest:  # only what was merged into it is there still
            self.merge(min(rest), left)


def spans(anchors: Iterable[Anchor]) -> frozenset[Span]:
    """Where the anchors are."""
    return frozenset(anchor.span for anchor in anchors)
