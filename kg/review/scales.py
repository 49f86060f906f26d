"""Entities of a graph on the scales of resolution: the same features, weights and reasons."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from itertools import chain, product

from kg.resolve.evidence import Surroundings, Verdict, compare
from kg.resolve.keys import name_words
from kg.resolve.likeness import Likeness, is_common
from kg.resolve.profile import Profile as Evidence
from kg.resolve.variants import surroundings
from kg.review.likeness import ALIKE, JOINED
from kg.review.profile import Profile, longest, names

Words = tuple[str, ...]
# No reason by itself: what so many articles tell of together.
_NO_NEIGHBOURS = frozenset({"kg:Country", "kg:Group"})


class Scales:
    """Weighs the profiles of one graph. `around` is what all of them together tell."""

    def __init__(self, known: Mapping[str, Profile]) -> None:
        """Take all profiles of the graph, by IRI."""
        self._neighbours = _neighbours(known.values())
        one_each = (list(self.names([profile]))[:1] for profile in known.values())
        self.around: Surroundings = surroundings(list(chain.from_iterable(one_each)))

    def names(self, found: Iterable[Profile]) -> Iterator[Evidence]:
        """Each profile under each of its names."""
        for profile in found:
            for words in sorted(profile.words):
                yield self._evidence(profile, words, profile.articles)

    def two(self, one: Profile, other: Profile) -> Verdict | None:
        """The verdict on two being one, by the names that are most alike; None if none are."""
        left, right = (list(self.names([profile])) for profile in (one, other))
        return self._best(left, right, ALIKE)

    def one(self, profile: Profile) -> Verdict | None:
        """The verdict on what one article tells and what the others do being of one.

        It is that of the article which fits the others least; None if nothing can be weighed.
        """
        found = filter(None, (self._apart(profile, a) for a in sorted(profile.articles)))
        return min(found, key=lambda verdict: verdict.score, default=None)

    def _apart(self, profile: Profile, article: str) -> Verdict | None:
        others = profile.articles - {article}
        names = _called(profile, {article})
        told = any(article in articles for articles in profile.told.values())
        if not others or not (told or names):
            return None
        other_names = _called(profile, others) or profile.words
        left = [self._evidence(profile, words, {article}) for words in names or profile.words]
        right = [self._evidence(profile, words, others) for words in other_names]
        return self._best(left, right, JOINED)

    def _best(
        self, left: Iterable[Evidence], right: Iterable[Evidence], alike: Mapping[str, Likeness]
    ) -> Verdict | None:
        pairs = product(sorted(left, key=_words), sorted(right, key=_words))
        found = filter(None, (compare(one, other, self.around, alike) for one, other in pairs))
        return max(found, key=lambda verdict: verdict.score, default=None)

    def _evidence(self, profile: Profile, words: Words, articles: Collection[str]) -> Evidence:
        within = frozenset(articles)
        return Evidence(
            key=(profile.entity.id,),
            family=profile.family,
            words=words,
            kinds=frozenset({profile.entity.kind}),
            articles=within,
            aspects=frozenset(
                (aspect, " ".join(name_words(value, "org:Role")))
                for (aspect, value), told in profile.told.items()
                if told & within
            ),
            neighbours=frozenset().union(*(self._neighbours.get(a, ()) for a in within)),
        )


def _words(evidence: Evidence) -> Words:
    return evidence.words


def _neighbours(found: Iterable[Profile]) -> dict[str, set[Words]]:
    """Article -> the keys of who and what it names."""
    present: dict[str, set[Words]] = {}
    for profile in found:
        if profile.entity.kind not in _NO_NEIGHBOURS:
            for article in profile.articles:
                present.setdefault(article, set()).add((profile.entity.id,))
    return present


def _called(profile: Profile, articles: Collection[str]) -> frozenset[Words]:
    """The names that articles give an entity; none if all that they say is "the police" of one
    that has a name of its own."""
    known = names(profile.entity)
    found = longest(
        name_words(seen.anchor.text, profile.family)
        for seen in profile.seen
        if seen.anchor.span.article in articles and seen.anchor.text in known
    )
    common = all(map(is_common, found)) and not all(map(is_common, profile.words))
    return frozenset() if common else found
