"""Whether confidence means what it says: how often claims of each confidence are right.

Relations are judged on KnowledgeNet, which says for each passage which of its facts were looked
for, so that a claim that is not among them is wrong; events on WikiEvents by word and type. What
annotators left out counts as wrong, so the truth lies above these figures.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from kg.model import Claim
from tests.bench.articles import of_paragraphs, read_text
from tests.bench.mapping import of_track
from tests.bench.pipeline import read
from tests.bench.rows import Row, read_rows
from tests.bench.tracks.knowledgenet import Fact, spotted
from tests.bench.words import Stretch, as_in

KNOWLEDGENET = "data/knowledgenet/folds-1-3.json"
WIKIEVENTS = "data/wikievents/dev.jsonl"


@dataclass(frozen=True, slots=True)
class Judged:
    """One claim: the extractor that made it, its confidence in 0..1, and whether it is right."""

    extractor: str
    confidence: float
    right: bool


def judge_relations(gold: Path, folds: Iterable[int]) -> Iterator[Judged]:
    """Yield the verdict on each fact of KnowledgeNet's annotated passages and properties."""
    wanted = set(folds)
    for row in (row for row in read_rows(gold) if row["fold"] in wanted):
        spans = [(p["passageStart"], p["passageEnd"]) for p in row["passages"]]
        article = of_paragraphs(row["documentId"], row["documentText"], spans)
        (reading,) = read([article])
        for passage, span in zip(row["passages"], spans, strict=True):
            yield from _judge_passage(passage, spotted(reading, [span]))


def _judge_passage(passage: Row, found: Iterable[tuple[Fact, Claim]]) -> Iterator[Judged]:
    asked = {p["propertyName"] for p in passage["exhaustivelyAnnotatedProperties"]}
    gold = [_gold(fact) for fact in passage["facts"]]
    best: dict[Fact, Judged] = {}
    for fact, claim in found:
        label, subject, target = fact
        if label in asked:
            right = any(
                g[0] == label and _meet(g[1], subject) and _meet(g[2], target) for g in gold
            )
            judged = Judged(claim.extractor, claim.confidence, right)
            best[fact] = max(best.get(fact, judged), judged, key=lambda j: j.confidence)
    yield from best.values()


def judge_events(gold: Path) -> Iterator[Judged]:
    """Yield the verdict on the word and type of each event that WikiEvents has a type for."""
    mapping = of_track("wikievents")
    for row in read_rows(gold):
        words = as_in(row["text"], row["tokens"])
        (reading,) = read([read_text(row["doc_id"], words.text)])
        known = {(_coarse(e["event_type"]), *_trigger(e)) for e in row["event_mentions"]}
        for claim in reading.claims:
            label = mapping.event(claim.subject.kind) if claim.predicate == "rdf:type" else None
            tokens = words.tokens(claim.subject.span.start, claim.subject.span.end)
            if label is not None and tokens is not None:
                right = any(k == _coarse(label) and _meet((a, b), tokens) for k, a, b in known)
                yield Judged(claim.extractor, claim.confidence, right)


def _trigger(event: Row) -> Stretch:
    return event["trigger"]["start"], event["trigger"]["end"]


def _coarse(label: str) -> str:
    """The first two levels of a type, on which the data set's own scorer judges too."""
    return ".".join(label.split(".")[:2]).casefold()


def _gold(fact: Row) -> tuple[str, Stretch, Stretch]:
    label = fact["humanReadable"].split("> <")[1]
    subject = fact["subjectStart"], fact["subjectEnd"]
    return label, subject, (fact["objectStart"], fact["objectEnd"])


def _meet(left: Stretch, right: Stretch) -> bool:
    return left[0] < right[1] and right[0] < left[1]


def bins(judged: Iterable[Judged], width: float = 0.1) -> dict[float, list[Judged]]:
    """Confidence, rounded down to a multiple of `width`, -> the claims in that bin."""
    found: dict[float, list[Judged]] = defaultdict(list)
    for one in judged:
        found[round(math.floor(one.confidence / width + 1e-9) * width, 2)].append(one)
    return dict(sorted(found.items()))


def expected_error(judged: Iterable[Judged]) -> float:
    """The expected calibration error in 0..1 (Naeini et al. 2015): how far confidence is from
    the share that is right, over bins weighted by their size."""
    grouped = bins(judged)
    total = sum(map(len, grouped.values()))
    return (
        sum(abs(_stated(found) - _right(found)) * len(found) for found in grouped.values()) / total
    )


def _stated(found: list[Judged]) -> float:
    return sum(one.confidence for one in found) / len(found)


def _right(found: list[Judged]) -> float:
    return sum(one.right for one in found) / len(found)


def table(judged: list[Judged]) -> Iterator[str]:
    """The lines of a reliability table, and of one by extractor and confidence."""
    yield "confidence  claims  stated  right"
    for low, found in bins(judged).items():
        shares = f"{_stated(found):6.2f}  {_right(found):5.2f}"
        yield f"{low:.1f}-{low + 0.1:.1f}     {len(found):6}  {shares}"
    yield f"expected calibration error {expected_error(judged):.3f}"
    yield ""
    yield "extractor       confidence  claims  right"
    ways: dict[tuple[str, float], list[Judged]] = defaultdict(list)
    for one in judged:
        ways[one.extractor, one.confidence].append(one)
    for (extractor, confidence), found in sorted(ways.items()):
        yield f"{extractor:15} {confidence:10.2f}  {len(found):6}  {_right(found):5.2f}"
