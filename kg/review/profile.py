"""What is known of an entity, as one weighs it against another."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from kg.model import Entity, Fact, Factuality, Knowledge, Ref, Support, Value
from kg.network import Membership, is_event, is_record, memberships, source_name
from kg.ontology import Ontology
from kg.resolve.keys import family, name_words
from kg.resolve.profile import ASPECTS
from kg.review.mentions import Seen, mentions

Names = Mapping[str, Entity]


@dataclass
class Profile:
    """An entity with the words that name it and what articles assert of it.

    `told` leads from an aspect ("post", "organisation", "country", "birth") and its value, in
    words or as a date, to the articles that say so.
    """

    entity: Entity
    family: str
    words: frozenset[tuple[str, ...]]
    seen: tuple[Seen, ...] = ()
    articles: frozenset[str] = frozenset()
    told: dict[tuple[str, str], set[str]] = field(default_factory=lambda: defaultdict(set))

    def values(self, aspect: str) -> list[str]:
        """What is told of an aspect, in order."""
        return sorted(value for name, value in self.told if name == aspect)


def profiles(knowledge: Knowledge, ontology: Ontology) -> dict[str, Profile]:
    """IRI -> profile, for named entities; events, posts and the unidentified have none."""
    seen = mentions(knowledge)
    found = {
        entity.id: _profile(entity, seen.get(entity.id, ()), ontology)
        for entity in knowledge.entities
        if not is_record(entity.kind, ontology) and not is_event(entity, ontology)
    }
    entities = {entity.id: entity for entity in knowledge.entities}
    for fact in knowledge.facts:
        if fact.subject in found:
            _add(found[fact.subject], _values(fact, entities), fact.claims)
    for post in memberships(knowledge, asserted_only=True):
        if post.person in found:
            _add(found[post.person], _post(post, entities), post.claims)
    return found


def _profile(entity: Entity, seen: tuple[Seen, ...], ontology: Ontology) -> Profile:
    kind = family(entity.kind, ontology)
    words = {name_words(name, kind) for name in names(entity)} - {()}
    articles = frozenset(one.anchor.span.article for one in seen)
    return Profile(entity, kind, longest(words), seen, articles)


def names(entity: Entity) -> set[str]:
    """Its name and the aliases that are names too: "ministry" is none, nor is "it"."""
    return {entity.name, *(a for a in entity.aliases if a != a.lower() or a == a.upper())}


def longest(names: Iterable[tuple[str, ...]]) -> frozenset[tuple[str, ...]]:
    """Names that are no part of another: a surname says no more than the whole name."""
    known = set(names)
    return frozenset(one for one in known if not any(set(one) < set(other) for other in known))


def _add(profile: Profile, values: Iterable[tuple[str, str]], claims: Iterable[Support]) -> None:
    articles = {c.sentence.article for c in claims if c.factuality is Factuality.ASSERTED}
    for value in values:
        if articles:
            profile.told[value] |= articles


def _values(fact: Fact, entities: Names) -> Iterator[tuple[str, str]]:
    for aspect in ASPECTS.get(fact.predicate, ()):
        if isinstance(fact.object, Ref):
            yield from _of(aspect, entities.get(fact.object.id))
        elif isinstance(fact.object, Value) and aspect == "birth":
            yield aspect, fact.object.text


def _of(aspect: str, other: Entity | None) -> Iterator[tuple[str, str]]:
    """A country tells the country, anything else the organisation."""
    if other is not None and (other.kind == "kg:Country") == (aspect == "country"):
        yield aspect, other.name


def _post(post: Membership, entities: Names) -> Iterator[tuple[str, str]]:
    yield from (("post", role) for role in post.role.split("; ") if role)
    for aspect in ("organisation", "country"):
        yield from _of(aspect, entities.get(post.organisation))


def article_names(profile: Profile, knowledge: Knowledge) -> Sequence[str]:
    """The articles that mention it, by title or file."""
    names = {source.id: source_name(source) for source in knowledge.sources}
    return sorted(names.get(article, article) for article in profile.articles)
