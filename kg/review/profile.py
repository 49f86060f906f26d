"""What is known of an entity, as one weighs it against another."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from kg.model import Entity, Fact, Factuality, Knowledge, Ref, Support, Value
from kg.network import ROLE_KINDS, is_event, memberships, source_name
from kg.ontology import Ontology
from kg.resolve.keys import family, name_words
from kg.review.mentions import Seen, mentions
from kg.show.phrases import post_words

_COUNTRIES = frozenset(
    {"schema:nationality", "schema:location", "kg:headquarters", "kg:governmentOf"}
)
_BIRTHS = frozenset({"schema:birthDate", "schema:foundingDate"})
_PLACES = "kg:Place"


@dataclass
class Profile:
    """An entity with the words that name it and what articles assert of it.

    `others` are the entities it has to do with, places left out: they tell little. `posts` and
    `countries` are words, `births` dates; each leads to the articles that say so.
    """

    entity: Entity
    family: str
    words: frozenset[tuple[str, ...]]
    seen: tuple[Seen, ...] = ()
    articles: frozenset[str] = frozenset()
    others: set[str] = field(default_factory=set)
    posts: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    countries: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    births: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))


def profiles(knowledge: Knowledge, ontology: Ontology) -> dict[str, Profile]:
    """IRI -> profile, for named entities; events and posts have none."""
    seen = mentions(knowledge)
    found = {
        entity.id: _profile(entity, seen.get(entity.id, ()), ontology)
        for entity in knowledge.entities
        if entity.kind not in ROLE_KINDS and not is_event(entity, ontology)
    }
    names = {entity.id: entity.name for entity in knowledge.entities}
    for fact in knowledge.facts:
        articles = _asserting(fact.claims)
        if articles and fact.subject in found:
            _add(found, fact, names, articles)
    _add_neighbours(found, knowledge)
    for post in memberships(knowledge, asserted_only=True):
        if post.person in found:
            told = ", ".join(filter(None, (post_words(post), names.get(post.organisation))))
            found[post.person].posts[told] |= _asserting(post.claims)
    return found


def _profile(entity: Entity, seen: tuple[Seen, ...], ontology: Ontology) -> Profile:
    kind = family(entity.kind, ontology)
    words = {name_words(name, kind) for name in (entity.name, *entity.aliases)} - {()}
    articles = frozenset(one.anchor.span.article for one in seen)
    return Profile(entity, kind, _longest(words), seen, articles)


def _longest(names: set[tuple[str, ...]]) -> frozenset[tuple[str, ...]]:
    """Names that are no part of another: a surname says no more than the whole name."""
    return frozenset(one for one in names if not any(set(one) < set(other) for other in names))


def _asserting(claims: Iterable[Support]) -> set[str]:
    return {c.sentence.article for c in claims if c.factuality is Factuality.ASSERTED}


def _add(
    found: Mapping[str, Profile], fact: Fact, names: Mapping[str, str], articles: set[str]
) -> None:
    profile = found[fact.subject]
    if fact.predicate in _BIRTHS and isinstance(fact.object, Value):
        profile.births[fact.object.text] |= articles
    elif fact.predicate in _COUNTRIES and isinstance(fact.object, Ref):
        profile.countries[names.get(fact.object.id, fact.object.id)] |= articles


def _add_neighbours(found: Mapping[str, Profile], knowledge: Knowledge) -> None:
    """Those two steps away count too where an event lies between: who was arrested by whom."""
    ends: dict[str, set[str]] = defaultdict(set)
    for fact in knowledge.facts:
        if fact.asserted and isinstance(fact.object, Ref):
            ends[fact.subject].add(fact.object.id)
    for subject, others in ends.items():
        near = {one for one in (subject, *others) if one in found}
        for one in near:
            found[one].others |= {o for o in near - {one} if found[o].family != _PLACES}


def article_names(profile: Profile, knowledge: Knowledge) -> Sequence[str]:
    """The articles that mention it, by title or file."""
    names = {source.id: source_name(source) for source in knowledge.sources}
    return sorted(names.get(article, article) for article in profile.articles)
