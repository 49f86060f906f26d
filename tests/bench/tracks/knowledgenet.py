"""Fifteen facts about people and organisations, as stretches of text (KnowledgeNet)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from kg.extract.times import find_times
from kg.model import Claim, Mention, Span, Value
from tests.bench.articles import of_paragraphs
from tests.bench.containment import Places, widened
from tests.bench.coreferent import Coreferent
from tests.bench.identities import Identities
from tests.bench.mapping import of_track
from tests.bench.pipeline import Reading, know, read
from tests.bench.relations import Relation, relations
from tests.bench.rows import Row
from tests.bench.words import Stretch

Fact = tuple[str, Stretch, Stretch]


def predict(rows: Iterable[Row]) -> Iterator[Row]:
    """{"id", "text", "passages"} -> {"id", "facts": [{"property", "subject", "object"}, ...]}.

    A passage is a paragraph: what stands between them is blank. The data set repeats a fact for
    all words of a passage that refer to its ends; so do we.
    """
    rows = list(rows)
    articles = (
        of_paragraphs(str(row["id"]), row["text"], _passages(row, trimmed=True)) for row in rows
    )
    for row, reading in zip(rows, read(articles), strict=True):
        found = sorted(_facts(reading, list(_passages(row))))
        yield {"id": row["id"], "facts": [_shown(fact) for fact in found]}


def _passages(row: Row, trimmed: bool = False) -> Iterator[Stretch]:
    for passage in row["passages"]:
        start, end = passage["start"], passage["end"]
        words = row["text"][start:end]
        left = len(words) - len(words.lstrip()) if trimmed else 0
        if words.strip():
            yield start + left, start + len(words.rstrip()) if trimmed else end


def _facts(reading: Reading, passages: list[Stretch]) -> set[Fact]:
    return {fact for fact, _ in spotted(reading, passages)}


def spotted(reading: Reading, passages: Iterable[Stretch]) -> Iterator[tuple[Fact, Claim]]:
    """Yield each fact inside one of the passages, with a claim that it rests on."""
    mapping, knowledge = of_track("knowledgenet"), know([reading])
    coreferent = Coreferent(reading, Identities(knowledge))
    passages = list(passages)
    for relation in widened(relations(reading, mapping), Places(reading, knowledge), mapping):
        heads = _ends(relation, relation.head, reading, coreferent)
        tails = _ends(relation, relation.tail, reading, coreferent)
        for passage in passages:
            for subject in _inside(heads, passage):
                for target in _inside(tails, passage):
                    if not _overlap(subject, target):
                        yield (relation.label, subject, target), relation.claim


def _ends(
    relation: Relation, end: Mention | Value, reading: Reading, coreferent: Coreferent
) -> list[Span]:
    if isinstance(end, Mention):
        return coreferent.spans(end)
    return list(_dates(relation, end, reading))


def _dates(relation: Relation, value: Value, reading: Reading) -> Iterator[Span]:
    """Where the sentence of a claim says a date."""
    for sentence in reading.annotated.sentences:
        if sentence.span == relation.claim.evidence:
            for time in find_times(sentence, reading.article.published):
                if value in {time.value.start, time.value.end}:
                    yield time.span


def _inside(spans: Iterable[Span], passage: Stretch) -> Iterator[Stretch]:
    start, end = passage
    return ((s.start, s.end) for s in spans if start <= s.start and s.end <= end)


def _overlap(left: Stretch, right: Stretch) -> bool:
    return left[0] < right[1] and right[0] < left[1]


def _shown(fact: Fact) -> Row:
    label, subject, target = fact
    return {"property": label, "subject": list(subject), "object": list(target)}
