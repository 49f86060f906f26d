"""What is worth a look: entities that may be one, and one that may be two."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

from kg.ledger import Action, Ruling, standing
from kg.model import Knowledge
from kg.ontology import Ontology
from kg.resolve.blocking import candidates as alike
from kg.resolve.evidence import Verdict, threshold
from kg.review.profile import Profile, profiles
from kg.review.scales import Scales

# What more entities share than this says nothing ("Board", a frequent surname); it also keeps
# the number of pairs small.
_COMMON = 8
_PREFIX = 3


@dataclass(frozen=True, slots=True)
class Candidate:
    """One or two entities with the verdict of the evidence on their being one.

    `doubt` is how much the verdict speaks against what the graph has: above 0 it would have
    joined the two, or not have made one of them.
    """

    sides: tuple[Profile, ...]
    verdict: Verdict
    doubt: float


def candidates(
    knowledge: Knowledge, ontology: Ontology, rulings: Sequence[Ruling]
) -> list[Candidate]:
    """Return likely duplicates and doubtful entities, the most doubtful first.

    What a standing ruling has decided is left out.
    """
    known = profiles(knowledge, ontology)
    scales = Scales(known)
    decided = {frozenset(r.iri for r in ruling.what) for ruling in _standing(rulings)}
    found = [
        *(_two(known[a], known[b], scales) for a, b in _pairs(known, scales)),
        *(_one(profile, scales) for profile in known.values() if not profile.entity.decisions),
    ]
    worth = (one for one in found if one is not None and _iris(one) not in decided)
    return sorted(worth, key=lambda one: (-one.doubt, [side.entity.id for side in one.sides]))


def _iris(candidate: Candidate) -> frozenset[str]:
    return frozenset(side.entity.id for side in candidate.sides)


def _two(one: Profile, other: Profile, scales: Scales) -> Candidate | None:
    verdict = scales.two(one, other)
    if verdict is None or verdict.score < threshold("review"):
        return None
    return Candidate((one, other), verdict, round(verdict.score - threshold("join"), 2))


def _one(profile: Profile, scales: Scales) -> Candidate | None:
    verdict = scales.one(profile)
    if verdict is None or verdict.score >= threshold("doubt"):
        return None
    return Candidate((profile,), verdict, round(threshold("join") - verdict.score, 2))


def _standing(rulings: Sequence[Ruling]) -> Iterator[Ruling]:
    for _, ruling in standing(rulings):
        if ruling.action in {Action.MERGE, Action.APART, Action.CONFIRM, Action.SPLIT}:
            yield ruling


def _pairs(known: Mapping[str, Profile], scales: Scales) -> list[tuple[str, str]]:
    """Pairs that resolution compares, or whose names share a word, its beginning or initials."""
    found = {(one.key[0], other.key[0]) for one, other in alike(scales.names(known.values()))}
    blocks: dict[str, set[str]] = defaultdict(set)
    for iri, profile in known.items():
        for key in _keys(profile):
            blocks[key].add(iri)
    small = (block for block in blocks.values() if len(block) <= _COMMON)
    found |= {pair for block in small for pair in combinations(block, 2)}
    return sorted({(min(pair), max(pair)) for pair in found if pair[0] != pair[1]})


def _keys(profile: Profile) -> Iterator[str]:
    for words in profile.words:
        yield from words
        yield "".join(word[0] for word in words)
        # Spellings differ late in a word; two beginnings keep the blocks small.
        if len(words) > 1:
            yield " ".join(sorted(word[0] for word in words)) + words[-1][:_PREFIX]
