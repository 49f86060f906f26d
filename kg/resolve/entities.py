"""Name, class, links and IRI of each entity."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from kg.model import Claim, Entity, Form, Mention
from kg.ontology import Ontology
from kg.resolve.addresses import addresses
from kg.resolve.drafts import Cluster, Draft, entity_draft
from kg.resolve.identities import Table
from kg.resolve.profile import Key
from kg.resolve.role_drafts import doubtful_events, event_draft, may_name, names_by_role, post_draft


def make_entities(
    clusters: Sequence[Cluster],
    claims: Sequence[Claim],
    table: Table,
    ontology: Ontology,
    base: str,
) -> tuple[dict[Mention, str], list[Entity]]:
    """(mention -> IRI, entities) for all clusters."""
    keys = table.keys
    drafts = {
        c.key: _decided(entity_draft(c, ontology), c, table)
        for c in clusters
        if c.key[0] not in {"event", "post"}
    }
    doubts = doubtful_events(claims, keys)
    roles = names_by_role([c for c in claims if may_name(c, keys, doubts)], keys, drafts)
    for cluster in clusters:
        if cluster.key[0] == "post":
            drafts[cluster.key] = post_draft(cluster, roles[cluster.key])
        elif cluster.key[0] == "event":
            event = event_draft(cluster, roles[cluster.key], doubts.get(cluster.key), ontology)
            drafts[cluster.key] = _decided(event, cluster, table)
    entities = list(_entities(drafts, table, ontology, base))
    iris = dict(zip(drafts, (entity.id for entity in entities), strict=True))
    return {mention: iris[key] for mention, key in keys.items()}, entities


def _entities(
    drafts: Mapping[Key, Draft], table: Table, ontology: Ontology, base: str
) -> Iterator[Entity]:
    known = addresses(table, ontology, base)
    for key, draft in drafts.items():
        same = {*table.links.get(key, ()), *known.merged[key]}
        yield Entity(
            id=known.iris[key],
            kind=draft.kind,
            name=draft.name,
            aliases=draft.aliases,
            links=tuple(sorted({*draft.links, *(("owl:sameAs", iri) for iri in same)})),
            point=draft.point,
            former=known.former[key],
            decisions=tuple(sorted(table.decisions.get(key, ()))),
        )


def _decided(draft: Draft, cluster: Cluster, table: Table) -> Draft:
    """The draft with what people decided of its names."""
    name = table.names.get(cluster.key, draft.name)
    merged = (m.text for m in cluster.merged if m.form in {Form.NAME, Form.EVENT})
    aliases = {draft.name, *draft.aliases, *merged, *table.aliases.get(cluster.key, ())}
    return replace(draft, name=name, aliases=tuple(sorted(aliases - {name})))
