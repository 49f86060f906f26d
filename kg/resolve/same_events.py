"""Which event mentions tell of one event.

Pairs that might are found by what they share, scored by the weights of a data file, and joined
from the surest down, unless anything in the two groups conflicts: other people, another time or
place. Type and country alone are never enough; what is thought is never merged, and what is said
only if two articles tell of one statement.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain, combinations

from kg.model import Mention
from kg.ontology import Ontology
from kg.resolve.event_conflicts import PLACES, conflict, unlike
from kg.resolve.event_context import PLAIN, Context, deed_kinds, like_kinds
from kg.resolve.event_doubts import MARGIN, Doubt, is_near, side
from kg.resolve.event_features import features, table
from kg.resolve.event_people import last_name
from kg.resolve.event_profiles import Profile, profiles
from kg.resolve.event_statements import is_said

__all__ = ["Context", "Merged", "Pair", "merge_events", "merged", "pairs", "profiles"]
# A person or place that takes part in more events of one class than this tells none apart.
_MOST = 100


@dataclass(frozen=True, slots=True)
class Pair:
    """Two mentions that may be one event, and why: (feature, weight) of each thing found."""

    left: Mention
    right: Mention
    score: float
    reasons: tuple[tuple[str, float], ...]

    @property
    def is_doubtful(self) -> bool:
        """True for two articles and a score near the threshold: a person may see it otherwise."""
        apart = self.left.span.article != self.right.span.article
        return apart and is_near(self.score, self.reasons)


@dataclass(frozen=True, slots=True)
class Merged:
    """Sets of mentions of one event each, every event in one set, and where that was doubtful."""

    groups: tuple[tuple[Mention, ...], ...]
    doubts: tuple[Doubt, ...]


def merge_events(
    found: Mapping[Mention, Profile], context: Context | Ontology
) -> Iterator[tuple[Mention, ...]]:
    """Sets of mentions of one event each, every event in one set."""
    yield from merged(found, context).groups


def merged(found: Mapping[Mention, Profile], context: Context | Ontology) -> Merged:
    """What is one event, and where a person may see it otherwise."""
    context = Context(context) if isinstance(context, Ontology) else context
    groups = {
        mention: _Group.of(profile) for mention, profile in sorted(found.items(), key=_in_text)
    }
    doubts: dict[frozenset[Mention], Doubt] = {}
    _, threshold = table()
    for pair in pairs(found, context, threshold - MARGIN):
        left, right = groups[pair.left], groups[pair.right]
        joins = pair.score >= threshold
        if left is right or not (joins or pair.is_doubtful) or left.conflicts(right, context):
            continue
        between = frozenset((left.members[0], right.members[0]))
        if pair.is_doubtful and between not in doubts:  # the first of them weighs most
            doubts[between] = _doubt(pair, left, right)
        if joins:
            left.take(right)
            groups.update(dict.fromkeys(right.members, left))
    sets = {id(group): tuple(group.members) for group in groups.values()}
    return Merged(tuple(sets.values()), tuple(doubts.values()))


@dataclass(slots=True)
class _Group:
    """Mentions that are one event so far, and what is claimed of any of them.

    What groups have in common counts, not each pair: one report that got a name or a place wrong
    keeps no two groups apart that agree otherwise.
    """

    members: list[Mention]
    kinds: set[str]
    pooled: Profile

    @classmethod
    def of(cls, profile: Profile) -> _Group:
        """A group of one."""
        return cls([profile.mention], {profile.kind}, profile)

    def conflicts(self, other: _Group, context: Context) -> bool:
        """True if the two cannot be one event."""
        unlikely = any(unlike(a, b, context) for a in self.kinds for b in other.kinds)
        return unlikely or conflict(self.pooled, other.pooled, context) is not None

    def take(self, other: _Group) -> None:
        """Put the other group into this one."""
        self.members += other.members
        self.kinds |= other.kinds
        self.pooled = self.pooled.pooled(other.pooled)


def _doubt(pair: Pair, left: _Group, right: _Group) -> Doubt:
    sides = side(pair.left, left.members), side(pair.right, right.members)
    return Doubt(sides, pair.score >= table()[1], pair.score, pair.reasons)


def pairs(
    found: Mapping[Mention, Profile], context: Context, least: float | None = None
) -> list[Pair]:
    """The pairs that may be one event, surest first, then in the order of the text; those of a
    score of `least`, by default the threshold, and above."""
    least = table()[1] if least is None else least
    scored = (
        _score(left, right, context)
        for left, right in candidates(found, context)
        if conflict(left, right, context) is None
    )
    return sorted((pair for pair in scored if pair.score >= least), key=lambda p: -p.score)


def candidates(
    found: Mapping[Mention, Profile], context: Context
) -> Iterator[tuple[Profile, Profile]]:
    """The pairs that share enough to be looked at, in the order of the text."""
    ordered = [profile for _, profile in sorted(found.items(), key=_in_text)]
    yield from ((ordered[i], ordered[j]) for i, j in sorted(_candidates(ordered, context)))


def _in_text(item: tuple[Mention, Profile]) -> tuple[object, ...]:
    span = item[0].span
    return span.article, span.start, span.end, item[0].kind


def _score(left: Profile, right: Profile, context: Context) -> Pair:
    reasons = tuple(features(left, right, context))
    score = round(sum(weight for _, weight in reasons), 4)
    return Pair(left.mention, right.mention, score, reasons)


def _candidates(ordered: Sequence[Profile], context: Context) -> set[tuple[int, int]]:
    """Places in `ordered` of the pairs that share what makes two events one."""
    told = {i: profile for i, profile in enumerate(ordered) if not is_said(profile, context)}
    buckets = chain(_by_participant(told), _by_name(told, context), _statements(ordered, context))
    return {pair for bucket in buckets for pair in combinations(sorted(set(bucket)), 2)}


def _statements(ordered: Sequence[Profile], context: Context) -> Iterator[list[int]]:
    """Statements of two articles of one story that go by one name: of one speaker, or deeds."""
    buckets: dict[tuple[object, ...], list[int]] = defaultdict(list)
    for i, profile in enumerate(ordered):
        if context.ontology.is_a(profile.kind, "kg:Statement"):
            story, sense = context.story(profile), profile.words.sense
            speakers = map(last_name, profile.named("kg:agent"))
            for maker in (*speakers, *({profile.kind} & deed_kinds())):
                buckets[story, sense, maker].append(i)
    for bucket in buckets.values():
        if len(bucket) <= _MOST:
            apart = combinations(bucket, 2)
            yield from ([i, j] for i, j in apart if ordered[i].article != ordered[j].article)


def _by_participant(told: Mapping[int, Profile]) -> Iterator[list[int]]:
    """Events of one class or word with one participant, or place, in one role."""
    buckets: dict[tuple[object, ...], list[int]] = defaultdict(list)
    for i, profile in told.items():
        for role in ("kg:affected", "kg:agent", *PLACES):
            for filler in profile.fillers(role):
                for name in (profile.kind, profile.words.sense):
                    buckets[role, filler, name].append(i)
    yield from (bucket for bucket in buckets.values() if len(bucket) <= _MOST)


def _by_name(told: Mapping[int, Profile], context: Context) -> Iterator[list[int]]:
    """Events of one name in one story."""
    named: dict[tuple[str, str], list[int]] = defaultdict(list)
    for i, profile in told.items():
        for name in _names(profile):
            named[context.story(profile), name].append(i)
    yield from named.values()


def _names(profile: Profile) -> set[str]:
    """What the event may be called: its word or a synonym, its class and those like it."""
    like = {" or ".join(sorted(pair)) for pair in like_kinds() if profile.kind in pair}
    return {profile.words.sense, profile.kind, *like} - {PLAIN}
