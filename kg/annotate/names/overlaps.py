"""Which of the candidates that share words is kept."""

from __future__ import annotations

from collections.abc import Iterable

from kg.annotate.candidates import Candidate

# Which source wins where two propose the same words.
_RANK = {"letters": 0, "known": 0, "gazetteer": 1, "article": 2, "model": 3}


def without_overlaps(candidates: Iterable[Candidate]) -> list[Candidate]:
    """The best candidates that do not overlap, in the order of the text."""
    taken: list[Candidate] = []
    for candidate in sorted(candidates, key=lambda c: (_RANK[c.source], c.start - c.end, c.start)):
        if not any(overlap(candidate, other) for other in taken):
            taken.append(candidate)
    return sorted(taken, key=lambda c: c.start)


def overlap(left: Candidate, right: Candidate) -> bool:
    """True if two candidates share a word."""
    return left.start < right.end and right.start < left.end


def covers(outer: Candidate, inner: Candidate) -> bool:
    """True if a candidate has all of another and more."""
    inside = outer.start <= inner.start and inner.end <= outer.end
    return inside and outer.end - outer.start > inner.end - inner.start
