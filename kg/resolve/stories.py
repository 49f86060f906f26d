"""Which articles tell the same story, by their words.

News says first what is new, and names and numbers say which case it is: a word counts for more
the earlier it stands, and twice if it is a name or a number. Words are weighed by how rare they
are among all articles (tf-idf; Salton and Buckley 1988), articles compared by the cosine, and
joined while the articles of two stories are alike on average (average linkage; Sokal and Michener
1958), so that no chain of half-like articles makes one story. It begins with two that are more
alike than that. Only articles that share one of their most telling words are compared: the work
grows with the number of articles.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import combinations

from kg.model import Annotated
from kg.resolve.linkage import groups

# What a word of each kind counts for. Of the pairs of articles in the train part of ECB+, these
# and _LEAD tell 89% apart from the other news of one topic (F1), plain presence 79%.
_KEPT = {"PROPN": 2.0, "NUM": 2.0, "NOUN": 1.0, "VERB": 1.0}
# The sentence whose words count for half of those of the first.
_LEAD = 3
# As if so many other articles without the word had been read: few articles say little of rarity.
_PRIOR = 20
# How many words of an article are looked up, and how common such a word may be.
_TELLING = 40
_MOST = 60
# The average cosine down to which articles tell one story. Right for graphs of 4 to 400 articles.
LEAST = 0.18
# How alike the first two of a story have to be. In 150 local reports, all 11 pairs between LEAST
# and this told two stories (two obituaries, two crashes); on ECB+ it costs nothing.
FIRST = 0.35

_Bag = Mapping[str, float]


Alike = Mapping[tuple[str, str], float]
"""Ids of two articles -> how alike they read, 0..1; of pairs that share nothing telling none."""


def compared(found: Sequence[Annotated]) -> Alike:
    """How alike the articles read, two by two."""
    bags = {a.article.id: _words(a) for a in sorted(found, key=lambda a: a.article.id)}
    weighed = _weighed(bags)
    return {pair: _cosine(*(weighed[name] for name in pair)) for pair in _candidates(weighed)}


def stories(
    alike: Alike, apart: Callable[[str, str], bool] = lambda _left, _right: False
) -> dict[str, str]:
    """Article id -> id of the first article of its story, for the articles that share one;
    `apart` says of the ids of two articles that they do not, however alike they read."""
    left = {pair: value for pair, value in alike.items() if not apart(*pair)}
    return {name: min(group) for group in groups(left, LEAST, FIRST) for name in group}


def _words(annotated: Annotated) -> _Bag:
    """Lemma -> what it counts for in this article, at its best place."""
    result: dict[str, float] = {}
    for number, sentence in enumerate(annotated.sentences):
        place = _LEAD / (_LEAD + number)
        for token in sentence.tokens:
            if token.pos in _KEPT:
                word = token.lemma.lower()
                result[word] = max(result.get(word, 0.0), place * _KEPT[token.pos])
    return result


def _weighed(bags: Mapping[str, _Bag]) -> dict[str, _Bag]:
    """The bags as vectors of length 1 in which rare words weigh more; words that only one
    article has are in the length alone."""
    counted = Counter(word for bag in bags.values() for word in bag)
    most = len(bags) + _PRIOR
    rarity = {word: math.sqrt(math.log(most / n)) for word, n in counted.items()}
    result: dict[str, _Bag] = {}
    for name, bag in bags.items():
        # The words of an article stand in its own order, so the sums are the same in each run.
        length = math.sqrt(math.fsum((count * rarity[word]) ** 2 for word, count in bag.items()))
        shared = {word: count for word, count in bag.items() if counted[word] > 1}
        result[name] = {word: count * rarity[word] / length for word, count in shared.items()}
    return result


def _cosine(left: _Bag, right: _Bag) -> float:
    return math.fsum(left[word] * right[word] for word in left.keys() & right.keys())


def _candidates(weighed: Mapping[str, _Bag]) -> Iterator[tuple[str, str]]:
    """Pairs of articles that share a telling word, each once."""
    common = Counter(word for bag in weighed.values() for word in bag)
    index: dict[str, list[str]] = {}
    for name, bag in weighed.items():
        rare = [word for word in bag if common[word] <= _MOST]
        for word in sorted(rare, key=lambda w: (-bag[w], w))[:_TELLING]:
            index.setdefault(word, []).append(name)
    yield from sorted({pair for names in index.values() for pair in combinations(names, 2)})
