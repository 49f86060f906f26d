"""A doubt over events as text for a terminal."""

from __future__ import annotations

import shlex
from collections.abc import Iterator, Mapping

from kg.model import Knowledge, Source
from kg.ontology import Ontology
from kg.resolve.event_features import reasons, table
from kg.review.columns import columns
from kg.review.events import EventCandidate, Side, leaving
from kg.review.mentions import Seen

Sources = Mapping[str, Source]


def event_lines(
    candidate: EventCandidate, knowledge: Knowledge, ontology: Ontology, width: int
) -> Iterator[str]:
    """Lines with the question, the reasons, both sentences, and the command that changes it."""
    sources = {source.id: source for source in knowledge.sources}
    yield _head(candidate)
    for feature, weight in candidate.evidence.reasons:
        yield f"   {weight:+.1f} {reasons()[feature]}"
    yield from columns([_cells(side, sources, ontology) for side in candidate.sides], width)
    yield f"   {_command(candidate, sources)}"


def _head(candidate: EventCandidate) -> str:
    _, threshold = table()
    score = f"({candidate.evidence.score:.1f} for one; {threshold:.1f} joins)"
    one, other = (side.event.name for side in candidate.sides)
    if candidate.evidence.joined:
        return f"{one}: one event, or two? {score}"
    return f"{one} = {other}? {score}"


def _cells(side: Side, sources: Sources, ontology: Ontology) -> dict[str, str]:
    first = side.seen[0]
    source = sources[first.anchor.span.article]
    return {
        "event": side.event.name,
        "class": ontology.label(side.event.kind),
        "word": first.anchor.text,
        "article": _place(first, sources),
        "published": source.published.isoformat() if source.published else "",
        "says": f"“{first.quote}”",
    }


def _command(candidate: EventCandidate, sources: Sources) -> str:
    if not candidate.evidence.joined:
        return f"kg review merge {' '.join(side.event.id for side in candidate.sides)}"
    places = (shlex.quote(_place(seen, sources)) for seen in leaving(candidate))
    wanted = " ".join(f"--mention {place}" for place in places)
    return f"kg review split {candidate.sides[0].event.id} {wanted}"


def _place(seen: Seen, sources: Sources) -> str:
    """Where it is, as `kg review split` takes it."""
    span = seen.anchor.span
    return f"{sources[span.article].path}:{span.start}"
