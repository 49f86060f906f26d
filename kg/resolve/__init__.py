"""Claims about mentions -> knowledge about entities.

identity.py      which names are one entity: within an article by form, then across articles
evidence.py      what speaks for and against two names (homonyms.py, variants.py decide by it)
groups.py        which descriptions of many people are of the same ones
unidentified.py  who the text leaves open
same_events.py   which mentions tell of one event
entities.py      name, class, links and IRI of each entity
facts.py         claims in terms of entities
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from kg.annotate import follow
from kg.model import Annotated, Article, Claim, Form, Knowledge, Mention, Source
from kg.ontology import Ontology
from kg.resolve.entities import Cluster, make_entities
from kg.resolve.facts import make_facts
from kg.resolve.groups import group_key
from kg.resolve.identity import identify
from kg.resolve.posts import post_keys
from kg.resolve.profile import Key, aspects
from kg.resolve.same_events import merge_events, profiles
from kg.resolve.unidentified import open_key

__all__ = ["resolve"]


def resolve(
    found: Sequence[tuple[Annotated, Sequence[Claim]]], ontology: Ontology, base: str
) -> Knowledge:
    """One graph from the claims of all articles; `base` is the IRI that data live under.

    The order in which articles are given changes nothing.
    """
    found = sorted(found, key=lambda pair: pair[0].article.id)
    claims = [claim for _, made in found for claim in made]
    articles = {annotated.article.id: annotated.article for annotated, _ in found}
    mentions = _mentions(claims)
    keys = _entity_keys(found, mentions, ontology)
    keys.update(post_keys(claims, keys))
    keys.update(_event_keys(claims, keys, articles, ontology))
    clusters = _clusters(mentions, keys)
    iris, entities = make_entities(clusters, claims, keys, ontology, base)
    by_id = {entity.id: entity for entity in entities}
    facts = make_facts(claims, iris, by_id, articles, base)
    return Knowledge(
        sources=tuple(_source(articles[identifier]) for identifier in sorted(articles)),
        entities=tuple(sorted(entities, key=lambda entity: entity.id)),
        facts=tuple(facts),
    )


def _mentions(claims: Iterable[Claim]) -> list[Mention]:
    parts = [part for c in claims for part in (c.subject, c.object, c.stance.speaker)]
    return list(dict.fromkeys(part for part in parts if isinstance(part, Mention)))


def _entity_keys(
    found: Sequence[tuple[Annotated, Sequence[Claim]]],
    mentions: Sequence[Mention],
    ontology: Ontology,
) -> dict[Mention, Key]:
    """Mention -> key for all but events and posts; what stays open has none."""
    antecedents = {m: a for annotated, _ in found for m, a in annotated.antecedents.items()}
    targets = {mention: follow(mention, antecedents) for mention in mentions}
    known = _known([claim for _, made in found for claim in made], targets)
    table = identify([*mentions, *targets.values()], ontology, known)
    keys: dict[Mention, Key] = {}
    for mention, target in targets.items():
        key = group_key(target) if target.form is Form.GROUP else table.key(target)
        key = key or open_key(target)
        if key is not None:
            keys[mention] = key
    return keys


def _known(
    claims: Iterable[Claim], targets: Mapping[Mention, Mention]
) -> dict[Mention, set[tuple[str, str]]]:
    """What claims tell of each name, also by way of the pronouns that stand for it."""
    known: dict[Mention, set[tuple[str, str]]] = defaultdict(set)
    for mention, found in aspects(claims).items():
        known[targets.get(mention, mention)] |= found
    return known


def _event_keys(
    claims: Sequence[Claim],
    keys: Mapping[Mention, Key],
    articles: Mapping[str, Article],
    ontology: Ontology,
) -> dict[Mention, Key]:
    """Event mention -> key, that of the mention in the earliest article."""
    result: dict[Mention, Key] = {}
    for members in merge_events(profiles(claims, keys), ontology):
        first = min(members, key=lambda m: _earliest(articles[m.span.article], m))
        key = ("event", first.kind, first.span.article, f"{first.span.start}")
        result.update(dict.fromkeys(members, key))
    return result


def _earliest(article: Article, mention: Mention) -> tuple[str, str, int]:
    day = article.published.isoformat() if article.published else "9999"
    return day, article.id, mention.span.start


def _clusters(mentions: Sequence[Mention], keys: Mapping[Mention, Key]) -> list[Cluster]:
    grouped: dict[Key, list[Mention]] = {}
    for mention in mentions:
        if mention in keys:
            grouped.setdefault(keys[mention], []).append(mention)
    return [Cluster(key, tuple(grouped[key])) for key in sorted(grouped)]


def _source(article: Article) -> Source:
    names = Source.__dataclass_fields__
    return Source(**{name: getattr(article, name) for name in names})
