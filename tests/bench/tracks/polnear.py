"""Who says what: source, cue and content of attributions in news (PolNeAR)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from kg.model import Claim, Mention, Span
from tests.bench.articles import read_text
from tests.bench.coreferent import relative_pronouns
from tests.bench.pipeline import Reading, read
from tests.bench.rows import Row
from tests.bench.words import Stretch


def predict(rows: Iterable[Row]) -> Iterator[Row]:
    """{"id", "text"} -> {"id", "attributions": [{"content", "cue", "source"}, ...]}, each a list
    of [start, end].
    """
    rows = list(rows)
    articles = (read_text(str(row["id"]), row["text"]) for row in rows)
    for row, reading in zip(rows, read(articles), strict=True):
        yield {"id": row["id"], "attributions": list(_attributions(reading))}


def _attributions(reading: Reading) -> Iterator[Row]:
    for event, content in _outermost(_statements(reading)).items():
        yield _attribution(
            [claim.trigger for claim in content if claim.trigger],
            [event.span],
            [span for c in reading.claims if c.subject == event for span in _source(c, reading)],
        )


def _outermost(found: dict[Mention, list[Claim]]) -> dict[Mention, list[Claim]]:
    """Without what is said inside of what somebody says: the data mark the outer words alone."""
    inner = [claim.trigger for content in found.values() for claim in content if claim.trigger]
    return {
        event: content
        for event, content in found.items()
        if not any(span.covers(event.span) for span in inner)
    }


def _statements(reading: Reading) -> dict[Mention, list[Claim]]:
    """Statement -> the claims of its words."""
    found: dict[Mention, list[Claim]] = {}
    for claim in reading.claims:
        if claim.predicate == "kg:content":
            found.setdefault(claim.subject, []).append(claim)
    return found


def _source(claim: Claim, reading: Reading) -> Iterator[Span]:
    """Where a statement's speaker is named, as an entity or in other words; the data mark the
    "who" of a clause.
    """
    if claim.predicate in {"kg:agent", "kg:holder"} and isinstance(claim.object, Mention):
        yield claim.object.span
        for sentence in reading.annotated.sentences:
            if sentence.span.covers(claim.object.span):
                yield from relative_pronouns(sentence, claim.object.head)
    elif claim.predicate == "kg:speakerWords" and claim.trigger:
        yield claim.trigger


def _attribution(content: Iterable[Span], cue: Iterable[Span], source: Iterable[Span]) -> Row:
    return {"content": _pieces(content), "cue": _pieces(cue), "source": _pieces(source)}


def _pieces(spans: Iterable[Span]) -> list[Stretch]:
    return sorted({(span.start, span.end) for span in spans})
