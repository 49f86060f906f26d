"""Which profiles are worth comparing: those that share a key of a name, never all pairs.

Blocks by what variants of a name keep, after Christen, Data Matching (2012). A block that is
larger than `MOST` is given up: its key tells too little.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations

from kg.resolve.likeness import skeleton, telling_words
from kg.resolve.profile import Profile
from kg.resolve.tables import given_names

MOST = 50
_PERSON, _ORGANISATION = "kg:Person", "kg:Organisation"


def candidates(profiles: Iterable[Profile]) -> Iterator[tuple[Profile, Profile]]:
    """Pairs that share a block, each once, in an order that depends on their keys alone."""
    blocks: dict[tuple[str, ...], list[Profile]] = defaultdict(list)
    for profile in sorted(profiles, key=lambda p: p.key):
        for block in sorted(set(_blocks(profile))):
            blocks[block].append(profile)
    seen: set[tuple[int, int]] = set()
    for block in sorted(blocks):
        yield from _pairs(blocks.pop(block), seen)


def _pairs(
    found: Sequence[Profile], seen: set[tuple[int, int]]
) -> Iterator[tuple[Profile, Profile]]:
    if len(found) > MOST:
        return
    for left, right in combinations(found, 2):
        pair = (id(left), id(right))
        if pair not in seen:
            seen.add(pair)
            yield left, right


def _blocks(profile: Profile) -> Iterator[tuple[str, ...]]:
    words = profile.words
    if profile.family == _PERSON and len(words) > 1:
        yield ("words", *sorted(words))
        yield ("ends", *sorted((words[0], words[-1])))
        yield ("start", words[0], words[1])
        surname = skeleton(words[-1])
        for given in _given(words[0]):
            yield ("given", given, surname)
    elif profile.family == _ORGANISATION:
        telling = telling_words(words)
        yield ("telling", *sorted(telling))
        yield ("spelling", *map(skeleton, telling))
        if len(telling) > 1:
            yield from (("all but", *_without(telling, i)) for i in range(len(telling)))


def _given(name: str) -> Iterator[str]:
    yield name[0]
    yield skeleton(name)
    yield from sorted(given_names().get(name, ()))


def _without(words: Sequence[str], index: int) -> tuple[str, ...]:
    return (*words[:index], *words[index + 1 :])
