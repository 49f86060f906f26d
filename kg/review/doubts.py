"""Reasons to think that what the graph has as one entity is two."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from itertools import combinations

from kg.review.likeness import Reason
from kg.review.profile import Profile


def doubts(profile: Profile) -> tuple[Reason, ...]:
    """Return what speaks against the entity being one, in the order of the table."""
    told = ((weight, test(profile)) for weight, test in DOUBTS)
    return tuple(Reason(weight, words) for weight, words in told if words)


def _births(profile: Profile) -> str:
    """A day of a year does not contradict the year."""
    for one, other in combinations(sorted(profile.births), 2):
        if not other.startswith(one):
            return f"born or founded {one} and {other}"
    return ""


def _posts(profile: Profile) -> str:
    apart = _by_articles_apart(profile.posts)
    return f"{apart[0]} in one article, {apart[1]} in another" if apart else ""


def _countries(profile: Profile) -> str:
    apart = _by_articles_apart(profile.countries)
    return f"of {apart[0]} in one article, of {apart[1]} in another" if apart else ""


def _by_articles_apart(told: Mapping[str, set[str]]) -> tuple[str, str] | None:
    """Two that no article tells together."""
    pairs = combinations(sorted(told), 2)
    return next(((a, b) for a, b in pairs if not told[a] & told[b]), None)


def _names(profile: Profile) -> str:
    """Full names of one person have a word in common."""
    if profile.family != "kg:Person":
        return ""
    full = sorted(words for words in profile.words if len(words) > 1)
    apart = ((a, b) for a, b in combinations(full, 2) if not set(a) & set(b))
    return next((f"called {' '.join(a)} and {' '.join(b)}" for a, b in apart), "")


DOUBTS: tuple[tuple[float, Callable[[Profile], str]], ...] = (
    (2.5, _births),
    (2.0, _names),
    (1.0, _posts),
    (1.0, _countries),
)
