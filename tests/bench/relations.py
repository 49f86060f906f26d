"""Claims as relations of a data set, between mentions of the text."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from kg.annotate.coreference.pronouns import open_kinds
from kg.model import Claim, Form, Mention, Term, Value
from tests.bench.mapping import Mapping
from tests.bench.pipeline import Reading


@dataclass(frozen=True, slots=True)
class Relation:
    """A relation as a data set calls it; `claim` is one that it rests on."""

    head: Mention | Value
    label: str
    tail: Mention | Value
    claim: Claim


def relations(reading: Reading, mapping: Mapping) -> Iterator[Relation]:
    """All relations that an article tells of, as predicates, as posts and as events."""
    for source in (_direct, _posts, _events):
        yield from source(reading, mapping)


def mirrored(found: Iterable[Relation], mapping: Mapping) -> Iterator[Relation]:
    """`found`, and what the rows "inverse" say of the same two the other way round."""
    inverse = {row.ours: row.theirs for row in mapping.of_kind("inverse")}
    for relation in found:
        yield relation
        if relation.label in inverse:
            other, label = relation.tail, inverse[relation.label]
            yield replace(relation, head=other, label=label, tail=relation.head)


def kind_of(mention: Mention | Value | Term, reading: Reading) -> str:
    """The class of what a mention stands for; of a literal, the class of literals."""
    if isinstance(mention, Mention):
        target = reading.annotated.antecedents.get(mention, mention)
        return (*open_kinds(target), target.kind)[0]
    return "rdfs:Literal"


def _directed(head: Mention, label: str, tail: Mention | Value, claim: Claim) -> Relation:
    if label.startswith("^"):
        return Relation(tail, label[1:], head, claim)
    return Relation(head, label, tail, claim)


def _direct(reading: Reading, mapping: Mapping) -> Iterator[Relation]:
    for claim in reading.told:
        if claim.subject.form in {Form.EVENT, Form.POST} or isinstance(claim.object, Term):
            continue
        kinds = kind_of(claim.subject, reading), kind_of(claim.object, reading)
        label = mapping.relation(claim.predicate, *kinds)
        if label is not None:
            yield _directed(claim.subject, label, claim.object, claim)


def _posts(reading: Reading, mapping: Mapping) -> Iterator[Relation]:
    for post, claims in _by_subject(reading.told, Form.POST).items():
        places = _fillers(claims, "org:organization")
        for holder, claim in _fillers(claims, "org:member"):
            for place, _ in places:
                kinds = kind_of(holder, reading), kind_of(place, reading)
                label = mapping.post(post.text, *kinds)
                if label is not None:
                    yield _directed(holder, label, place, claim)


def _events(reading: Reading, mapping: Mapping) -> Iterator[Relation]:
    for event, claims in _by_subject(reading.told, Form.EVENT).items():
        for row in mapping.of_kind("roles"):
            if mapping.is_a(event.kind, row.ours):
                for head, claim in _fillers(claims, row.subject):
                    for tail, _ in _fillers(claims, row.object):
                        yield _directed(head, row.theirs, tail, claim)


def _by_subject(claims: Iterable[Claim], form: Form) -> dict[Mention, list[Claim]]:
    grouped: dict[Mention, list[Claim]] = defaultdict(list)
    for claim in claims:
        if claim.subject.form is form:
            grouped[claim.subject].append(claim)
    return grouped


def _fillers(claims: Iterable[Claim], role: str) -> list[tuple[Mention, Claim]]:
    found = ((c.object, c) for c in claims if c.predicate == role)
    return [(filler, claim) for filler, claim in found if isinstance(filler, Mention)]
