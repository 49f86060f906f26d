"""Which entity of a graph a mention is, read off the claims behind the facts."""

from __future__ import annotations

from collections.abc import Iterator

from kg.annotate import follow
from kg.model import Annotated, Entity, Fact, Knowledge, Mention, Ref, Span

# Its object is a place that the text need not name: the span is that of the subject.
_UNNAMED = "schema:containedInPlace"


class Identities:
    """Mention -> entity, for the mentions that some fact of a graph rests on."""

    def __init__(self, knowledge: Knowledge) -> None:
        """Index the spans of all facts; what a thing is called goes before what it does."""
        self._entities = {entity.id: entity for entity in knowledge.entities}
        self._at: dict[Span, str] = {}
        typed = [fact for fact in knowledge.facts if fact.predicate == "rdf:type"]
        for fact in [*typed, *knowledge.facts]:
            for span, identifier in _places(fact):
                self._at.setdefault(span, identifier)

    def entity(self, mention: Mention, annotated: Annotated) -> Entity | None:
        """The entity that a mention, or what it stands for, refers to; None if it is open."""
        target = follow(mention, annotated.antecedents)
        identifier = self._at.get(target.span) or self._at.get(mention.span)
        return self._entities[identifier] if identifier else None


def _places(fact: Fact) -> Iterator[tuple[Span, str]]:
    for support in fact.claims:
        if support.subject_span is not None:
            yield support.subject_span, fact.subject
        if (
            support.object_span is not None
            and isinstance(fact.object, Ref)
            and fact.predicate != _UNNAMED
        ):
            yield support.object_span, fact.object.id
