"""What kg review shows without a command: the most doubtful first, and a count of the rest."""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from typing import TYPE_CHECKING

from kg.ledger import Ruling
from kg.model import Knowledge
from kg.ontology import Ontology

if TYPE_CHECKING:
    from kg.resolve.event_doubts import Doubt
    from kg.review import Candidate, EventCandidate


def worth_a_look(
    knowledge: Knowledge,
    ontology: Ontology,
    rulings: Sequence[Ruling],
    *,
    events: Sequence[Doubt],
    limit: int,
) -> str:
    """Return at most `limit` doubts as text, duplicates before those left open; "" for none.

    `events` are what the build was not sure of.
    """
    from kg.review import (
        candidates,
        candidates_text,
        event_candidates,
        unidentified,
        unidentified_text,
    )

    found: list[Candidate | EventCandidate] = [
        *candidates(knowledge, ontology, rulings),
        *event_candidates(events, knowledge, rulings),
    ]
    found.sort(key=lambda one: -one.doubt)
    left_open = unidentified(knowledge, ontology, rulings)
    width = shutil.get_terminal_size().columns
    # Half of the list is kept for those left open, if there is anything to ask of them.
    rest = limit - min(len(found), max(limit - len(left_open), (limit + 1) // 2))
    parts = (
        candidates_text(found[: limit - rest], knowledge, ontology, width),
        unidentified_text(left_open[:rest], knowledge, first=min(len(found), limit - rest) + 1),
        _more(len(found) - (limit - rest), len(left_open) - rest),
    )
    return "\n\n".join(filter(None, parts))


def _more(candidates: int, left_open: int) -> str:
    told = [
        f"{count} more {words}"
        for count, words in ((candidates, "doubts"), (left_open, "left open"))
        if count > 0
    ]
    return f"{', '.join(told)}; --limit shows them" if told else ""
