"""Links from pronouns and descriptions to names: how many are right."""

from __future__ import annotations

from collections.abc import Sequence

from tests.bench.words import Stretch

_THIRD = frozenset(
    {
        *("he", "him", "his", "himself", "she", "her", "hers", "herself"),
        *("it", "its", "itself", "they", "them", "their", "theirs", "themselves"),
    }
)
_OTHER = frozenset({"i", "me", "my", "we", "us", "our", "you", "your", "who", "which", "that"})
_DEFINITE = frozenset({"the", "this", "that", "these", "those", *_THIRD})
_MARKS = frozenset({"'s", "'", "’s", "’"})


def links(
    kind: str,
    tokens: Sequence[str],
    truth: Sequence[Sequence[Stretch]],
    found: Sequence[Sequence[Stretch]],
) -> tuple[int, int, int]:
    """(right, predicted, gold) over the words of a kind that are in a cluster with a name.

    A link is right if the true cluster of the word ends a mention where ours has a name.
    """
    own = {word: set(names) for word, names in _linked(kind, tokens, found)}
    true = {word: set(cluster) for word, cluster in _clustered(kind, tokens, truth)}
    ends = {word: {end for _, end in cluster} for word, cluster in true.items()}
    right = sum(any(end in ends.get(word, ()) for _, end in own[word]) for word in own)
    return right, len(own), len(list(_linked(kind, tokens, truth)))


def kind_of(tokens: Sequence[str]) -> str:
    """ "pronoun", "description" or "name"; other pronouns and what is unclear are "other"."""
    words = [token for token in tokens if token not in _MARKS]
    if len(words) == 1 and words[0].lower() in _THIRD:
        return "pronoun"
    if not words or words[-1].lower() in _OTHER:
        return "other"
    if any(word[:1].isupper() for word in words[1:] or words) and words[-1][:1].isupper():
        return "name"
    return "description" if words[0].lower() in _DEFINITE else "other"


def _clustered(
    kind: str, tokens: Sequence[str], clusters: Sequence[Sequence[Stretch]]
) -> list[tuple[Stretch, Sequence[Stretch]]]:
    return [
        (word, cluster)
        for cluster in clusters
        for word in cluster
        if kind_of(tokens[word[0] : word[1]]) == kind
    ]


def _linked(
    kind: str, tokens: Sequence[str], clusters: Sequence[Sequence[Stretch]]
) -> list[tuple[Stretch, list[Stretch]]]:
    """Each word of a kind with the names in its cluster, if there are any."""
    pairs = (
        (word, [s for s in cluster if kind_of(tokens[s[0] : s[1]]) == "name"])
        for word, cluster in _clustered(kind, tokens, clusters)
    )
    return [(word, names) for word, names in pairs if names]
