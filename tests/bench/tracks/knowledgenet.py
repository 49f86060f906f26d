"""Fifteen facts about people and organisations, as stretches of text (KnowledgeNet)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from kg.extract.sentence.times import find_times
from kg.model import Claim, Form, Mention, Span, Value
from tests.bench.articles import of_paragraphs
from tests.bench.containment import Places, widened
from tests.bench.coreferent import Coreferent
from tests.bench.identities import Identities
from tests.bench.mapping import of_track
from tests.bench.pipeline import Reading, know, read
from tests.bench.relations import Relation, mirrored, relations
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
    plain = _plain_nouns(reading)
    passages = list(passages)
    told = mirrored(relations(reading, mapping), mapping)
    for relation in widened(told, Places(reading, knowledge), mapping):
        heads, tails = _both(relation, reading, coreferent)
        for passage in passages:
            for subject in _inside(sorted(heads - plain), passage):
                for target in _inside(sorted(tails - plain), passage):
                    if not _overlap(subject, target):
                        yield (relation.label, subject, target), relation.claim


def _both(
    relation: Relation, reading: Reading, coreferent: Coreferent
) -> tuple[set[Span], set[Span]]:
    """Where the two ends stand. Two that are taken for one thing stand for themselves alone."""
    head, tail = relation.head, relation.tail
    if isinstance(tail, Mention) and isinstance(head, Mention) and coreferent.are_one(head, tail):
        return {head.span}, {tail.span}
    return _ends(relation, head, reading, coreferent), _ends(relation, tail, reading, coreferent)


def _ends(
    relation: Relation, end: Mention | Value, reading: Reading, coreferent: Coreferent
) -> set[Span]:
    if isinstance(end, Mention):
        return set(coreferent.spans(end))
    return set(_dates(relation, end, reading))


def _plain_nouns(reading: Reading) -> set[Span]:
    """Descriptions without a capital ("the firm"): the data set marks names, words of
    nationality and pronouns."""
    described = (m for m in reading.annotated.mentions if m.form is Form.NOMINAL)
    return {m.span for m in described if m.text.islower()}


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
