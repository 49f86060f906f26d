"""Places inside places, where a text names both."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from kg.model import Claim, Form, Knowledge, Mention, Ref, Term, Value
from tests.bench.identities import Identities
from tests.bench.mapping import Mapping
from tests.bench.pipeline import Reading
from tests.bench.relations import Relation

CONTAINED = "schema:containedInPlace"
# Characters between a place and the larger one behind it, or before it. On CoNLL04 what a map
# knows of two places of a sentence is said there 22 times in 27 within these, else 5 in 70.
_REACH, _BESIDE = 60, 3


def containers(knowledge: Knowledge) -> dict[str, set[str]]:
    """Place -> the places around it, near and far, by IRI."""
    inside: dict[str, set[str]] = {}
    for fact in knowledge.facts:
        if fact.predicate == CONTAINED and isinstance(fact.object, Ref):
            inside.setdefault(fact.subject, set()).add(fact.object.id)
    return {place: _all_around(place, inside) for place in inside}


def _all_around(place: str, inside: dict[str, set[str]]) -> set[str]:
    found: set[str] = set()
    left = [place]
    while left:
        around = inside.get(left.pop(), set()) - found
        found |= around
        left += around
    return found - {place}


class Places:
    """The places that an article names, and which of them its graph puts inside which."""

    def __init__(self, reading: Reading, knowledge: Knowledge) -> None:
        """Index the names of places by entity."""
        self._annotated = reading.annotated
        self._identities = Identities(knowledge)
        self._around = containers(knowledge)
        self._names: dict[str, list[Mention]] = {}
        for mention in reading.annotated.mentions:
            key = self._key(mention) if mention.form is Form.NAME else None
            if key is not None:
                self._names.setdefault(key, []).append(mention)

    def around(self, place: Mention) -> Iterator[Mention]:
        """For each place around `place`, the name of it that is nearest."""
        for container in sorted(self._around.get(self._key(place) or "", ())):
            outer = _nearest(place, self._names.get(container, ()))
            if outer is not None:
                yield outer

    def pairs(self) -> Iterator[tuple[Mention, Mention]]:
        """(name of a place, nearest name of a place around it)."""
        for _, names in sorted(self._names.items()):
            for inner in names:
                yield from ((inner, outer) for outer in self.around(inner))

    def _key(self, mention: Mention) -> str | None:
        entity = self._identities.entity(mention, self._annotated)
        return entity.id if entity else None


def containment(places: Places, mapping: Mapping) -> Iterator[Relation]:
    """One place in another as the data set calls it.

    A claim of the gazetteer is about a name and a country that the text may not name; here both
    ends are names, and stand where a text says that one is in the other.
    """
    for inner, outer in places.pairs():
        label = mapping.relation(CONTAINED, inner.kind, outer.kind)
        if label is not None and _are_near(inner, outer):
            yield Relation(inner, label, outer, _claim(inner))


def widened(found: Iterable[Relation], places: Places, mapping: Mapping) -> Iterator[Relation]:
    """`found`, and for the relations of rows "within" the same to the places around the tail."""
    labels = {row.ours for row in mapping.of_kind("within")}
    for relation in found:
        yield relation
        if relation.label in labels and not isinstance(relation.tail, Value):
            yield from (replace(relation, tail=outer) for outer in places.around(relation.tail))


def _are_near(inner: Mention, outer: Mention) -> bool:
    """True if the larger place follows, or stands right before ("Ohio: Dayton")."""
    behind, ahead = outer.span.start - inner.span.end, inner.span.start - outer.span.end
    return 0 <= behind <= _REACH or 0 <= ahead <= _BESIDE


def _nearest(mention: Mention, others: Sequence[Mention]) -> Mention | None:
    return min(others, key=lambda m: abs(m.head - mention.head), default=None)


def _claim(place: Mention) -> Claim:
    """The gazetteer's word for it."""
    return Claim(place, CONTAINED, Term(place.kind), place.span, "gazetteer", 1.0)
