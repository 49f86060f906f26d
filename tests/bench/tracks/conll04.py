"""People, places and organisations of single sentences, and five relations (CoNLL04)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations

from kg.model import Mention, Value
from tests.bench.articles import of_paragraphs
from tests.bench.containment import Places, containment, widened
from tests.bench.conventions import conventional
from tests.bench.given import given_names, nearest_name
from tests.bench.mapping import of_track
from tests.bench.pipeline import Reading, know, read
from tests.bench.relations import relations
from tests.bench.rows import Row
from tests.bench.tracks.ner import Entity, entities
from tests.bench.wholes import as_wholes, wholes
from tests.bench.words import Stretch, Words, closed, joined

Found = tuple[int, int, int, int, str]


def predict(rows: Iterable[Row]) -> Iterator[Row]:
    """{"id", "tokens"} -> {"id", "entities": [[start, end, type], ...], "relations": [[head
    start, head end, tail start, tail end, type], ...]}, in tokens.

    If a row has "entities", they are taken for the names of the sentence.
    """
    rows = list(rows)
    laid = [(joined if row.get("entities") else closed)(row["tokens"]) for row in rows]
    articles = [
        of_paragraphs(f"{number} {row['id']}", words.text, [(0, len(words.text))])
        for number, (row, words) in enumerate(zip(rows, laid, strict=True))
    ]
    given = {
        article.id: [(words.stretch(first, last), label) for first, last, label in row["entities"]]
        for article, row, words in zip(articles, rows, laid, strict=True)
        if row.get("entities") is not None
    }
    mapping = of_track("conll04")
    readings = read(articles, given_names(given, mapping))
    for row, words, reading in zip(rows, laid, readings, strict=True):
        whole: dict[Stretch, Stretch] = {}
        named = row.get("entities")
        if named is None:
            named = entities(reading.annotated.mentions, words, mapping)
            whole = wholes(reading, words, named, row["tokens"])
            named = as_wholes(named, whole)
        else:
            whole = _parts(named)
        found = _relations(reading, words, named, whole)
        yield {"id": row["id"], "entities": named, "relations": sorted(found)}


def _parts(named: Sequence[Entity]) -> dict[Stretch, Stretch]:
    """The tokens of each piece of a name -> the tokens of all of it."""
    return {
        (start, end): (first, last)
        for first, last, _ in named
        for start, end in combinations(range(first, last + 1), 2)
    }


def _relations(
    reading: Reading,
    words: Words,
    named: Sequence[Entity],
    whole: dict[Stretch, Stretch],
) -> set[Found]:
    """Relations between two names, each with a label that its relation admits."""
    mapping = of_track("conll04")
    labels = {(first, last): label for first, last, label in named}
    signatures = {(row.subject, row.ours, row.object) for row in mapping.of_kind("signature")}
    places = Places(reading, know([reading]))
    found: set[Found] = set()
    told = widened(relations(reading, mapping), places, mapping)
    for relation in [*conventional(told, reading, mapping), *containment(places, mapping)]:
        head, tail = (_tokens(end, reading, words) for end in (relation.head, relation.tail))
        if head is None or tail is None:
            continue
        head, tail = whole.get(head, head), whole.get(tail, tail)
        if head == tail:
            continue
        if (labels.get(head), relation.label, labels.get(tail)) in signatures:
            found.add((*head, *tail, relation.label))
    return found


def _tokens(end: Mention | Value, reading: Reading, words: Words) -> Stretch | None:
    """The tokens of the name that an end of a relation stands for."""
    if isinstance(end, Value):
        return None
    span = nearest_name(end, reading.annotated.antecedents).span
    return words.tokens(span.start, span.end)
