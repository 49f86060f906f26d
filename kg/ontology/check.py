"""What is wrong with an ontology: each check is one function and one line of CHECKS."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from kg.ontology.check_entries import duplicates, meaningless, misframed, unmatched
from kg.ontology.check_frames import broken_frames
from kg.ontology.check_terms import dangling, undocumented, wordless
from kg.ontology.ontology import Ontology
from kg.ontology.problem import Problem

CHECKS: tuple[Callable[[Ontology], Iterator[Problem]], ...] = (
    undocumented,
    dangling,
    wordless,
    unmatched,
    meaningless,
    duplicates,
    misframed,
    broken_frames,
)


def check(ontology: Ontology) -> list[Problem]:
    """All problems, sorted; [] if the ontology holds together."""
    return sorted({problem for find in CHECKS for problem in find(ontology)})
