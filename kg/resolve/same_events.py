"""Which event mentions tell of one event.

Two mentions are one event when they are of one type, happen to the same people, and nothing in
time, place or agent speaks against it. Type and country alone are never enough, and statements
are never merged: saying a thing twice is two statements.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from kg.model import UNIDENTIFIED, Claim, Factuality, Form, Mention, Value
from kg.ontology import Ontology
from kg.resolve.union import Union

Key = tuple[str, ...]
# Both sides do it to each other: their names say which dispute or meeting it is.
_MUTUAL = ("kg:Dispute", "kg:Agreement", "kg:Negotiation", "kg:Ceasefire", "kg:Marriage")
_TIMES = frozenset({"sem:hasTime", "kg:startTime"})
_PLACES = frozenset({"sem:hasPlace", "kg:destination", "kg:origin"})


@dataclass
class Profile:
    """What is claimed of one event mention, with entities as keys."""

    mention: Mention
    roles: dict[str, set[Key]] = field(default_factory=lambda: defaultdict(set))
    times: set[str] = field(default_factory=set)
    negated: bool = False

    @property
    def article(self) -> str:
        """The id of the article."""
        return self.mention.span.article


def profiles(claims: Iterable[Claim], keys: Mapping[Mention, Key]) -> dict[Mention, Profile]:
    """Event mention -> profile, from the claims about it."""
    found: dict[Mention, Profile] = {}
    for claim in claims:
        if claim.subject.form is not Form.EVENT:
            continue
        profile = found.setdefault(claim.subject, Profile(claim.subject))
        profile.negated |= claim.stance.factuality is Factuality.NEGATED
        if isinstance(claim.object, Mention) and claim.object in keys:
            if claim.object.kind == UNIDENTIFIED:
                continue  # who is left open neither joins two events nor keeps them apart
            profile.roles[claim.predicate].add(keys[claim.object])
        elif isinstance(claim.object, Value) and claim.predicate in _TIMES:
            profile.times.add(claim.object.text)
    return found


def merge_events(
    found: Mapping[Mention, Profile], ontology: Ontology
) -> Iterator[tuple[Mention, ...]]:
    """Sets of mentions of one event each, every event in one set."""
    sets: Union[Mention] = Union()
    ordered = sorted(found.values(), key=lambda p: (p.mention.span, p.mention.kind))
    for profile in ordered:
        sets.find(profile.mention)
    for bucket in _buckets(ordered, ontology):
        _merge_bucket(bucket, sets)
    yield from sets.sets()


def _buckets(ordered: Sequence[Profile], ontology: Ontology) -> Iterator[list[Profile]]:
    """Profiles that share what makes two events one, so that few pairs are compared."""
    buckets: dict[tuple[object, ...], list[Profile]] = defaultdict(list)
    for profile in ordered:
        kind = profile.mention.kind
        if ontology.is_a(kind, "kg:Statement"):
            continue
        if any(ontology.is_a(kind, mutual) for mutual in _MUTUAL):
            sides = tuple(sorted(profile.roles["kg:agent"]))
            if len(sides) > 1:
                buckets[(kind, "sides", sides)].append(profile)
        for key in sorted(profile.roles["kg:affected"]):
            buckets[(kind, "affected", key)].append(profile)
    yield from buckets.values()


def _merge_bucket(bucket: Sequence[Profile], sets: Union[Mention]) -> None:
    """Join each profile to the first group with which nothing conflicts."""
    groups: list[list[Profile]] = []
    for profile in bucket:
        home = next((g for g in groups if all(_agree(profile, other) for other in g)), None)
        if home is None:
            groups.append([profile])
        else:
            sets.join(home[0].mention, profile.mention)
            home.append(profile)


def _agree(left: Profile, right: Profile) -> bool:
    """True unless time, place or agent conflict. What did not happen is no event that did."""
    if left.negated != right.negated or not _compatible_times(left.times, right.times):
        return False
    return all(
        _compatible(left.roles[role], right.roles[role])
        for role in sorted(_PLACES | ({"kg:agent"} if left.article != right.article else set()))
    )


def _compatible(left: set[Key], right: set[Key]) -> bool:
    return not left or not right or bool(left & right)


def _compatible_times(left: set[str], right: set[str]) -> bool:
    """Equal, or one a part of the other ("2026" and "2026-01-16")."""
    if not left or not right:
        return True
    return any(a.startswith(b) or b.startswith(a) for a in left for b in right)
