"""One name, several bearers: which articles' uses of a full name are of one entity."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from kg.resolve.evidence import Surroundings, Verdict, compare, is_common_name, threshold
from kg.resolve.profile import APART, Key, Profile, joined

# What sets a bearer apart, the strongest first.
_TELLING = ("birth", "born", "country", "organisation", "post")


def bearers(
    profiles: Iterable[Profile], around: Surroundings
) -> tuple[dict[tuple[Key, str], Key], list[Verdict]]:
    """((key, article) -> key of the bearer, verdicts on names that stayed two).

    Only names that more than one bearer has are in the first.
    """
    by_key: dict[Key, list[Profile]] = defaultdict(list)
    for profile in profiles:
        by_key[profile.key].append(profile)
    moved: dict[tuple[Key, str], Key] = {}
    doubts: list[Verdict] = []
    for key in sorted(by_key):
        groups = _groups(by_key[key], around)
        if len(groups) > 1:
            named = dict(zip(_keys(key, groups), groups, strict=True))
            moved |= {(key, a): own for own, g in named.items() for p in g for a in p.articles}
            doubts += _doubts(named, around)
    return moved, doubts


def _groups(profiles: Sequence[Profile], around: Surroundings) -> list[list[Profile]]:
    """The profiles of one name by bearer; those without evidence go with the likeliest one."""
    groups: list[list[Profile]] = []
    common = any(map(is_common_name, profiles))
    for profile in sorted(profiles, key=_least_known):
        scored = [
            (_score(joined(group), profile, around), -i)
            for i, group in enumerate(groups)
            if not common or _met(group, profile)
        ]
        best, index = max(scored, default=(float("-inf"), 0))
        if best >= threshold("join"):
            groups[-index].append(profile)
        else:
            groups.append([profile])
    return groups


def _met(group: Sequence[Profile], profile: Profile) -> bool:
    """True if a neighbour beside the name is the same: no less joins a common name, which a
    thousand articles may have, so that all need not be compared with all."""
    return any(len(one.neighbours & profile.neighbours) > 1 for one in group)


def _least_known(profile: Profile) -> tuple[int, list[str]]:
    return -len(profile.aspects), sorted(profile.articles)


def _score(left: Profile, right: Profile, around: Surroundings) -> float:
    verdict = compare(left, right, around)
    return verdict.score if verdict else float("-inf")


def _keys(key: Key, groups: Sequence[Sequence[Profile]]) -> list[Key]:
    """The name's own key for the bearer that most articles name, longer ones for the others."""
    known = [joined(group) for group in groups]
    first = min(known, key=lambda p: (-len(p.articles), sorted(p.articles)))
    return [key if own is first else (*key, APART, _mark(own, known)) for own in known]


def _mark(own: Profile, known: Sequence[Profile]) -> str:
    """What sets a bearer apart from the others, in words that its other articles will share."""
    others = [profile for profile in known if profile is not own]
    for aspect in _TELLING:
        taken = frozenset().union(*(other.values(aspect) for other in others))
        if values := sorted(own.values(aspect) - taken):
            return f"{aspect} {values[0]}"
    return f"article {min(own.articles)}"


def _doubts(named: Mapping[Key, Sequence[Profile]], around: Surroundings) -> list[Verdict]:
    """The verdicts on one name's bearers, under the bearers' keys."""
    keys = sorted(named)
    found = []
    for i, left in enumerate(keys):
        for right in keys[i + 1 :]:
            if any(is_common_name(one) and not _met(named[left], one) for one in named[right]):
                continue
            verdict = compare(joined(named[left]), joined(named[right]), around)
            if verdict is not None:
                found.append(replace(verdict, left=left, right=right))
    return found
