"""What annotators of single sentences mark beyond what a sentence says, and what they leave out.

The rows "dateline", "alias", "repeated" and "alone" of a mapping say so.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise

from kg.model import Claim, Form, Mention, Term, Value
from tests.bench.mapping import Mapping as Table
from tests.bench.pipeline import Reading
from tests.bench.relations import Relation

# Words of a dateline before its agency ("( Text ) Ulan Bator , 29 Apr"); more are a sentence.
_LONGEST = 12


def conventional(found: Iterable[Relation], reading: Reading, mapping: Table) -> Iterator[Relation]:
    """`found` as annotators mark it, and what they make of datelines."""
    kept = _alone(list(found), mapping)
    named = list(_aliases([*kept, *_datelines(reading, mapping)], reading, mapping))
    yield from named
    yield from _repeated(named, reading, mapping)


def _alone(found: Sequence[Relation], mapping: Table) -> list[Relation]:
    """`found` without what a relation of a row "alone" keeps from being marked."""
    rows = {(row.ours, row.theirs) for row in mapping.of_kind("alone")}
    owners = {(r.head, r.label) for r in found if (r.claim.predicate, r.label) in rows}
    return [
        r for r in found if (r.head, r.label) not in owners or (r.claim.predicate, r.label) in rows
    ]


def _datelines(reading: Reading, mapping: Table) -> Iterator[Relation]:
    """An agency with each place of the dateline that it stands in: "OSLO, Norway (NTB)"."""
    names = [m for m in reading.annotated.mentions if m.form is Form.NAME]
    for row in mapping.of_kind("dateline"):
        for agency in names:
            if mapping.is_a(agency.kind, row.subject) and _ends_dateline(agency, reading):
                before = (m for m in names if m.span.end <= agency.span.start)
                for place in before:
                    if mapping.is_a(place.kind, row.object):
                        yield Relation(agency, row.theirs, place, _claim(agency))


def _ends_dateline(agency: Mention, reading: Reading) -> bool:
    """True in brackets behind nothing but capitalised words, numbers, commas and remarks."""
    text = reading.article.text
    before, after = text[: agency.span.start].rstrip(), text[agency.span.end :].lstrip()
    words = before[:-1].split()
    return (
        before.endswith("(")
        and after.startswith(")")
        and len(words) <= _LONGEST
        and not any(word[0].islower() for word in words)
    )


def _aliases(found: Sequence[Relation], reading: Reading, mapping: Table) -> Iterator[Relation]:
    """`found`, and each relation of a name again for the other name beside it."""
    other = _other_names(reading, mapping)
    for relation in found:
        heads, tails = _both(relation.head, other), _both(relation.tail, other)
        yield from (replace(relation, head=h, tail=t) for h in heads for t in tails)


def _repeated(found: Sequence[Relation], reading: Reading, mapping: Table) -> Iterator[Relation]:
    """Each relation of a row "repeated" with the other mentions of the place that it ends in."""
    labels = {row.theirs for row in mapping.of_kind("repeated")}
    for relation in found:
        if relation.label in labels and isinstance(relation.tail, Mention):
            yield from (replace(relation, tail=m) for m in _again(relation.tail, reading))


def _again(name: Mention, reading: Reading) -> Iterator[Mention]:
    """The other mentions of a name by the same words."""
    for mention in reading.annotated.mentions:
        if mention.form is Form.NAME and mention.text == name.text and mention != name:
            yield mention


def _both(end: Mention | Value, other: Mapping[Mention, list[Mention]]) -> list[Mention | Value]:
    return [end] if isinstance(end, Value) else [end, *other.get(end, ())]


def _other_names(reading: Reading, mapping: Table) -> dict[Mention, list[Mention]]:
    """Name -> other names: "the Norwegian Broadcasting Corporation (NRK)" has two."""
    other: dict[Mention, list[Mention]] = {}
    kinds = [row.subject for row in mapping.of_kind("alias")]
    names = [m for m in reading.annotated.mentions if m.form is Form.NAME]
    for first, second in pairwise(names):
        alike = any(
            mapping.is_a(first.kind, kind) and mapping.is_a(second.kind, kind) for kind in kinds
        )
        if alike and (_brackets(first, second, reading) or _renames(first, second, reading)):
            other.setdefault(first, []).append(second)
            other.setdefault(second, []).append(first)
    return other


def _brackets(first: Mention, second: Mention, reading: Reading) -> bool:
    text = reading.article.text
    between, after = text[first.span.end : second.span.start], text[second.span.end :]
    return between.strip() == "(" and after.lstrip().startswith(")")


def _renames(first: Mention, second: Mention, reading: Reading) -> bool:
    """ "Lund, also known as Eddie the Eel": two names of one without a word in common."""
    same = reading.annotated.antecedents.get(second) == first
    return same and not set(first.text.split()) & set(second.text.split())


def _claim(name: Mention) -> Claim:
    """The word of the data set's guidelines for it."""
    return Claim(name, "-", Term(name.kind), name.span, "convention", 1.0)
