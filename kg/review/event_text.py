"""A doubt over events as text for a terminal."""

from __future__ import annotations

import shlex
from collections.abc import Iterable, Iterator, Mapping

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
    """Lines with the question, the reasons, both sentences, and a command for either answer."""
    sources = {source.id: source for source in knowledge.sources}
    yield _head(candidate)
    for feature, weight in candidate.evidence.reasons:
        yield f"   {weight:+.1f} {reasons()[feature]}"
    yield from columns([_cells(side, sources, ontology) for side in candidate.sides], width)
    yield from (f"   {command}" for command in _commands(candidate, sources))


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


def _commands(candidate: EventCandidate, sources: Sources) -> Iterator[str]:
    """One that says that the graph is right, and one that changes it."""
    one, other = (side.event.id for side in candidate.sides)
    if not candidate.evidence.joined:
        yield f"kg review apart {one} {other}"
        yield f"kg review merge {one} {other}"
        return
    weighed = [side.seen[0] for side in candidate.sides]
    yield f"kg review confirm {one} {_options(weighed, sources)}"
    yield f"kg review split {one} {_options(leaving(candidate), sources)}"


def _options(places: Iterable[Seen], sources: Sources) -> str:
    return " ".join(f"--mention {shlex.quote(_place(seen, sources))}" for seen in places)


def _place(seen: Seen, sources: Sources) -> str:
    """Where it is, as `kg review split` takes it."""
    span = seen.anchor.span
    return f"{sources[span.article].path}:{span.start}"
