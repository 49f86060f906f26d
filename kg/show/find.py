"""From a name as somebody types it to the entity that is meant."""

from __future__ import annotations

import difflib
from collections.abc import Callable, Sequence

from kg.errors import NotFoundError
from kg.model import Entity, Knowledge
from kg.network import RECORD_KINDS, ROLE_KINDS
from kg.show.fold import fold

# How many entities an error names.
SUGGESTIONS = 5


def find_entity(knowledge: Knowledge, name: str) -> Entity:
    """Return the entity that `name` means: its IRI, one it had before, name, alias, or how
    one of them begins.

    The beginning of a later word will do if no name begins so: the strictest reading that
    fits anything decides. Somebody unidentified has no name: only the address leads there.
    Raises NotFoundError if none fits, or if one fits several entities alike; the message names
    the closest.
    """
    name = " ".join(name.split())
    nodes = [entity for entity in knowledge.entities if entity.kind not in ROLE_KINDS]
    entities = [entity for entity in nodes if entity.kind not in RECORD_KINDS]
    for fits in READINGS:
        asked = nodes if fits in _BY_ADDRESS else entities
        found = [entity for entity in asked if fits(entity, name)]
        if len(found) == 1:
            return found[0]
        if found:
            raise _ambiguous(name, found)
    raise _unknown(name, entities)


def _names(entity: Entity) -> tuple[str, ...]:
    return (entity.name, *entity.aliases)


def _is_iri(entity: Entity, name: str) -> bool:
    return entity.id == name


def _was_iri(entity: Entity, name: str) -> bool:
    return name in entity.former or ("owl:sameAs", name) in entity.links


def _is_name(entity: Entity, name: str) -> bool:
    return entity.name == name


def _is_alias(entity: Entity, name: str) -> bool:
    return name in entity.aliases


def _is_folded(entity: Entity, name: str) -> bool:
    return fold(name) in map(fold, _names(entity))


def _is_start(entity: Entity, name: str) -> bool:
    return bool(name) and any(known.startswith(fold(name)) for known in map(fold, _names(entity)))


def _is_word_start(entity: Entity, name: str) -> bool:
    return bool(name) and any(f" {fold(name)}" in known for known in map(fold, _names(entity)))


# The ways of reading a name, the strictest first.
READINGS: tuple[Callable[[Entity, str], bool], ...] = (
    _is_iri,
    _was_iri,
    _is_name,
    _is_alias,
    _is_folded,
    _is_start,
    _is_word_start,
)
_BY_ADDRESS = (_is_iri, _was_iri)


def _ambiguous(name: str, found: Sequence[Entity]) -> NotFoundError:
    listed = "; ".join(
        f"{entity.name} ({entity.kind.partition(':')[2]}, {entity.id})"
        for entity in found[:SUGGESTIONS]
    )
    more = f"; and {len(found) - SUGGESTIONS} more" if len(found) > SUGGESTIONS else ""
    return NotFoundError(
        f"{name!r} fits {len(found)} entities: {listed}{more}. Give the whole name or the address"
    )


def _unknown(name: str, entities: Sequence[Entity]) -> NotFoundError:
    near = closest(name, entities)
    hint = f"; the closest are {', '.join(near)}" if near else ""
    return NotFoundError(
        f"the graph holds nothing called {name!r}{hint}. `kg query people` and "
        "`kg query organisations` list names"
    )


def closest(name: str, entities: Sequence[Entity]) -> list[str]:
    """Return names like `name`: first those with it inside, then those spelt alike."""
    names: dict[str, str] = {}
    for entity in entities:
        for known in _names(entity):
            names.setdefault(fold(known), entity.name)
    wanted = fold(name)
    inside = [known for known in names if wanted and wanted in known]
    alike = difflib.get_close_matches(wanted, names, n=SUGGESTIONS)
    return list(dict.fromkeys(names[known] for known in (*inside, *alike)))[:SUGGESTIONS]
