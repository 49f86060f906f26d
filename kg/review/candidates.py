"""What is worth a look: entities that may be one, and one that may be two."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

from kg.ledger import Action, Ruling, standing
from kg.model import Knowledge
from kg.ontology import Ontology
from kg.review.doubts import doubts
from kg.review.likeness import Reason, reasons
from kg.review.profile import Profile, profiles

# From this score on, a pair or an entity is shown.
_WORTH = 2.0
_WORTH_DOUBT = 1.0
# What more entities share than this says nothing ("Board", a frequent surname); it also keeps
# the number of pairs small.
_COMMON = 8
_PREFIX = 3


@dataclass(frozen=True, slots=True)
class Candidate:
    """One or two entities with the reasons to look at them; `score` is the sum of weights."""

    sides: tuple[Profile, ...]
    reasons: tuple[Reason, ...]

    @property
    def score(self) -> float:
        """How much speaks for it."""
        return sum(reason.weight for reason in self.reasons)


def candidates(
    knowledge: Knowledge, ontology: Ontology, rulings: Sequence[Ruling]
) -> list[Candidate]:
    """Return likely duplicates and doubtful entities, the likeliest first.

    What a standing ruling has decided since the graph was built is left out.
    """
    known = profiles(knowledge, ontology)
    decided = {frozenset(r.iri for r in ruling.what) for ruling in _standing(rulings)}
    pairs = (
        Candidate((known[a], known[b]), reasons(known[a], known[b]))
        for a, b in _pairs(known)
        if frozenset({a, b}) not in decided
    )
    alone = (
        Candidate((profile,), doubts(profile))
        for iri, profile in known.items()
        if frozenset({iri}) not in decided
    )
    found = [one for one in pairs if one.score >= _WORTH]
    found += [one for one in alone if one.score >= _WORTH_DOUBT]
    return sorted(found, key=lambda one: (-one.score, [side.entity.id for side in one.sides]))


def _standing(rulings: Sequence[Ruling]) -> Iterator[Ruling]:
    for _, ruling in standing(rulings):
        if ruling.action in {Action.MERGE, Action.APART, Action.SPLIT}:
            yield ruling


def _pairs(known: Mapping[str, Profile]) -> list[tuple[str, str]]:
    """Pairs of entities whose names share a word, its beginning, or initials.

    No pair of places that a register tells apart, and none of groups: their words are common.
    """
    blocks: dict[str, set[str]] = defaultdict(set)
    for iri, profile in known.items():
        if profile.family != "kg:Group" and not _registered(profile):
            for key in _keys(profile):
                blocks[key].add(iri)
    small = (block for block in blocks.values() if len(block) <= _COMMON)
    return sorted({pair for block in small for pair in combinations(sorted(block), 2)})


def _registered(profile: Profile) -> bool:
    return any(predicate == "skos:exactMatch" for predicate, _ in profile.entity.links)


def _keys(profile: Profile) -> Iterator[str]:
    for words in profile.words:
        yield from words
        yield "".join(word[0] for word in words)
        # Spellings differ late in a word; two beginnings keep the blocks small.
        if len(words) > 1:
            yield " ".join(sorted(word[0] for word in words)) + words[-1][:_PREFIX]
