"""Name, class, links and IRI of each entity."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from kg.annotate.gazetteer import Place
from kg.annotate.gazetteer import load as load_gazetteer
from kg.model import UNIDENTIFIED, Claim, Entity, Factuality, Form, Mention
from kg.ontology import Ontology
from kg.resolve.addresses import addresses
from kg.resolve.identities import Table
from kg.resolve.iris import best_name
from kg.resolve.labels import event_label
from kg.resolve.profile import Key
from kg.resolve.unidentified import OPEN, open_label

# ISO 3166 codes as IRIs: the pages of ISO's own browsing platform.
_ISO = "https://www.iso.org/obp/ui/#iso:code:3166:"
_GEONAMES = "https://sws.geonames.org/"
_WIKIDATA = "http://www.wikidata.org/entity/"
# All forms but pronouns, which name nothing.
_DESCRIBING = tuple(form for form in Form if form is not Form.PRONOUN)


@dataclass(frozen=True, slots=True)
class Cluster:
    """All mentions of one entity; `merged` are those that only a person's decision put there."""

    key: Key
    mentions: tuple[Mention, ...]
    merged: tuple[Mention, ...] = ()


@dataclass(frozen=True, slots=True)
class _Draft:
    """An entity without its IRI."""

    kind: str
    name: str
    aliases: tuple[str, ...]
    links: tuple[tuple[str, str], ...]
    point: tuple[float, float] | None = None


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
        c.key: _decided(_draft(c, ontology), c, table)
        for c in clusters
        if c.key[0] not in {"event", "post"}
    }
    doubts = _doubts(claims, keys)
    roles = _roles([c for c in claims if _may_name(c, keys, doubts)], keys, drafts)
    for cluster in clusters:
        if cluster.key[0] == "post":
            drafts[cluster.key] = _post_draft(cluster, roles[cluster.key])
        elif cluster.key[0] == "event":
            event = _event_draft(cluster, roles[cluster.key], doubts.get(cluster.key), ontology)
            drafts[cluster.key] = _decided(event, cluster, table)
    entities = list(_entities(drafts, table, ontology, base))
    iris = dict(zip(drafts, (entity.id for entity in entities), strict=True))
    return {mention: iris[key] for mention, key in keys.items()}, entities


