"""Who says what: source, cue and content of attributions in news (PolNeAR)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from kg.model import Claim, Factuality, Mention, Sentence, Span
from tests.bench.articles import read_text
from tests.bench.pipeline import Reading, read
from tests.bench.rows import Row
from tests.bench.words import Stretch

_TOLD_BY = frozenset({Factuality.REPORTED, Factuality.ALLEGED, Factuality.DENIED})


def predict(rows: Iterable[Row]) -> Iterator[Row]:
    """{"id", "text"} -> {"id", "attributions": [{"content", "cue", "source"}, ...]}, each a list
    of [start, end].
    """
    rows = list(rows)
    articles = (read_text(str(row["id"]), row["text"]) for row in rows)
    for row, reading in zip(rows, read(articles), strict=True):
        yield {"id": row["id"], "attributions": list(_attributions(reading))}


def _attributions(reading: Reading) -> Iterator[Row]:
    done: set[Span] = set()
    for event, content in _outermost(_statements(reading)).items():
        done |= {claim.evidence for claim in content}
        yield _attribution(
            [claim.trigger for claim in content if claim.trigger],
            [event.span],
            [span for c in reading.claims if c.subject == event for span in _source(c)],
        )
    for sentence in reading.annotated.sentences:
        if sentence.span not in done:
            yield from _according(sentence, reading)


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


def _source(claim: Claim) -> Iterator[Span]:
    """Where a statement's speaker is named, as an entity or in other words."""
    if claim.predicate in {"kg:agent", "kg:holder"} and isinstance(claim.object, Mention):
        yield claim.object.span
    elif claim.predicate == "kg:speakerWords" and claim.trigger:
        yield claim.trigger


def _according(sentence: Sentence, reading: Reading) -> Iterator[Row]:
    """A sentence that has a speaker but no statement ("according to"): all but the speaker."""
    for claim in reading.claims:
        speaker = claim.stance.speaker
        here = claim.evidence == sentence.span and claim.stance.factuality in _TOLD_BY
        if here and speaker is not None and sentence.span.covers(speaker.span):
            cue = _cue(sentence, speaker)
            content = _around(sentence.span, cue.start if cue else speaker.span.start, speaker)
            yield _attribution(content, [cue] if cue else [], [speaker.span])
            return


def _cue(sentence: Sentence, speaker: Mention) -> Span | None:
    """The "according to" before a speaker."""
    words = [t for t in sentence.tokens if t.end <= speaker.span.start]
    start = next((t.start for t in reversed(words) if t.text.lower() == "according"), None)
    return None if start is None else Span(sentence.span.article, start, words[-1].end)


def _around(whole: Span, start: int, speaker: Mention) -> list[Span]:
    parts = (whole.start, start), (speaker.span.end, whole.end)
    return [Span(whole.article, a, b) for a, b in parts if b - a > 2]


def _attribution(content: Iterable[Span], cue: Iterable[Span], source: Iterable[Span]) -> Row:
    return {"content": _pieces(content), "cue": _pieces(cue), "source": _pieces(source)}


def _pieces(spans: Iterable[Span]) -> list[Stretch]:
    return sorted({(span.start, span.end) for span in spans})
