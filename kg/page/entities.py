"""Entities and events as rows for the page."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import Any

from kg.model import Entity, Fact, Knowledge, Ref, Value
from kg.network import Membership
from kg.page.index import Index
from kg.page.links import link_name, web_address
from kg.page.posts import posts
from kg.page.readable import post_words, readable
from kg.page.sources import filled

Row = dict[str, Any]

# An event is told from its namesakes by who took part and when; so many words are enough.
HINTS = 3


def entity_rows(knowledge: Knowledge, numbers: Index, events: frozenset[int]) -> list[Row]:
    """One row an entity, in the order of the graph. `events` are the kinds that are events.

    `claimed` marks an event that no article asserts; `hint` tells an event from its
    namesakes; a post is named after its holder; `point` is latitude and longitude in degrees.
    """
    names = {entity.id: entity.name for entity in knowledge.entities}
    names |= {post.id: _post_name(post, names) for post in posts(knowledge)}
    about: dict[str, list[Fact]] = defaultdict(list)
    for fact in knowledge.facts:
        about[fact.subject].append(fact)
    return [
        _row(entity, names, numbers)
        | (_event(about[entity.id], names) if numbers.kinds[entity.kind] in events else {})
        for entity in knowledge.entities
    ]


def _row(entity: Entity, names: Mapping[str, str], numbers: Index) -> Row:
    aliases = [alias for alias in entity.aliases if alias != entity.name]
    return {
        "name": names[entity.id],
        "kind": numbers.kinds[entity.kind],
        **filled(aliases=aliases, links=_links(entity), point=_point(entity)),
    }


def _point(entity: Entity) -> list[float] | None:
    # Four places are 11 m; the map of the world needs less.
    return None if entity.point is None else [round(degrees, 4) for degrees in entity.point]


def _links(entity: Entity) -> list[Row]:
    addresses = sorted({iri for _, iri in entity.links if web_address(iri)})
    return [{"name": link_name(address), "url": address} for address in addresses]


def _event(facts: list[Fact], names: Mapping[str, str]) -> Row:
    claimed = _claimed(facts)
    told = [fact for fact in facts if claimed or fact.asserted]
    return filled(claimed=claimed or None, hint=_hint(told, names))


def _claimed(facts: Iterable[Fact]) -> bool:
    """True if no article asserts that the event took place."""
    types = [fact for fact in facts if fact.predicate == "rdf:type"]
    return not any(fact.asserted for fact in types or facts)


def _hint(facts: Iterable[Fact], names: Mapping[str, str]) -> str:
    others = (_other(fact, names) for fact in facts)
    return ", ".join(list(dict.fromkeys(other for other in others if other))[:HINTS])


def _other(fact: Fact, names: Mapping[str, str]) -> str | None:
    if isinstance(fact.object, Ref):
        return names.get(fact.object.id)
    dated = isinstance(fact.object, Value) and fact.predicate == "sem:hasTime"
    return readable(fact.object) if dated and isinstance(fact.object, Value) else None


def _post_name(post: Membership, names: Mapping[str, str]) -> str:
    parties = (names[iri] for iri in (post.person, post.organisation) if iri in names)
    return f"{post_words(post)}: {', '.join(parties)}"
