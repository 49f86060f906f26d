"""What the gold list holds, row by row. Names are canonical, in the words of the list."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

GROUP = "kg:Group"


@dataclass(frozen=True)
class GoldEntity:
    """A thing in one article; `names` are its proper names there, `described` other words."""

    name: str
    classes: tuple[str, ...]
    link: str | None = None
    names: tuple[str, ...] = ()
    described: tuple[str, ...] = ()

    @property
    def named(self) -> bool:
        """True unless the article only describes it."""
        return bool(self.names) and self.classes != (GROUP,)


@dataclass(frozen=True)
class GoldRelation:
    """A relation; an optional one may be found or not."""

    id: str
    subject: str
    predicates: tuple[str, ...]
    object: str
    factualities: tuple[str, ...] = ("asserted",)
    optional: bool = False


@dataclass(frozen=True)
class GoldArgument:
    """Who or what fills a role: any of `choices`, which are names, words or ids of events."""

    role: str
    choices: tuple[str, ...]


@dataclass(frozen=True)
class GoldEvent:
    """An event; `time` as in the list, None if the article gives none."""

    id: str
    classes: tuple[str, ...]
    trigger: str
    arguments: tuple[GoldArgument, ...] = ()
    time: str | None = None
    factualities: tuple[str, ...] = ("asserted",)
    speakers: tuple[str, ...] = ()
    optional: bool = False


@dataclass(frozen=True)
class GoldArticle:
    """One article; `path` as `kg.model.Source` has it."""

    path: str
    entities: tuple[GoldEntity, ...] = ()
    relations: tuple[GoldRelation, ...] = ()
    events: tuple[GoldEvent, ...] = ()

    @cached_property
    def expected(self) -> frozenset[str]:
        """What may be asked for: the names of its entities, the ids of events not optional."""
        events = {row.id for row in self.events if not row.optional}
        return frozenset(row.name for row in self.entities) | events


@dataclass(frozen=True)
class Gold:
    """The list. `implied` are triples that follow without being said; `apart` are names that
    need not be joined to the others of their bearer."""

    articles: tuple[GoldArticle, ...]
    implied: frozenset[tuple[str, str, str]] = frozenset()
    apart: frozenset[str] = frozenset()
