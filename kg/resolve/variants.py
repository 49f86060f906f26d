"""Names that differ and are one entity all the same: decided pair by pair from evidence."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence

from kg.resolve.blocking import candidates
from kg.resolve.evidence import Surroundings, Verdict, compare, threshold
from kg.resolve.profile import Key, Profile
from kg.resolve.union import Union

# A reason of this weight keeps two names apart for good, whatever joins others of their sets.
AGAINST = -2.5
# Likenesses that names of several people may have with one name.
LOOSE = frozenset({"initial", "more_names"})


def surroundings(profiles: Sequence[Profile]) -> Surroundings:
    """How rare surnames and neighbours are among all profiles."""
    given: dict[str, set[str]] = defaultdict(set)
    appearances: Counter[Key] = Counter()
    articles: set[str] = set()
    for profile in profiles:
        articles |= profile.articles
        appearances[profile.key] += len(profile.articles)
        if profile.family == "kg:Person" and len(profile.words) > 1:
            given[profile.words[-1]].add(profile.words[0])
    surnames = {surname: len(names) for surname, names in given.items()}
    return Surroundings(len(articles), surnames, appearances)


def verdicts(profiles: Sequence[Profile], around: Surroundings) -> list[Verdict]:
    """What is to be said of all pairs worth comparing, the surest first."""
    found = (compare(left, right, around) for left, right in candidates(profiles))
    worth = [v for v in found if v is not None and v.score >= threshold("review")]
    return sorted(worth, key=lambda v: (-v.score, v.left, v.right))


def join_variants(sets: Union[Key], profiles: Sequence[Profile], found: Iterable[Verdict]) -> None:
    """Join what is sure, best first, unless members of the two sets contradict each other.

    "A. Rowan" may be Ana or Adam: it joins the one with more evidence, and the two stay two.
    """
    members: dict[Key, list[Profile]] = defaultdict(list)
    for profile in profiles:
        members[sets.find(profile.key)].append(profile)
    for verdict in found:
        left, right = sets.find(verdict.left), sets.find(verdict.right)
        if verdict.score < threshold("join") or left == right:
            continue
        ours, theirs = members[left], members[right]
        loose = verdict.likeness in LOOSE
        if not any(_contradict(one, other, loose) for one in ours for other in theirs):
            sets.join(min(left, right), max(left, right))
            members[min(left, right)] = [*ours, *theirs]


def _contradict(left: Profile, right: Profile, loose: bool) -> bool:
    """Two that are born or placed so that they cannot be one; if joined on a loose likeness
    alone, two that are named otherwise as well."""
    verdict = compare(left, right, Surroundings())
    if verdict is None:
        return loose and left.words[0] != right.words[0]
    return any(weight <= AGAINST for _, weight in verdict.reasons)
