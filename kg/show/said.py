"""What an entity says of others, as far as the articles quote it."""

from __future__ import annotations

from collections import defaultdict

from kg.model import Fact, Factuality, Span, Support
from kg.network import facts_words
from kg.show.entries import Entry
from kg.show.view import View


def said(speaker: str, view: View) -> list[Entry]:
    """Return an entry a sentence and standing, in the order of the articles."""
    found: dict[tuple[Span, Factuality], list[tuple[Fact, Support]]] = defaultdict(list)
    for fact in view.spoken.get(speaker, ()):
        for claim in fact.claims:
            if claim.speaker == speaker:
                found[claim.sentence, claim.factuality].append((fact, claim))
    return [
        Entry(
            standing.value,
            facts_words([fact for fact, _ in told], view.names, view.ontology),
            None,
            (told[0][1],),
        )
        for (_, standing), told in sorted(found.items())
    ]
