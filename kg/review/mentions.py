"""Where each entity of a graph is named, as far as its claims show."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from kg.ledger import Anchor
from kg.model import Fact, Knowledge, Ref, Span, Support


@dataclass(frozen=True, slots=True, order=True)
class Seen:
    """A mention with the words of its sentence."""

    anchor: Anchor
    quote: str


def mentions(knowledge: Knowledge) -> dict[str, tuple[Seen, ...]]:
    """IRI of an entity -> its mentions in the order of the articles.

    Words that two entities share ("Lyon" for the city and the country it lies in) name neither:
    a decision about them would be about both.
    """
    owners: dict[Span, set[str]] = defaultdict(set)
    seen: dict[Span, Seen] = {}
    for fact in knowledge.facts:
        for claim in fact.claims:
            for entity, span in _ends(fact, claim):
                owners[span].add(entity)
                if claim.sentence.covers(span):
                    seen[span] = _seen(span, claim)
    found: dict[str, list[Seen]] = defaultdict(list)
    for span in sorted(seen):
        if len(owners[span]) == 1:
            found[next(iter(owners[span]))].append(seen[span])
    return {entity: tuple(places) for entity, places in found.items()}


def _ends(fact: Fact, claim: Support) -> Iterator[tuple[str, Span]]:
    if claim.subject_span is not None:
        yield fact.subject, claim.subject_span
    if claim.object_span is not None and isinstance(fact.object, Ref):
        yield fact.object.id, claim.object_span


def _seen(span: Span, claim: Support) -> Seen:
    start = claim.sentence.start
    words = claim.quote[span.start - start : span.end - start]
    return Seen(Anchor(span, " ".join(words.split())), " ".join(claim.quote.split()))
