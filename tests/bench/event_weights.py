"""What the train part of ECB+ says of the weights of kg/resolve/data/event_weights.tsv.

    PYTHONPATH=SCORERS:. python -m tests.bench.event_weights FOLDER

FOLDER holds ECB+, SCORERS the scorers. Every other topic of the train part is learned from, so
that the rest can tell what is general. Prints each feature as the table has it and as learned
while those of _HELD keep their weights: of old news, of articles of no one story and of figures
the data have too little, and what must not be joined is the tests' to say. The table has the
threshold and the weight of a story about 1 higher, so that a word and a place are not enough.
"""

from __future__ import annotations

import importlib
import sys
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

import numpy as np

from kg.model import Mention
from kg.ontology import load
from kg.resolve import who_is_who
from kg.resolve.event_features import measures, table
from kg.resolve.event_identity import gathered
from kg.resolve.same_events import candidates
from kg.resolve.stories import compared
from tests.bench.articles import of_paragraphs
from tests.bench.pipeline import Reading, read
from tests.bench.rows import Row
from tests.bench.tracks.ecbplus import Document

Pair = tuple[Mapping[str, float], bool]
# Of the prior that weights are small, and how often Newton's method is run: it needs about ten.
_PRIOR = 1.0
_STEPS = 30
_HELD = frozenset(
    {
        *("affected", "agent", "sides", "place", "time", "count", "common word"),
        *("counts differ", "diffuse crime", "other word", "agents differ", "months apart"),
    }
)


def learned(pairs: Sequence[Pair], names: Sequence[str], held: Mapping[str, float]) -> list[float]:
    """The weight of each name, and of nothing at all, by logistic regression; those of `held`
    are added to each pair as they are."""
    found = np.array([[*(shared.get(name, 0.0) for name in names), 1.0] for shared, _ in pairs])
    given = np.array([sum(held.get(n, 0.0) * v for n, v in shared.items()) for shared, _ in pairs])
    same = np.array([float(one) for _, one in pairs])
    weights = np.zeros(len(names) + 1)
    for _ in range(_STEPS):
        likely = 1.0 / (1.0 + np.exp(-found @ weights - given))
        slope = found.T @ (same - likely) - _PRIOR * weights
        bend = (found.T * (likely * (1.0 - likely))) @ found + _PRIOR * np.eye(len(weights))
        weights = weights + np.linalg.solve(bend, slope)
    return [round(float(weight), 2) for weight in weights]


def topic_pairs(
    documents: Sequence[Document], readings: Sequence[Reading], gold: Mapping[object, str]
) -> Iterator[Pair]:
    """What pairs of events in the gold share, and whether they are one; `gold` leads from
    (article, sentence, start, end) to a cluster."""
    clusters: dict[Mention, str] = {}
    for document, reading in zip(documents, readings, strict=True):
        for claim in reading.claims:
            place = document.place(claim.subject)
            key = (document.name, *place.values()) if place else None
            if key in gold:
                clusters[claim.subject] = gold[key]
    found = [(reading.annotated, reading.claims) for reading in readings]
    articles = [annotated for annotated, _ in found]
    claims = [claim for _, made in found for claim in made]
    keys = who_is_who(found, load())
    known, context = gathered(articles, claims, keys, compared(articles), load())
    for left, right in candidates(known, context):
        if left.mention in clusters and right.mention in clusters:
            same = clusters[left.mention] == clusters[right.mention]
            yield dict(measures(left, right, context)), same


def _row(made: Mapping[str, object], given: Sequence[tuple[str, int, int, int]]) -> Row:
    sentences = made["sents"]
    assert isinstance(sentences, Mapping)
    listed = [[number, sentences[number]] for number in sorted(sentences)]
    mentions = sorted([number, start, end] for _, number, start, end in given)
    return {"id": made["id"], "topic": made["topic"], "sentences": listed, "mentions": mentions}


def _pairs(folder: str) -> Iterator[Pair]:
    scorer = importlib.import_module("ecbplus")
    topics: dict[int, list[Row]] = defaultdict(list)
    gold: dict[object, str] = {}
    for made in scorer.load(folder, "train"):
        clusters = scorer.sel([made], "event")
        gold.update(clusters)
        topics[int(made["topic"])].append(_row(made, list(clusters)))
    for topic in sorted(topics)[::2]:
        documents = [Document(row) for row in topics[topic]]
        articles = [of_paragraphs(d.name, d.words.text, d.paragraphs()) for d in documents]
        found = zip(documents, read(articles), strict=True)
        readings = [document.given(reading) for document, reading in found]
        yield from topic_pairs(documents, readings, gold)


def main(folder: str) -> None:
    """Print each feature that is learned, its weight in the table, and as learned."""
    weights, threshold = table()
    held = {name: weight for name, weight in weights.items() if name in _HELD}
    names = [name for name in weights if name not in _HELD]
    *result, nothing = learned(list(_pairs(folder)), names, held)
    for name, new in zip(names, result, strict=True):
        print(f"{name}\t{weights[name]}\t{new}")
    print(f"THRESHOLD\t{threshold}\t{-nothing}")


if __name__ == "__main__":
    main(sys.argv[1])
