"""Which events become nodes, of all that extraction saw.

Resolution needs every mention, to see that two are one event. A reader needs those of which
something is told: who, where or when. A verb without a type ("visitors admired the harbour")
would flood the picture; it is a node only when two articles tell of it, with somebody named and
one thing more. Within one article the open relation already shows who did what to whom.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from kg.model import Claim, Form, Mention, Value
from kg.resolve.groups import OF_ONE_ARTICLE

Key = tuple[str, ...]
_WHO = frozenset({"kg:agent", "kg:affected", "kg:recipient", "kg:holder"})
_WHERE = frozenset({"sem:hasPlace", "kg:origin", "kg:destination"})
_WHEN = frozenset({"sem:hasTime", "kg:startTime", "kg:endTime"})
_SAID = "kg:content"
_PLAIN = "kg:Event"
# What describes a group or an unnamed body, whatever it takes part in.
_DESCRIBED = frozenset({Form.GROUP, Form.NOMINAL})


def worthwhile(claims: Sequence[Claim], keys: Mapping[Mention, Key]) -> list[Claim]:
    """The claims without those about events that are not worth a node, and without those that
    only describe who takes part in such."""
    worthy = _worthy_events(claims, keys)
    kept = [c for c in claims if all(keys.get(e) in worthy for e in _events(c))]
    needed = {m for c in kept for m in _taking_part(c)}
    return [c for c in kept if c.subject.form not in _DESCRIBED or c.subject in needed]


def _events(claim: Claim) -> Iterable[Mention]:
    parts = (claim.subject, claim.object)
    return (p for p in parts if isinstance(p, Mention) and p.form is Form.EVENT)


def _taking_part(claim: Claim) -> Iterable[Mention]:
    """Mentions that a claim needs, those that it merely describes left out."""
    parts = [claim.object, claim.stance.speaker]
    if claim.extractor != "entities":
        parts.append(claim.subject)
    return (part for part in parts if isinstance(part, Mention))


def _worthy_events(claims: Sequence[Claim], keys: Mapping[Mention, Key]) -> set[Key]:
    about: dict[Key, list[Claim]] = defaultdict(list)
    for claim in claims:
        if claim.subject.form is Form.EVENT and claim.subject in keys:
            about[keys[claim.subject]].append(claim)
    worthy = {key for key, found in about.items() if _is_told(found, keys)}
    # What a worthy event is about, or part of, is told by that.
    return worthy | {
        keys[c.object]
        for key in worthy
        for c in about[key]
        if isinstance(c.object, Mention) and c.object.form is Form.EVENT and c.object.kind != _PLAIN
    }


def _is_set(claim: Claim, keys: Mapping[Mention, Key]) -> bool:
    return claim.predicate in _WHO | _WHERE and claim.object in keys


def _is_told(claims: Sequence[Claim], keys: Mapping[Mention, Key]) -> bool:
    """True if it is told who or where, or what is said. A time alone is not enough: it may be that
    of the clause, and "a merger was planned for May" tells of no merger."""
    if any(c.subject.kind != _PLAIN for c in claims):
        return any(c.predicate == _SAID or _is_set(c, keys) for c in claims)
    tellers: dict[object, set[str]] = defaultdict(set)
    for claim in claims:
        named = isinstance(claim.object, Mention) and keys.get(claim.object, ("group",))
        if claim.predicate in _WHO | _WHERE and named and named[0] not in OF_ONE_ARTICLE:
            tellers[named].add(claim.evidence.article)
        elif claim.predicate in _WHEN:
            tellers[claim.object].add(claim.evidence.article)
    return len(tellers) > 1 and any(
        len(articles) > 1 for key, articles in tellers.items() if not isinstance(key, Value)
    )
