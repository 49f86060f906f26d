"""Which articles tell the same story, by their words.

The words of an article are weighed by how rare they are among all articles (tf-idf with plain
presence; Salton and Buckley 1988), and articles compared by the cosine. Only articles that share
one of their most telling words are compared, so the work grows with the number of articles.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations

from kg.model import Annotated

_KEPT = frozenset({"NOUN", "PROPN", "VERB", "NUM"})
# As if so many other articles without the word had been read: few articles say little of rarity.
_PRIOR = 20
# How many words of an article are looked up, and how common such a word may be.
_TELLING = 40
_MOST = 60
# Below this cosine articles are of different stories, from the next on surely of one.
LEAST = 0.08
SURE = 0.14
# What an article that is like both of a pair adds.
COMMON = 0.2


def stories(found: Sequence[Annotated]) -> dict[tuple[str, str], float]:
    """Pair of article ids, in order -> likeness in 0..1, for the pairs that tell one story."""
    bags = {a.article.id: _words(a) for a in sorted(found, key=lambda a: a.article.id)}
    rarity = _rarity(bags)
    weights = {word: rare**2 for word, rare in rarity.items()}
    lengths = {name: math.sqrt(_weight(bag, weights)) for name, bag in bags.items()}
    result = {}
    for left, right in _candidates(bags, rarity):
        shared = _weight(bags[left] & bags[right], weights)
        cosine = shared / (lengths[left] * lengths[right])
        if cosine >= LEAST:
            result[left, right] = min((cosine - LEAST) / (SURE - LEAST), 1.0)
    return _with_common(result)


def _with_common(direct: Mapping[tuple[str, str], float]) -> dict[tuple[str, str], float]:
    """Likeness that also counts articles like both of a pair."""
    near: dict[str, dict[str, float]] = {}
    for (left, right), likeness in direct.items():
        near.setdefault(left, {})[right] = likeness
        near.setdefault(right, {})[left] = likeness
    pairs = {pair for found in near.values() for pair in combinations(sorted(found), 2)}
    result = {}
    for left, right in sorted(pairs | set(direct)):
        common = near[left].keys() & near[right].keys()
        through = math.fsum(min(near[left][c], near[right][c]) for c in common)
        result[left, right] = round(min(direct.get((left, right), 0.0) + COMMON * through, 1.0), 4)
    return result


def _weight(words: frozenset[str], weights: Mapping[str, float]) -> float:
    # An exact sum: the order of a set of words changes from run to run.
    return math.fsum(weights[word] for word in words)


def _words(annotated: Annotated) -> frozenset[str]:
    return frozenset(
        t.lemma.lower() for s in annotated.sentences for t in s.tokens if t.pos in _KEPT
    )


def _rarity(bags: Mapping[str, frozenset[str]]) -> dict[str, float]:
    counted = Counter(word for bag in bags.values() for word in bag)
    return {word: math.log((len(bags) + _PRIOR) / n) for word, n in counted.items()}


def _candidates(
    bags: Mapping[str, frozenset[str]], rarity: Mapping[str, float]
) -> Iterator[tuple[str, str]]:
    """Pairs of articles that share a telling word, each once."""
    index: dict[str, list[str]] = {}
    commonest, alone = (math.log((len(bags) + _PRIOR) / n) for n in (_MOST, 1))
    for name, bag in bags.items():
        rare = [w for w in bag if commonest <= rarity[w] < alone]
        for word in sorted(rare, key=lambda w: (-rarity[w], w))[:_TELLING]:
            index.setdefault(word, []).append(name)
    yield from sorted({pair for names in index.values() for pair in combinations(names, 2)})
