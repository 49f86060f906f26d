"""Claims about mentions -> knowledge about entities.

identity.py      which names are one entity: within an article by form (article_names.py), then
                 across articles (forms.py, and by evidence)
evidence.py      what speaks for and against two names (homonyms.py, variants.py decide by it)
ages.py          when people were born, by the ages beside their names
story_surnames.py  whose a surname is that another article of the story has in full
groups.py        which descriptions of many people are of the same ones
unidentified.py  who the text leaves open
event_identity.py  which mentions tell of one event (same_events.py decides)
event_doubts.py  where that was doubtful (doubt_records.py keeps it in build.json)
worth.py         which events become nodes
identities.py    the table of which mention is of which entity
replay.py        what people decided of entities, done again (decisions.py keeps who did, and why)
rejected.py      the claims that people rejected
addresses.py     IRIs of entities, and those that lead to them
fitting.py       the claims whose ends have the classes that their predicate asks for
entities.py      name, class, links and IRI of each entity
facts.py         claims in terms of entities
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from kg.annotate import follow
from kg.ledger import Ruling, standing
from kg.model import Annotated, Article, Claim, Form, Knowledge, Mention, Source
from kg.ontology import Ontology
from kg.resolve.ages import born
from kg.resolve.decisions import Numbered, decisions
from kg.resolve.drafts import Cluster
from kg.resolve.entities import make_entities
from kg.resolve.event_doubts import Doubt, in_graph
from kg.resolve.event_identity import event_key, event_keys
from kg.resolve.facts import make_facts
from kg.resolve.fitting import fitting
from kg.resolve.groups import group_key
from kg.resolve.identities import Table
from kg.resolve.identity import Identities, identify
from kg.resolve.posts import post_keys, post_name
from kg.resolve.profile import Key, aspects
from kg.resolve.rejected import marked, rejections
from kg.resolve.replay import Replay
from kg.resolve.stories import compared
from kg.resolve.story_surnames import with_bearers
from kg.resolve.unidentified import open_key
from kg.resolve.worth import worthwhile

__all__ = ["Resolved", "resolve", "review", "who_is_who"]

Found = Sequence[tuple[Annotated, Sequence[Claim]]]


@dataclass(frozen=True, slots=True)
class Resolved:
    """What came of claims and a ledger; `lost` pairs the number of a decision, from 1, with why
    these articles gave it nothing to decide; `unfit` are claims left out because an end turned
    out to be of a class that their predicate does not take; `doubts` are joins of events that a
    person may see otherwise."""

    knowledge: Knowledge
    lost: tuple[tuple[int, str], ...]
    unfit: tuple[Claim, ...] = ()
    doubts: tuple[Doubt, ...] = ()


def resolve(found: Found, ontology: Ontology, base: str) -> Knowledge:
    """One graph from the claims of all articles; `base` is the IRI that data live under.

    The order in which articles are given changes nothing.
    """
    return review(found, ontology, base, ()).knowledge


def review(found: Found, ontology: Ontology, base: str, rulings: Sequence[Ruling]) -> Resolved:
    """As `resolve`, and then what people decided, in the order of the ledger."""
    found = sorted(found, key=lambda pair: pair[0].article.id)
    claims = [claim for _, made in found for claim in made]
    articles = {annotated.article.id: annotated.article for annotated, _ in found}
    told = standing(rulings)
    rejected, lost = rejections(claims, told, base)
    table, unmade, doubts = _identities(found, claims, ontology=ontology, told=told, base=base)
    claims = worthwhile(claims, table.keys)
    table.keep(_mentions(claims))
    as_reviewed = marked(claims, rejected)
    iris, entities = make_entities(_clusters(table), as_reviewed, table, ontology, base)
    by_id = {entity.id: entity for entity in entities}
    claims, unfit = fitting(claims, iris, by_id, ontology)
    facts = make_facts(claims, iris, by_id, articles, base=base, rejected=rejected)
    lost = sorted([*lost, *unmade])
    knowledge = Knowledge(
        sources=tuple(_source(articles[identifier]) for identifier in sorted(articles)),
        entities=tuple(sorted(entities, key=lambda entity: entity.id)),
        facts=tuple(facts),
        decisions=decisions(told, {number for number, _ in lost}, base),
    )
    return Resolved(knowledge, tuple(lost), tuple(unfit), in_graph(doubts, table.keys))


def _identities(
    found: Found,
    claims: Sequence[Claim],
    *,
    ontology: Ontology,
    told: Sequence[Numbered],
    base: str,
) -> tuple[Table, list[tuple[int, str]], tuple[Doubt, ...]]:
    """The table of identities after review, the decisions that found nothing, and which joins of
    events were doubtful before."""
    antecedents = {m: a for annotated, _ in found for m, a in annotated.antecedents.items()}
    targets = {mention: follow(mention, antecedents) for mention in _mentions(claims)}
    table = Table()
    replay = Replay(table, targets, ontology, base)
    itself = {mention for mention, to in antecedents.items() if mention == to}
    annotated = [one for one, _ in found]
    alike = compared(annotated)
    names = identify(
        [*targets, *targets.values()], ontology, _known(claims, annotated, targets), itself
    )
    alone, keys = _entity_keys(targets, names)
    table.add(alone, with_bearers(keys, annotated, alike, itself))
    replay.entities(told)
    posts = post_keys(claims, table.keys)
    table.add({m: post_name(m) for m, key in posts.items() if key[0] == "post"}, posts)
    events, doubts = event_keys(annotated, claims, table.keys, alike, ontology)
    table.add({mention: event_key(mention) for mention in events}, events)
    replay.events(told)
    return table, replay.lost, doubts


def who_is_who(found: Found, ontology: Ontology) -> Mapping[Mention, Key]:
    """Mention -> key of what it is, before anybody decides otherwise; what stays open has none."""
    claims = [claim for _, made in found for claim in made]
    table, *_ = _identities(found, claims, ontology=ontology, told=(), base="")
    return table.keys


def _mentions(claims: Iterable[Claim]) -> list[Mention]:
    parts = [part for c in claims for part in (c.subject, c.object, c.stance.speaker)]
    return list(dict.fromkeys(part for part in parts if isinstance(part, Mention)))


def _entity_keys(
    targets: Mapping[Mention, Mention], names: Identities
) -> tuple[dict[Mention, Key], dict[Mention, Key]]:
    """(mention -> key by its own article, by all) but for events and posts; what stays open has
    none. `targets` leads from a mention to the one that it stands for."""
    alone: dict[Mention, Key] = {}
    keys: dict[Mention, Key] = {}
    for mention, target in targets.items():
        key = group_key(target) if target.form is Form.GROUP else names.key(target)
        key = key or open_key(target)
        if key is not None:
            keys[mention] = key
            alone[mention] = names.alone(target) or key
    return alone, keys


def _known(
    claims: Iterable[Claim], found: Iterable[Annotated], targets: Mapping[Mention, Mention]
) -> dict[Mention, set[tuple[str, str]]]:
    """What claims tell of each name, also by way of the pronouns that stand for it, and ages."""
    known: dict[Mention, set[tuple[str, str]]] = defaultdict(set)
    for mention, told in aspects(claims).items():
        known[targets.get(mention, mention)] |= told
    for mention, aspect in born(found):
        known[mention].add(aspect)
    return known


def _clusters(table: Table) -> list[Cluster]:
    grouped: dict[Key, tuple[list[Mention], list[Mention]]] = {}
    for mention, key in table.keys.items():
        merged = table.found[mention] != key
        grouped.setdefault(key, ([], []))[merged].append(mention)
    return [Cluster(key, *map(tuple, grouped[key])) for key in sorted(grouped)]


def _source(article: Article) -> Source:
    names = Source.__dataclass_fields__
    return Source(**{name: getattr(article, name) for name in names})
