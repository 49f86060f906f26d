"""What a person decided, in terms that survive a rebuild: words in articles, not nodes."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from kg.model import Span


class Action(StrEnum):
    """What can be decided."""

    MERGE = "merge"
    APART = "apart"
    CONFIRM = "confirm"
    SPLIT = "split"
    REJECT = "reject"
    RENAME = "rename"
    LINK = "link"
    UNDO = "undo"


@dataclass(frozen=True, slots=True, order=True)
class Anchor:
    """Words of an article that name an entity: the article's id is a hash of its text, so the
    same span is the same words for ever."""

    span: Span
    text: str


@dataclass(frozen=True, slots=True)
class Reference:
    """An entity as it was when somebody decided: its mentions say which one, else its name.

    `kind` is its class, `iri` its IRI then.
    """

    name: str
    kind: str
    iri: str
    mentions: tuple[Anchor, ...]


@dataclass(frozen=True, slots=True)
class Ruling:
    """One decision. `by` is a person's name, `when` an xsd:dateTime in UTC.

    `what` holds two entities for a merge (the first stays) and for keeping apart, else one or
    none; `mentions` those that leave in a split, or that are confirmed to be of one; `value` is
    the new name, the address of a link, the last part of the IRI of the claim that is rejected,
    or the id of the ruling that is undone; `says` puts a claim in words.
    """

    action: Action
    by: str
    when: str
    why: str = ""
    what: tuple[Reference, ...] = ()
    mentions: tuple[Anchor, ...] = ()
    value: str = ""
    says: str = ""
