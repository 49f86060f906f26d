"""What speaks for and against two profiles being one entity, with reasons.

A feature is one function here, one line of FEATURES, and a weight in data/evidence.tsv for each
family that it counts in. Weights are natural-log odds and add up, as in the record linkage of
Fellegi and Sunter (1969).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from kg.resolve.likeness import LIKENESS, Likeness, is_common
from kg.resolve.profile import Key, Profile
from kg.resolve.tables import common_surnames, weights

# Neighbours that so many articles share, or more of them than this share, tell nothing.
COMMON_ARTICLES = 5
COMMON_SHARE = 0.02
# From so many shared neighbours on they are many.
MANY = 3
# A surname with so many different given names is common.
COMMON_SURNAME = 4
_GENERAL = frozenset({"kg:Organisation", "kg:Agency"})


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What only all articles together tell: how rare surnames and neighbours are."""

    articles: int = 0
    surnames: Mapping[str, int] = field(default_factory=dict)
    appearances: Mapping[Key, int] = field(default_factory=dict)

    def is_telling(self, neighbour: Key) -> bool:
        """True for a neighbour that few articles have; without articles every one is."""
        most = max(COMMON_ARTICLES, COMMON_SHARE * self.articles)
        return self.appearances.get(neighbour, 0) <= most


@dataclass(frozen=True, slots=True)
class Pair:
    """Two profiles of one family, and how their names are alike."""

    left: Profile
    right: Profile
    likeness: str
    around: Surroundings

    def shared(self) -> int:
        """How many telling neighbours both have."""
        both = self.left.neighbours & self.right.neighbours
        return sum(self.around.is_telling(n) for n in both - {self.left.key, self.right.key})


@dataclass(frozen=True, slots=True)
class Verdict:
    """Whether two names are one entity: how they are alike, the log odds of it, and the reasons
    with their weights."""

    left: Key
    right: Key
    likeness: str
    score: float
    reasons: tuple[tuple[str, float], ...]


def _same(aspect: str) -> Callable[[Pair], bool]:
    return lambda pair: bool(pair.left.values(aspect) & pair.right.values(aspect))


def _other(aspect: str) -> Callable[[Pair], bool]:
    """True if both have a value and no value fits; of two dates the longer may begin as the
    shorter does, of two posts one may be named in the other."""

    def differ(pair: Pair) -> bool:
        left, right = pair.left.values(aspect), pair.right.values(aspect)
        fits = any(one in other or other in one for one in left for other in right)
        return bool(left and right) and not fits

    return differ


def _is_common(surname: str, around: Surroundings) -> bool:
    return surname in common_surnames() or around.surnames.get(surname, 0) >= COMMON_SURNAME


def is_common_name(profile: Profile) -> bool:
    """True for the name of many organisations ("City Council"), but for the one that is known."""
    family, known = profile.family == "kg:Organisation", profile.key[0] == "known"
    return family and not known and is_common(profile.words)


def _other_class(pair: Pair) -> bool:
    left, right = pair.left.kinds - _GENERAL, pair.right.kinds - _GENERAL
    return bool(left and right) and not left & right


# Feature -> whether it holds of a pair. The likeness of the names is a feature of its own name.
FEATURES: dict[str, Callable[[Pair], bool]] = {
    "same_birth": _same("birth"),
    "other_birth": _other("birth"),
    "other_age": _other("born"),
    "same_post": _same("post"),
    "other_post": _other("post"),
    "same_organisation": _same("organisation"),
    "same_country": _same("country"),
    "other_country": _other("country"),
    "other_class": _other_class,
    "shared_neighbours": lambda pair: pair.shared() > 0,
    "many_shared_neighbours": lambda pair: pair.shared() >= MANY,
    "one_article": lambda pair: bool(pair.left.articles & pair.right.articles),
    "common_name": lambda pair: pair.likeness == "same_name" and is_common_name(pair.left),
    "common_surname": lambda pair: _is_common(pair.left.words[-1], pair.around),
}


def compare(
    left: Profile,
    right: Profile,
    around: Surroundings,
    alike: Mapping[str, Likeness] = LIKENESS,
) -> Verdict | None:
    """The verdict on two profiles, None if their families or names have nothing in common.

    `alike` says for each family how two names are alike.
    """
    find = alike.get(left.family)
    if find is None or left.family != right.family:
        return None
    likeness = find(left.words, right.words)
    if likeness is None:
        return None
    pair = Pair(left, right, likeness, around)
    table = weights()[left.family]
    held = [likeness, *(name for name in table if name in FEATURES and FEATURES[name](pair))]
    reasons = tuple((table[name][1], table[name][0]) for name in held)
    score = round(sum(weight for _, weight in reasons), 2)
    first, second = sorted((left.key, right.key))
    return Verdict(first, second, likeness, score, reasons)


def threshold(name: str) -> float:
    """The score from which on two are joined ("join") or worth a look ("review"), and the one
    below which those joined are ("doubt")."""
    return weights()["threshold"][name][0]
