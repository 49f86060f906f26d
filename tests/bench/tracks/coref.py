"""Which words of an article refer to one person, organisation or place (GUM)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from kg.model import Mention
from tests.bench.articles import of_paragraphs
from tests.bench.coreferent import Coreferent
from tests.bench.demonyms import is_demonym
from tests.bench.identities import Identities
from tests.bench.mapping import of_track
from tests.bench.phrases import phrase
from tests.bench.pipeline import Reading, know, read
from tests.bench.rows import Row
from tests.bench.words import Stretch, Words, joined


def predict(rows: Iterable[Row]) -> Iterator[Row]:
    """{"id", "tokens", "sentences": [[start, end], ...]} -> {"id", "clusters": [[[start, end],
    ...], ...]}, in tokens of the document.

    A thing mentioned once is a cluster of one.
    """
    rows = list(rows)
    laid = [joined(row["tokens"]) for row in rows]
    articles = (
        of_paragraphs(str(row["id"]), words.text, _sentences(row, words))
        for row, words in zip(rows, laid, strict=True)
    )
    for row, words, reading in zip(rows, laid, read(articles), strict=True):
        yield {"id": row["id"], "clusters": _clusters(reading, words)}


def _sentences(row: Row, words: Words) -> Iterator[Stretch]:
    return (words.stretch(first, last) for first, last in row["sentences"] if first < last)


def _clusters(reading: Reading, words: Words) -> list[list[Stretch]]:
    coreferent = Coreferent(reading, Identities(know([reading])))
    grouped: dict[str, set[Stretch]] = {}
    for mention in reading.annotated.mentions:
        tokens = _tokens(mention, reading, words)
        if tokens is not None:
            own = f"{mention.span.start}-{mention.span.end}-{mention.head}"
            grouped.setdefault(coreferent.key(mention) or own, set()).add(tokens)
    return sorted(sorted(found) for found in _apart(grouped))


def _apart(grouped: dict[str, set[Stretch]]) -> Iterator[set[Stretch]]:
    """Each stretch in one group only, the largest that claims it."""
    taken: set[Stretch] = set()
    for _, found in sorted(grouped.items(), key=lambda item: (-len(item[1]), item[0])):
        if left := found - taken:
            taken |= left
            yield left


def _tokens(mention: Mention, reading: Reading, words: Words) -> Stretch | None:
    """The tokens of a mention as the data set cuts it, None for what it does not count."""
    if of_track("coref").label(mention.kind) is None or is_demonym(mention):
        return None
    span = mention.span
    for sentence in reading.annotated.sentences:
        if sentence.span.start <= mention.head < sentence.span.end:
            span = phrase(sentence, mention)
    return words.tokens(span.start, span.end)
