"""Name, class, links and IRI of each entity."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from kg.annotate.gazetteer import Place
from kg.annotate.gazetteer import load as load_gazetteer
from kg.model import UNIDENTIFIED, Claim, Entity, Factuality, Form, Mention
from kg.ontology import Ontology
from kg.resolve.iris import assign, best_name, digest, segment
from kg.resolve.labels import event_label
from kg.resolve.profile import Key
from kg.resolve.unidentified import OPEN, open_label

# ISO 3166 codes as IRIs: the pages of ISO's own browsing platform.
_ISO = "https://www.iso.org/obp/ui/#iso:code:3166:"
_GEONAMES = "https://sws.geonames.org/"
_WIKIDATA = "http://www.wikidata.org/entity/"


@dataclass(frozen=True, slots=True)
class Cluster:
    """All mentions of one entity."""

    key: Key
    mentions: tuple[Mention, ...]


@dataclass(frozen=True, slots=True)
class _Draft:
    """An entity without its IRI; `slug` is what the IRI is made of."""

    kind: str
    name: str
    aliases: tuple[str, ...]
    links: tuple[tuple[str, str], ...]
    slug: str
    point: tuple[float, float] | None = None


def make_entities(
    clusters: Sequence[Cluster],
    claims: Sequence[Claim],
    keys: Mapping[Mention, Key],
    ontology: Ontology,
    base: str,
) -> tuple[dict[Mention, str], list[Entity]]:
    """(mention -> IRI, entities) for all clusters."""
    drafts = {c.key: _draft(c, ontology) for c in clusters if c.key[0] not in {"event", "post"}}
    roles = _roles(claims, keys, drafts)
    doubts = _doubts(claims, keys)
    for cluster in clusters:
        if cluster.key[0] == "post":
            drafts[cluster.key] = _post_draft(cluster, roles[cluster.key])
        elif cluster.key[0] == "event":
            drafts[cluster.key] = _event_draft(
                cluster, roles[cluster.key], doubts.get(cluster.key), ontology
            )
    wanted = {key: (segment(d.kind, ontology), d.slug) for key, d in drafts.items()}
    iris = assign(base, wanted)
    entities = [
        Entity(iris[key], d.kind, d.name, d.aliases, d.links, d.point) for key, d in drafts.items()
    ]
    return {m: iris[c.key] for c in clusters for m in c.mentions}, entities


def _draft(cluster: Cluster, ontology: Ontology) -> _Draft:
    if cluster.key[0] == OPEN:
        name = open_label(cluster.mentions[0])
        return _Draft(UNIDENTIFIED, name, (), (), digest(*cluster.key, length=10))
    if cluster.key[0] == "link":
        place = load_gazetteer().by_id(cluster.key[1])
        if place is not None:
            return _place_draft(cluster, place)
    if cluster.key[0] == "state":
        return _state_draft(cluster)
    names = [m.text for m in cluster.mentions if m.form is Form.NAME]
    names = names or [m.text for m in cluster.mentions]
    name = cluster.key[1] if cluster.key[0] == "known" else best_name(names)
    group = cluster.key[0] == "group"
    slug = f"{name} {digest(*cluster.key, length=6)}" if group else name
    return _Draft(_kind(cluster, ontology), name, _aliases(names, name), (), slug)


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
    names = [m.text for m in cluster.mentions if m.form is Form.NAME]
    links = []
    if place.geonames is not None:
        links.append(("skos:exactMatch", f"{_GEONAMES}{place.geonames}/"))
    if place.wikidata is not None:
        links.append(("skos:exactMatch", f"{_WIKIDATA}{place.wikidata}"))
    if place.iso is not None:
        links.append(("skos:exactMatch", f"{_ISO}{place.iso}"))
    point = None if place.lat is None or place.lon is None else (place.lat, place.lon)
    aliases = _aliases(names, place.name)
    return _Draft(place.kind, place.name, aliases, tuple(sorted(links)), place.name, point)


def _state_draft(cluster: Cluster) -> _Draft:
    """A body of a state, named with its country even where the text says "the government"."""
    _, head, link = cluster.key
    place = load_gazetteer().by_id(link)
    names = [m.text for m in cluster.mentions]
    name = f"{head} of {place.name}" if place else best_name(names)
    name = name[0].upper() + name[1:]
    kind = Counter(m.kind for m in sorted(cluster.mentions, key=lambda m: m.kind)).most_common(1)
    return _Draft(kind[0][0], name, _aliases(names, name), (), name)


def _post_draft(cluster: Cluster, roles: Mapping[str, Sequence[str]]) -> _Draft:
    """ "Prime Minister: Hun Manet, Cambodia"."""
    title = best_name(m.text for m in cluster.mentions)
    people = [*roles.get("org:member", ()), *roles.get("org:organization", ())]
    name = f"{title}: {', '.join(people)}" if people else title
    return _Draft("org:Membership", name, (), (), f"{' '.join(people)} {title}")


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


def _doubts(claims: Sequence[Claim], keys: Mapping[Mention, Key]) -> dict[Key, Factuality]:
    """Key of each event that no article asserts -> how it is told most often."""
    told: dict[Key, Counter[Factuality]] = defaultdict(Counter)
    for claim in claims:
        if claim.predicate == "rdf:type" and claim.subject.form is Form.EVENT:
            told[keys[claim.subject]][claim.stance.factuality] += 1
    return {
        key: min(counted, key=lambda factuality: (-counted[factuality], factuality))
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
    return _Draft(
        kind, name, words, (), f"{ontology.label(kind)} {digest(*cluster.key, length=10)}"
    )
