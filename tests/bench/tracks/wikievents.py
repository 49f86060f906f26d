"""Events with their participants and place, in the types of KAIROS (WikiEvents)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from kg.model import Claim, Factuality, Form, Mention
from tests.bench.articles import read_text
from tests.bench.mapping import Mapping, of_track
from tests.bench.pipeline import Reading, read
from tests.bench.rows import Row
from tests.bench.words import Words, as_in


def predict(rows: Iterable[Row]) -> Iterator[Row]:
    """{"id", "text", "tokens"} -> {"id", "events": [{"type", "start", "end", "args": [{"role",
    "start", "end"}, ...]}, ...]}, in tokens.

    Events count whether they happened or not, but for those that the text only supposes or says
    did not happen: on the development part, one in five of these is marked.
    """
    rows = list(rows)
    laid = [as_in(row["text"], row["tokens"]) for row in rows]
    articles = (
        read_text(str(row["id"]), words.text) for row, words in zip(rows, laid, strict=True)
    )
    for row, words, reading in zip(rows, laid, read(articles), strict=True):
        yield {"id": row["id"], "events": list(_events(reading, words, of_track("wikievents")))}


_UNMARKED = frozenset({Factuality.POSSIBLE, Factuality.NEGATED})


@dataclass(frozen=True, slots=True, order=True)
class _Argument:
    role: str
    start: int
    end: int


def _events(reading: Reading, words: Words, mapping: Mapping) -> Iterator[Row]:
    for event, claims in _by_event(reading).items():
        label = mapping.event(event.kind)
        tokens = words.tokens(event.span.start, event.span.end)
        if label is not None and tokens is not None:
            found = sorted(set(_arguments(event, claims, words, mapping)))
            arguments = [{"role": a.role, "start": a.start, "end": a.end} for a in found]
            yield {"type": label, "start": tokens[0], "end": tokens[1], "args": arguments}


def _by_event(reading: Reading) -> dict[Mention, list[Claim]]:
    grouped: dict[Mention, list[Claim]] = {}
    for claim in reading.claims:
        if claim.subject.form is Form.EVENT and claim.stance.factuality not in _UNMARKED:
            grouped.setdefault(claim.subject, []).append(claim)
    return grouped


def _arguments(
    event: Mention, claims: Iterable[Claim], words: Words, mapping: Mapping
) -> Iterator[_Argument]:
    for claim in claims:
        role = mapping.role(event.kind, claim.predicate)
        # The set's arguments are people, bodies, places and things, never other events.
        if role and isinstance(claim.object, Mention) and claim.object.form is not Form.EVENT:
            tokens = words.tokens(claim.object.span.start, claim.object.span.end)
            if tokens is not None:
                yield _Argument(role, *tokens)
