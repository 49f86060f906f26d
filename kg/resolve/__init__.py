"""Claims about mentions -> knowledge about entities.

identity.py      which names are one entity: within an article by form, then across articles
evidence.py      what speaks for and against two names (homonyms.py, variants.py decide by it)
groups.py        which descriptions of many people are of the same ones
unidentified.py  who the text leaves open
event_identity.py  which mentions tell of one event (same_events.py decides)
worth.py         which events become nodes
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
from kg.resolve.event_identity import event_keys
from kg.resolve.facts import make_facts
from kg.resolve.groups import group_key
from kg.resolve.identity import identify
from kg.resolve.posts import post_keys
from kg.resolve.profile import Key, aspects
from kg.resolve.unidentified import open_key
from kg.resolve.worth import worthwhile

__all__ = ["identities", "resolve"]


def resolve(
    found: Sequence[tuple[Annotated, Sequence[Claim]]], ontology: Ontology, base: str
) -> Knowledge:
    """One graph from the claims of all articles; `base` is the IRI that data live under.

    The order in which articles are given changes nothing.
    """
    found = sorted(found, key=lambda pair: pair[0].article.id)
    claims = [claim for _, made in found for claim in made]
    articles = {annotated.article.id: annotated.article for annotated, _ in found}
    keys = identities(found, ontology)
    claims = worthwhile(claims, keys)
    clusters = _clusters(_mentions(claims), keys)
    iris, entities = make_entities(clusters, claims, keys, ontology, base)
    by_id = {entity.id: entity for entity in entities}
    facts = make_facts(claims, iris, by_id, articles, base)
    return Knowledge(
        sources=tuple(_source(articles[identifier]) for identifier in sorted(articles)),
        entities=tuple(sorted(entities, key=lambda entity: entity.id)),
        facts=tuple(facts),
    )


def identities(
    found: Sequence[tuple[Annotated, Sequence[Claim]]], ontology: Ontology
) -> dict[Mention, Key]:
    """Mention -> key of what it is, for all that claims speak of; what stays open has none."""
    claims = [claim for _, made in found for claim in made]
    keys = _entity_keys(found, _mentions(claims), ontology)
    keys.update(post_keys(claims, keys))
    keys.update(event_keys([annotated for annotated, _ in found], claims, keys, ontology))
    return keys


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


def _clusters(mentions: Sequence[Mention], keys: Mapping[Mention, Key]) -> list[Cluster]:
    grouped: dict[Key, list[Mention]] = {}
    for mention in mentions:
        if mention in keys:
            grouped.setdefault(keys[mention], []).append(mention)
    return [Cluster(key, tuple(grouped[key])) for key in sorted(grouped)]


def _source(article: Article) -> Source:
    names = Source.__dataclass_fields__
    return Source(**{name: getattr(article, name) for name in names})
