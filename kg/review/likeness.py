"""How much two entities look like one: features with weights, each with its reason in words.

The weights are judgements, in steps of a half: 2 is enough to ask a person. They order a list
for the eye and decide nothing.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import product

from kg.annotate.acronyms import acronyms_of
from kg.review.profile import Profile

Words = tuple[str, ...]
# Two words of so many letters, this alike (difflib's ratio), may be spellings of one: "Muhammad"
# and "Mohammed" are at 0.75, "Ana" and "Anna" at 0.86, "Ana" and "Aya" at 0.67.
_ALIKE = 0.7
_LONG = 3


@dataclass(frozen=True, slots=True)
class Reason:
    """Why two entities may be one (weight above 0) or not (below)."""

    weight: float
    words: str


def reasons(one: Profile, other: Profile) -> tuple[Reason, ...]:
    """All that speaks for and against the two being one, in the order of the table."""
    told = ((weight, test(one, other)) for weight, test in FEATURES)
    return tuple(Reason(weight, words) for weight, words in told if words)


def _same_name(one: Profile, other: Profile) -> str:
    shared = sorted(one.words & other.words)
    return f"both are called {' '.join(shared[0])}" if shared else ""


def _part_of_name(one: Profile, other: Profile) -> str:
    if one.words & other.words:
        return ""
    ways = ((one.words, other.words), (other.words, one.words))
    pairs = sorted({pair for way in ways for pair in product(*way)})
    inside = [(short, long) for short, long in pairs if set(short) < set(long)]
    return f"{' '.join(inside[0][0])} is part of {' '.join(inside[0][1])}" if inside else ""


def _spelt_alike(one: Profile, other: Profile) -> str:
    for left, right in product(sorted(one.words), sorted(other.words)):
        if left != right and len(left) == len(right) and all(map(_alike, left, right)):
            return f"{' '.join(left)} and {' '.join(right)} are spelt alike"
    return ""


def _alike(left: str, right: str) -> bool:
    if left == right or (left[0] == right[0] and 1 in {len(left), len(right)}):
        return True
    return min(len(left), len(right)) >= _LONG and _ratio(left, right) >= _ALIKE


def _ratio(left: str, right: str) -> float:
    # In one order: the ratio is not the same both ways.
    return SequenceMatcher(None, min(left, right), max(left, right), autojunk=False).ratio()


def _acronym(one: Profile, other: Profile) -> str:
    for left, right in ((one, other), (other, one)):
        for long in sorted(left.words):
            initials = {form.lower() for form in acronyms_of([w.title() for w in long])}
            for short, *rest in sorted(right.words):
                if not rest and len(long) > 1 and short in initials:
                    return f"{short.upper()} are the initials of {' '.join(long)}"
    return ""


def _company(one: Profile, other: Profile) -> str:
    shared = (one.others & other.others) - {one.entity.id, other.entity.id}
    return f"both have to do with {len(shared)} of the same others" if shared else ""


def _posts(one: Profile, other: Profile) -> str:
    shared = sorted(one.posts.keys() & other.posts.keys())
    return f"both are {shared[0]}" if shared else ""


def _countries(one: Profile, other: Profile) -> str:
    shared = sorted(one.countries.keys() & other.countries.keys())
    return f"both belong to {shared[0]}" if shared else ""


def _other_birth(one: Profile, other: Profile) -> str:
    return _conflict(one.births, other.births, "born or founded")


def _other_country(one: Profile, other: Profile) -> str:
    return _conflict(one.countries, other.countries, "of")


def _conflict(one: dict[str, set[str]], other: dict[str, set[str]], verb: str) -> str:
    if not one or not other or one.keys() & other.keys():
        return ""
    return f"one is {verb} {min(one)}, the other {min(other)}"


def _one_article(one: Profile, other: Profile) -> str:
    """Who is named in full twice in one article, differently, is rarely one person."""
    full = all(len(max(profile.words, key=len, default=())) > 1 for profile in (one, other))
    apart = full and not one.words & other.words and one.articles & other.articles
    return "one article names both" if apart else ""


def _other_family(one: Profile, other: Profile) -> str:
    return "they are of different classes" if one.family != other.family else ""


FEATURES: tuple[tuple[float, Callable[[Profile, Profile], str]], ...] = (
    (2.5, _same_name),
    (2.0, _part_of_name),
    (2.0, _spelt_alike),
    (2.0, _acronym),
    (1.0, _posts),
    (0.5, _company),
    (0.5, _countries),
    (-2.0, _other_birth),
    (-0.5, _other_country),
    (-1.0, _one_article),
    (-0.5, _other_family),
)