def _entities(
    drafts: Mapping[Key, _Draft], table: Table, ontology: Ontology, base: str
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


def _decided(draft: _Draft, cluster: Cluster, table: Table) -> _Draft:
    """The draft with what people decided of its names."""
    name = table.names.get(cluster.key, draft.name)
    merged = (m.text for m in cluster.merged if m.form in {Form.NAME, Form.EVENT})
    aliases = {draft.name, *draft.aliases, *merged, *table.aliases.get(cluster.key, ())}
    return replace(draft, name=name, aliases=tuple(sorted(aliases - {name})))


def _draft(cluster: Cluster, ontology: Ontology) -> _Draft:
    if cluster.key[0] == OPEN:
        name = open_label(cluster.mentions[0])
        return _Draft(UNIDENTIFIED, name, (), ())
    if cluster.key[0] == "link":
        place = load_gazetteer().by_id(cluster.key[1])
        if place is not None:
            return _place_draft(cluster, place)
    if cluster.key[0] == "state":
        return _state_draft(cluster)
    names = _called(cluster, Form.NAME) or _called(cluster, *_DESCRIBING)
    names = names or _called(cluster, Form.PRONOUN)
    name = cluster.key[1] if cluster.key[0] == "known" else best_name(names)
    return _Draft(_kind(cluster, ontology), name, _aliases(names, name), ())


def _called(cluster: Cluster, *forms: Form) -> list[str]:
    """The words of its mentions of these forms."""
    return [m.text for m in cluster.mentions if m.form in forms]


def _kind(cluster: Cluster, ontology: Ontology) -> str:
    """The class most mentions have; of equals, the most exact."""
    named = [m for m in cluster.mentions if m.form is Form.NAME] or list(cluster.mentions)
    family = cluster.key[0]
    if family in ontology.classes:
        named = [m for m in named if ontology.is_a(m.kind, family)] or named
    counted = Counter(m.kind for m in named)
    exact = {kind: sum(ontology.is_a(kind, other) for other in counted) for kind in counted}
    return min(counted, key=lambda kind: (-exact[kind], -counted[kind], kind))


def _aliases(names: Sequence[str], name: str) -> tuple[str, ...]:
    return tuple(sorted({n for n in names if n != name}))


def _place_draft(cluster: Cluster, place: Place) -> _Draft:
    names = _called(cluster, Form.NAME)
    links = []
    if place.geonames is not None:
        links.append(("skos:exactMatch", f"{_GEONAMES}{place.geonames}/"))
    if place.wikidata is not None:
        links.append(("skos:exactMatch", f"{_WIKIDATA}{place.wikidata}"))
    if place.iso is not None:
        links.append(("skos:exactMatch", f"{_ISO}{place.iso}"))
    point = None if place.lat is None or place.lon is None else (place.lat, place.lon)
    aliases = _aliases(names, place.name)
    return _Draft(place.kind, place.name, aliases, tuple(sorted(links)), point)


def _state_draft(cluster: Cluster) -> _Draft:
    """A body of a state, named with its country even where the text says "the government"."""
    _, head, link = cluster.key
    place = load_gazetteer().by_id(link)
    names = _called(cluster, Form.NAME, *_DESCRIBING)
    named = _called(cluster, Form.NAME)
    head = next((name for name in sorted(named) if name.lower() == head), head)
    name = f"{head} of {place.name}" if place else best_name(names or [head])
    name = name[0].upper() + name[1:]
    kind = Counter(m.kind for m in sorted(cluster.mentions, key=lambda m: m.kind)).most_common(1)
    return _Draft(kind[0][0], name, _aliases(names, name), ())


def _post_draft(cluster: Cluster, roles: Mapping[str, Sequence[str]]) -> _Draft:
    """ "Prime Minister: Hun Manet, Cambodia"."""
    title = best_name(m.text for m in cluster.mentions)
    people = [*roles.get("org:member", ()), *roles.get("org:organization", ())]
    name = f"{title}: {', '.join(people)}" if people else title
    return _Draft("org:Membership", name, (), ())


def _roles(
    claims: Sequence[Claim], keys: Mapping[Mention, Key], drafts: Mapping[Key, _Draft]
) -> dict[Key, dict[str, list[str]]]:
    """Key of an event or post -> role -> names of those who fill it."""
    roles: dict[Key, dict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
    for claim in claims:
        if claim.subject in keys and isinstance(claim.object, Mention):
            target = drafts.get(keys.get(claim.object, ()))
            names = roles[keys[claim.subject]][claim.predicate]
            if target is None or target.kind == UNIDENTIFIED:
                continue  # "arrest of him" tells a reader nothing
            if target.name not in names:
                names.append(target.name)
    return roles


def _may_name(claim: Claim, keys: Mapping[Mention, Key], doubts: Mapping[Key, Factuality]) -> bool:
    """True if a label may tell what is claimed: that of what happened neither lays it to somebody
    who is said to have done it, nor tells what is not so; that of a doubtful event says its doubt.
    """
    factuality = claim.stance.factuality
    if claim.subject.form is not Form.EVENT or keys.get(claim.subject) in doubts:
        return factuality is not Factuality.REJECTED
    passed_on = factuality is Factuality.REPORTED and claim.predicate != "kg:agent"
    return factuality is Factuality.ASSERTED or passed_on


def _doubts(claims: Sequence[Claim], keys: Mapping[Mention, Key]) -> dict[Key, Factuality]:
    """Key of each event that no article asserts -> how it is told most often."""
    told: dict[Key, Counter[Factuality]] = defaultdict(Counter)
    for claim in claims:
        if claim.predicate == "rdf:type" and claim.subject.form is Form.EVENT:
            told[keys[claim.subject]][claim.stance.factuality] += 1
    return {
        key: min(counted, key=lambda one: (one is Factuality.REJECTED, -counted[one], one))
        for key, counted in told.items()
        if Factuality.ASSERTED not in counted
    }


def _event_draft(
    cluster: Cluster,
    roles: Mapping[str, Sequence[str]],
    doubt: Factuality | None,
    ontology: Ontology,
) -> _Draft:
    kind = cluster.key[1]
    name = event_label(kind, roles, ontology)
    if doubt is not None:
        # A label is read without its claims: it must not say that the thing happened.
        name = f"{doubt}: {name}"
    words = tuple(sorted({m.text for m in cluster.mentions}))
    return _Draft(kind, name, words, ())
