"""A doubt over events as build.json keeps it, and back."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from kg.ledger import Anchor
from kg.model import Span
from kg.resolve.event_doubts import Doubt


def record(doubt: Doubt) -> dict[str, Any]:
    """Return `doubt` as JSON has it; `from_record` is the inverse."""
    return {
        "joined": doubt.joined,
        "score": doubt.score,
        "reasons": [list(reason) for reason in doubt.reasons],
        "sides": [[_words(anchor) for anchor in anchors] for anchors in doubt.sides],
    }


def from_record(record: Mapping[str, Any]) -> Doubt:
    """Return the doubt of a record.

    Raises KeyError, TypeError or ValueError for what `record` does not make.
    """
    left, right = (tuple(map(_anchor, anchors)) for anchors in record["sides"])
    reasons = tuple((str(name), float(weight)) for name, weight in record["reasons"])
    return Doubt((left, right), bool(record["joined"]), float(record["score"]), reasons)


def _words(anchor: Anchor) -> list[str | int]:
    return [anchor.span.article, anchor.span.start, anchor.span.end, anchor.text]


def _anchor(words: Sequence[Any]) -> Anchor:
    article, start, end, text = words
    return Anchor(Span(str(article), int(start), int(end)), str(text))
