"""Articles, sentences and claims as rows for the page."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from kg.model import Factuality, Knowledge, Source, Span, Support
from kg.network import source_name
from kg.page.index import Index, supports
from kg.page.links import web_address
from kg.page.readable import date_words

Row = dict[str, Any]

# In the words of a reader, in the order of the page's filter.
SAID = {
    Factuality.ASSERTED: "Stated as fact",
    Factuality.REPORTED: "Reported",
    Factuality.ALLEGED: "Alleged",
    Factuality.DENIED: "Denied",
    Factuality.NEGATED: "Said not to be so",
    Factuality.PLANNED: "Planned",
    Factuality.POSSIBLE: "Possible",
}

_SAID = {factuality: place for place, factuality in enumerate(SAID)}


def article_rows(sources: Iterable[Source]) -> list[Row]:
    """One row an article: `date` for sorting, `day` for reading, `url` only if it is a web link."""
    return [
        filled(
            title=source_name(source),
            publisher=source.publisher,
            author=source.author,
            date=source.published.isoformat() if source.published else None,
            day=date_words(source.published.isoformat()) if source.published else None,
            url=web_address(source.url),
        )
        for source in sources
    ]


def sentence_rows(numbers: Index) -> list[Row]:
    """One row a sentence: its article and its words."""
    return [
        {"article": numbers.article(span.article), "text": quote}
        for span, quote in numbers.sentences
    ]


def claim_rows(knowledge: Knowledge, numbers: Index) -> list[Row]:
    """One row a claim. The marks are half-open stretches of the sentence, in code points."""
    return [_claim_row(claim, numbers) for claim in supports(knowledge).values()]


def _claim_row(claim: Support, numbers: Index) -> Row:
    return filled(
        said=_SAID[claim.factuality],
        confidence=round(claim.confidence, 2),
        sentence=numbers.sentences[claim.sentence, claim.quote],
        speaker=None if claim.speaker is None else numbers.entity(claim.speaker),
        marks=filled(
            subject=_mark(claim.subject_span, claim),
            trigger=_mark(claim.trigger_span, claim),
            object=_mark(claim.object_span, claim),
        ),
    )


def _mark(span: Span | None, claim: Support) -> list[int] | None:
    """Where `span` lies in the quote; None if outside, as the name behind a pronoun may be."""
    if span is None or not claim.sentence.covers(span):
        return None
    offset = claim.sentence.start
    return [span.start - offset, span.end - offset]


def filled(**values: Any) -> Row:  # noqa: ANN401 (any JSON value)
    """The values that are there: neither None nor an empty string, list or dict."""
    return {key: value for key, value in values.items() if value not in (None, "", [], {})}
