"""Annotated -> claims. Each extractor is one file and one line in `EXTRACTORS`.

syntax/       Who does what to whom in a parse: grammatical functions as those of the active voice.
sentence/     One sentence as the extractors see it, and what is mended in its parse for that.
frames/       The frames of the lexicon over a parse: which words fill which role of an entry.
stances/      How the text stands to what it says: denied, planned, alleged, and by whom.
phrases/      What noun phrases say by themselves: titles, appositions, lists and chains of places.
event_parts/  The parts of an event: who did it and to whom, where, when and why.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from kg.extract import (
    accounts,
    candidacies,
    entities,
    events,
    life_dates,
    nationality,
    open_relations,
    plain_events,
    posts,
    relations,
    seats,
    standpoints,
    statements,
    structures,
)
from kg.extract.sentence.view import View, views
from kg.model import Annotated, Claim, Form, Mention
from kg.ontology import Ontology

Extractor = Callable[[View], Iterator[Claim]]

EXTRACTORS: dict[str, Extractor] = {
    entities.NAME: entities.extract,
    posts.NAME: posts.extract,
    relations.NAME: relations.extract,
    nationality.NAME: nationality.extract,
    candidacies.NAME: candidacies.extract,
    life_dates.NAME: life_dates.extract,
    structures.NAME: structures.extract,
    seats.NAME: seats.extract,
    events.NAME: events.extract,
    plain_events.NAME: plain_events.extract,
    statements.NAME: statements.extract,
    accounts.NAME: accounts.extract,
    standpoints.NAME: standpoints.extract,
    open_relations.NAME: open_relations.extract,
}


def extract(annotated: Annotated, ontology: Ontology) -> tuple[Claim, ...]:
    """All claims of one article, in the order of the text, without repetitions."""
    found: list[Claim] = []
    for view in views(annotated, ontology):
        claims = [claim for extractor in EXTRACTORS.values() for claim in extractor(view)]
        for mention in _described(claims):
            claims += entities.describe(view, mention)
        found += claims
    return tuple(dict.fromkeys(found))


def _described(claims: Sequence[Claim]) -> list[Mention]:
    """Descriptions that claims refer to; names describe themselves."""
    parts = [part for c in claims for part in (c.subject, c.object, c.stance.speaker)]
    wanted = {Form.NOMINAL, Form.GROUP}
    return list(dict.fromkeys(m for m in parts if isinstance(m, Mention) and m.form in wanted))
