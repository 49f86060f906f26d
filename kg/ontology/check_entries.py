"""Checks of the lexicon's entries."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from kg.ontology.lexicon import POS, Entry
from kg.ontology.ontology import Ontology
from kg.ontology.problem import Problem

# Words without capitals, with inner hyphens, apostrophes, dots or ampersands, and an end that
# may be a dot or apostrophe ("workers' union", "e.g.").
_WORD = r"[^\W_A-Z]+(?:['’.&-]+[^\W_A-Z]+)*[.'’]?"
_LEMMA = re.compile(rf"{_WORD}(?: {_WORD})*")


def unmatched(ontology: Ontology) -> Iterator[Problem]:
    """Entries that no text can match, because of their lemma or part of speech."""
    for entry in ontology.entries:
        if not _LEMMA.fullmatch(entry.lemma) or entry.lemma != entry.lemma.lower():
            yield Problem(
                entry.id,
                f"can never match: the lemma {entry.lemma!r} must be lower-case words "
                "joined by one space",
            )
        if entry.pos not in POS.values():
            yield Problem(
                entry.id,
                f"can never match: lexinfo:partOfSpeech {entry.pos!r} is none of {', '.join(POS)}",
            )


def meaningless(ontology: Ontology) -> Iterator[Problem]:
    """Entries that denote nothing that is declared, or with an unknown complement."""
    factualities = ontology.factualities
    declared = {*ontology.classes, *ontology.predicates, *factualities}
    for entry in ontology.entries:
        if entry.denotes not in declared:
            yield Problem(entry.id, f"ontolex:denotes {entry.denotes!r}, which kg.ttl lacks")
        if entry.complement and entry.complement not in factualities:
            yield Problem(
                entry.id,
                f"kg:complementFactuality {entry.complement!r} is none of "
                f"{', '.join(factualities)}",
            )


def duplicates(ontology: Ontology) -> Iterator[Problem]:
    """Meanings given twice: the same lemma, part of speech and denotation."""
    count = Counter(map(_meaning, ontology.entries))
    for entry in ontology.entries:
        if count[_meaning(entry)] > 1:
            yield Problem(
                entry.id, f"another entry too says that {entry.lemma!r} denotes {entry.denotes}"
            )


def misframed(ontology: Ontology) -> Iterator[Problem]:
    """Entries whose frames are not declared, do not suit what they denote, or are missing."""
    for entry in ontology.entries:
        relation = entry.denotes in ontology.predicates
        if relation and not entry.frames:
            yield Problem(entry.id, f"needs a synsem:synBehavior to link things by {entry.denotes}")
        for frame in entry.frames:
            if frame.id not in ontology.frames:
                yield Problem(entry.id, f"its frame {frame.id!r} is not declared")
            elif relation == (frame.kind == "event"):
                yield Problem(
                    entry.id, f"{frame.kind} frame {frame.id!r} does not suit {entry.denotes}"
                )


def _meaning(entry: Entry) -> tuple[str, str, str]:
    return entry.lemma, entry.pos, entry.denotes
