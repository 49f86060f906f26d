"""Which words of several articles tell of one event (ECB+)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from kg.model import Mention
from kg.ontology import load
from kg.resolve import who_is_who
from tests.bench.articles import of_paragraphs
from tests.bench.given_events import with_events
from tests.bench.pipeline import Reading, read
from tests.bench.rows import Row
from tests.bench.words import Stretch, Words, joined_lines


def predict(rows: Iterable[Row]) -> Iterator[Row]:
    """{"id", "topic", "sentences"} -> {"id", "mentions": [{"sent", "start", "end", "cluster"},
    ...]}, in tokens of the sentence.

    The articles of a topic make one graph. If rows have "mentions", those are the words for
    events.
    """
    documents = [Document(row) for row in rows]
    articles = (
        of_paragraphs(document.name, document.words.text, document.paragraphs())
        for document in documents
    )
    topics: dict[str, list[_Member]] = {}
    for document, reading in zip(documents, read(articles), strict=True):
        topics.setdefault(document.topic, []).append((document, document.given(reading)))
    found = {name: made for members in topics.values() for name, made in _predictions(members)}
    yield from ({"id": document.name, "mentions": found[document.name]} for document in documents)


def _predictions(members: Sequence[_Member]) -> Iterator[tuple[str, list[Row]]]:
    """The events of each article of one topic, nodes of the graph or not."""
    ontology = load()
    keys = who_is_who([(reading.annotated, reading.claims) for _, reading in members], ontology)
    for document, reading in members:
        told = (claim.subject for claim in reading.claims)
        events = {m: None for m in told if ontology.is_a(m.kind, "kg:Event")}
        yield (
            document.name,
            [
                {**place, "cluster": " ".join((document.topic, *keys[event]))}
                for event in events
                if (place := document.place(event))
            ],
        )


class Document:
    """One row, laid out as an article."""

    def __init__(self, row: Row) -> None:
        self.name, self.topic = str(row["id"]), str(row["topic"])
        self._row = row
        self._numbers = [number for number, _ in row["sentences"]]
        self.words: Words
        self.words, self._lines = joined_lines(tokens for _, tokens in row["sentences"])

    def paragraphs(self) -> Iterator[Stretch]:
        """The characters of each sentence."""
        return (self.words.stretch(a, b) for a, b in self._lines if a < b)

    def given(self, reading: Reading) -> Reading:
        """The reading with the events that the row gives, if it gives any."""
        if "mentions" not in self._row:
            return reading
        first = dict(zip(self._numbers, (a for a, _ in self._lines), strict=True))
        spans = [
            self.words.stretch(first[number] + start, first[number] + end)
            for number, start, end in self._row["mentions"]
        ]
        return with_events(reading, spans)

    def place(self, event: Mention) -> dict[str, int] | None:
        """Sentence and tokens of an event's words."""
        tokens = self.words.tokens(event.span.start, event.span.end)
        for number, (first, last) in zip(self._numbers, self._lines, strict=True):
            if tokens and first <= tokens[0] and tokens[1] <= last:
                return {"sent": number, "start": tokens[0] - first, "end": tokens[1] - first}
        return None


_Member = tuple[Document, Reading]
