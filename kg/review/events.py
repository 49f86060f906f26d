"""Events of two articles that may be one, or two: what resolution was not sure of."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from kg.ledger import Action, Anchor, Ruling, standing
from kg.model import Entity, Knowledge, Span
from kg.resolve.event_doubts import Doubt
from kg.review.mentions import Seen, mentions

Owners = Mapping[Span, tuple[Entity, Seen]]


@dataclass(frozen=True, slots=True)
class Side:
    """An event of the graph, and where the articles of this side tell of it; the first is what
    was weighed."""

    event: Entity
    seen: tuple[Seen, ...]


@dataclass(frozen=True, slots=True)
class EventCandidate:
    """Two sides that resolution joined, so that they have one event, or left two, and why."""

    sides: tuple[Side, Side]
    evidence: Doubt

    @property
    def doubt(self) -> float:
        """As of other candidates: the higher, the more doubtful."""
        return self.evidence.doubt


def event_candidates(
    doubts: Iterable[Doubt], knowledge: Knowledge, rulings: Sequence[Ruling]
) -> list[EventCandidate]:
    """Return the doubts whose two sentences the graph can show, the most doubtful first.

    What a standing ruling has decided is left out.
    """
    owners = _owners(knowledge)
    told = [ruling for _, ruling in standing(rulings)]
    seen = (_candidate(doubt, owners) for doubt in doubts)
    found = [one for one in seen if one is not None and not _is_decided(one, told, owners)]
    return sorted(found, key=lambda one: (-one.doubt, one.evidence.sides))


def _owners(knowledge: Knowledge) -> Owners:
    entities = {entity.id: entity for entity in knowledge.entities}
    return {
        seen.anchor.span: (entities[iri], seen)
        for iri, places in mentions(knowledge).items()
        for seen in places
        if iri in entities
    }


def _candidate(doubt: Doubt, owners: Owners) -> EventCandidate | None:
    left, right = (_side(anchors, owners) for anchors in doubt.sides)
    if left is None or right is None or (left.event == right.event) != doubt.joined:
        return None
    return EventCandidate((left, right), doubt)


def _side(anchors: Sequence[Anchor], owners: Owners) -> Side | None:
    """The side as the graph has it, None if the sentence that was weighed is not in it."""
    if anchors[0].span not in owners:
        return None
    event = owners[anchors[0].span][0]
    told = (owners[anchor.span] for anchor in anchors if anchor.span in owners)
    return Side(event, tuple(seen for owner, seen in told if owner == event))


def leaving(candidate: EventCandidate) -> tuple[Seen, ...]:
    """The mentions that leave if the two are two: the side with fewer."""
    return min((side.seen for side in reversed(candidate.sides)), key=len)


def _is_decided(candidate: EventCandidate, told: Iterable[Ruling], owners: Owners) -> bool:
    return any(_decides(ruling, candidate, owners) for ruling in told)


def _decides(ruling: Ruling, candidate: EventCandidate, owners: Owners) -> bool:
    if ruling.action is Action.SPLIT:
        places = {seen.anchor for seen in leaving(candidate)}
        return not places.isdisjoint(ruling.mentions)
    if ruling.action is Action.CONFIRM:
        weighed = (anchors[0] for anchors in candidate.evidence.sides)
        return all(anchor in ruling.mentions for anchor in weighed)
    if ruling.action not in {Action.MERGE, Action.APART}:
        return False
    first, second = (_meant(reference.mentions, owners) for reference in ruling.what)
    one, other = (side.event.id for side in candidate.sides)
    return one != other and any({one, other} == {a, b} for a in first for b in second)


def _meant(anchors: Iterable[Anchor], owners: Owners) -> set[str]:
    """The entities of now that a decision was about."""
    return {owners[anchor.span][0].id for anchor in anchors if anchor.span in owners}
