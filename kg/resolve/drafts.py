"""Name, class and links of people, organisations, places and groups, before their IRI."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from kg.annotate.places.gazetteer import Place
from kg.annotate.places.gazetteer import load as load_gazetteer
from kg.model import UNIDENTIFIED, Form, Mention
from kg.ontology import Ontology
from kg.resolve.iris import best_name
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
class Draft:
    """An entity without its IRI."""

    kind: str
    name: str
    aliases: tuple[str, ...]
    links: tuple[tuple[str, str], ...]
    point: tuple[float, float] | None = None


def entity_draft(cluster: Cluster, ontology: Ontology) -> Draft:
    """What its mentions call and class an entity: a place or body that is known by its own data,
    somebody whom the text leaves open by how it speaks of them."""
    if cluster.key[0] == OPEN:
        name = open_label(cluster.mentions[0])
        return Draft(UNIDENTIFIED, name, (), ())
    if cluster.key[0] == "link":
        place = load_gazetteer().by_id(cluster.key[1])
        if place is not None:
            return _place_draft(cluster, place)
    if cluster.key[0] == "state":
        return _state_draft(cluster)
    names = _called(cluster, Form.NAME) or _called(cluster, *_DESCRIBING)
    names = names or _called(cluster, Form.PRONOUN)
    name = cluster.key[1] if cluster.key[0] == "known" else best_name(names)
    return Draft(_kind(cluster, ontology), name, _aliases(names, name), ())


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


def _place_draft(cluster: Cluster, place: Place) -> Draft:
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
    return Draft(place.kind, place.name, aliases, tuple(sorted(links)), point)


def _state_draft(cluster: Cluster) -> Draft:
    """A body of a state, named with its country even where the text says "the government"."""
    _, head, link = cluster.key
    place = load_gazetteer().by_id(link)
    names = _called(cluster, Form.NAME, *_DESCRIBING)
    named = _called(cluster, Form.NAME)
    head = next((name for name in sorted(named) if name.lower() == head), head)
    name = f"{head} of {place.name}" if place else best_name(names or [head])
    name = name[0].upper() + name[1:]
    kind = Counter(m.kind for m in sorted(cluster.mentions, key=lambda m: m.kind)).most_common(1)
    return Draft(kind[0][0], name, _aliases(names, name), ())
