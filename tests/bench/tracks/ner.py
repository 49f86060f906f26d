"""Names of people, places and organisations (CoNLL-2003 and its like)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby

from kg.model import Form, Mention
from tests.bench.articles import of_paragraphs
from tests.bench.mapping import Mapping, of_track
from tests.bench.pipeline import read
from tests.bench.rows import Row
from tests.bench.spacing import hyphens_stand_alone
from tests.bench.words import Stretch, Words, joined_lines

Entity = tuple[int, int, str]


def predict(rows: Iterable[Row]) -> Iterator[Row]:
    """{"id", "doc", "tokens"} -> {"id", "entities": [[start, end, type], ...]}, in tokens.

    The sentences of a document, which follow each other, are one article.
    """
    rows = list(rows)
    hyphens = hyphens_stand_alone(row["tokens"] for row in rows)
    documents = [list(found) for _, found in groupby(rows, key=lambda row: row["doc"])]
    laid = [joined_lines([r["tokens"] for r in found], hyphens=hyphens) for found in documents]
    articles = (
        of_paragraphs(str(document[0]["doc"]), words.text, _sentences(words, lines))
        for document, (words, lines) in zip(documents, laid, strict=True)
    )
    for document, (words, lines), reading in zip(documents, laid, read(articles), strict=True):
        found = entities(reading.annotated.mentions, words, of_track("ner"))
        for row, (first, last) in zip(document, lines, strict=True):
            inside = [[a - first, b - first, t] for a, b, t in found if first <= a and b <= last]
            yield {"id": row["id"], "entities": inside}


def entities(mentions: Iterable[Mention], words: Words, mapping: Mapping) -> list[Entity]:
    """Names as tokens with the data set's label; of two on the same tokens the first."""
    found: dict[Stretch, str] = {}
    for mention in mentions:
        label = mapping.label(mention.kind) if mention.form is Form.NAME else None
        tokens = words.tokens(mention.span.start, mention.span.end)
        if label is not None and tokens is not None:
            found.setdefault(tokens, label)
    return [(first, last, label) for (first, last), label in found.items()]


def _sentences(words: Words, lines: Iterable[Stretch]) -> Iterator[Stretch]:
    return (words.stretch(first, last) for first, last in lines if first < last)
