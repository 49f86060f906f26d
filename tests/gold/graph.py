"""A graph as the scorer sees it: by article, with the words that each claim points at."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from functools import cached_property

from kg.model import Entity, Fact, Knowledge, Ref, Span, Support, Term, Value
from kg.ontology import Ontology

from .told import Edge, Told

FAMILIES = ("kg:Person", "kg:Organisation", "kg:Place")
EVENT = "kg:Event"
_COUNTRY, _TYPE, _GAZETTEER = "kg:Country", "rdf:type", "gazetteer"
# Facts of a thing that relate it to nothing, and the nodes that posts are kept in.
_OWN = frozenset({_TYPE, "kg:size", "kg:sizeBound"})
_POST = ("org:Membership", "org:Role")
_TIMES = ("sem:hasTime", "kg:startTime", "kg:endTime", "kg:timeWords")

Place = tuple[str, Span | None]


class Graph:
    """Knowledge, indexed by the path of the article."""

    def __init__(self, knowledge: Knowledge, ontology: Ontology) -> None:
        self.knowledge = knowledge
        self.ontology = ontology
        self.entities: Mapping[str, Entity] = {e.id: e for e in knowledge.entities}
        self._paths = {source.id: source.path for source in knowledge.sources}

    def is_a(self, identifier: str, *kinds: str) -> bool:
        """True if an entity is of one of the classes."""
        kind = self.entities[identifier].kind
        return any(self.ontology.is_a(kind, wanted) for wanted in kinds)

    @cached_property
    def forms(self) -> Mapping[tuple[str, str], frozenset[str]]:
        """(article, entity) -> the words that the article has for it."""
        found: dict[tuple[str, str], set[str]] = defaultdict(set)
        for fact, support in self._claims():
            if fact.predicate == _TYPE:
                words = _cut(support, support.subject_span)
                found[self._path(support), fact.subject].update([words] if words else [])
        return {key: frozenset(words) for key, words in found.items()}

    @cached_property
    def named(self) -> Mapping[str, tuple[str, ...]]:
        """Article -> the people, organisations and places that it names, in stable order.

        A country counts if it is an end of any claim: an adjective is no claim of its own.
        """
        found: dict[str, set[str]] = defaultdict(set)
        for path, identifier in self.forms:
            if self.is_a(identifier, *FAMILIES):
                found[path].add(identifier)
        for fact, support in self._claims():
            if support.extractor != _GAZETTEER and isinstance(fact.object, Ref):
                ends = (fact.subject, fact.object.id)
                found[self._path(support)].update(e for e in ends if self.is_a(e, _COUNTRY))
        return {path: tuple(sorted(ids)) for path, ids in found.items()}

    @cached_property
    def events(self) -> Mapping[str, tuple[Told, ...]]:
        """Article -> what it tells of events, in the order of the text."""
        told: dict[Place, Told] = {}
        for fact, support in self._claims():
            if fact.predicate == _TYPE and self.is_a(fact.subject, EVENT):
                _start(told, fact, support)
        for fact, support in self._claims():
            event = told.get((fact.subject, support.subject_span))
            if event is not None:
                _fill(event, fact)
        by_article: dict[str, list[Told]] = defaultdict(list)
        for event in sorted(told.values(), key=lambda event: (event.span, event.id)):
            by_article[self._paths[event.span.article]].append(event)
        return {path: tuple(events) for path, events in by_article.items()}

    @cached_property
    def relations(self) -> Mapping[str, tuple[Edge, ...]]:
        """Article -> relations between things, and dates of things, that it tells of."""
        found: dict[str, list[Edge]] = defaultdict(list)
        for fact in self.knowledge.facts:
            if fact.predicate in _OWN or self.is_a(fact.subject, EVENT, *_POST):
                continue
            by_article: dict[str, list[Support]] = defaultdict(list)
            for support in fact.claims:
                by_article[self._path(support)].append(support)
            for path, supports in by_article.items():
                edge = Edge(fact.subject, fact.predicate, _end(fact), tuple(supports))
                found[path].append(edge)
        return {path: tuple(edges) for path, edges in found.items()}

    def _claims(self) -> Iterator[tuple[Fact, Support]]:
        for fact in self.knowledge.facts:
            for support in fact.claims:
                yield fact, support

    def _path(self, support: Support) -> str:
        return self._paths[support.sentence.article]


def _start(told: dict[Place, Told], fact: Fact, support: Support) -> None:
    span = support.subject_span
    if span is None or not isinstance(fact.object, Term):
        return
    words = _cut(support, support.trigger_span or span)
    event = Told(fact.subject, span, fact.object.curie, words, support.quote)
    event = told.setdefault((fact.subject, span), event)
    event.factualities.add(support.factuality)
    event.speakers.update([support.speaker] if support.speaker else [])


def _fill(event: Told, fact: Fact) -> None:
    if isinstance(fact.object, Ref):
        event.fillers.add((fact.predicate, fact.object.id))
    elif isinstance(fact.object, Value) and fact.predicate in _TIMES:
        event.times[fact.predicate] = fact.object.text


def _cut(support: Support, span: Span | None) -> str:
    """The words of a span inside the sentence of a claim, else ""."""
    if span is None or not support.sentence.covers(span):
        return ""
    start = support.sentence.start
    return " ".join(support.quote[span.start - start : span.end - start].split())


def _end(fact: Fact) -> str:
    match fact.object:
        case Ref(identifier):
            return identifier
        case Term(curie):
            return curie
        case Value(text):
            return text
