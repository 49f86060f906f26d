"""People, organisations and places of whole news articles, and how they are related (DWIE)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator

from kg.model import Form, Mention, Value
from tests.bench.articles import read_text
from tests.bench.closure import Triple, close, twins
from tests.bench.containment import CONTAINED, containers
from tests.bench.demonyms import demonyms
from tests.bench.identities import Identities
from tests.bench.mapping import Mapping, of_track
from tests.bench.pipeline import Reading, know, read
from tests.bench.relations import relations
from tests.bench.rows import Row
from tests.bench.spacing import hyphens_stand_alone
from tests.bench.words import joined

ADJECTIVE = "other"


def predict(rows: Iterable[Row]) -> Iterator[Row]:
    """{"id", "tokens"} -> {"id", "entities": [{"names", "type"}, ...], "relations": [[index of
    head, type, index of tail], ...]}.

    "German" and "Germans" are things of their own, beside the country.
    """
    rows = list(rows)
    hyphens = hyphens_stand_alone(row["tokens"] for row in rows)
    texts = (joined(row["tokens"], hyphens=hyphens).text for row in rows)
    articles = (read_text(str(row["id"]), text) for row, text in zip(rows, texts, strict=True))
    for row, reading in zip(rows, read(articles), strict=True):
        yield {"id": row["id"], **_Document(reading, of_track("dwie")).prediction()}


class _Document:
    """One article with its graph."""

    def __init__(self, reading: Reading, mapping: Mapping) -> None:
        self._reading, self._mapping = reading, mapping
        knowledge = know([reading])
        self._identities = Identities(knowledge)
        self._around = containers(knowledge)
        self._kinds = {entity.id: entity.kind for entity in knowledge.entities}

    def prediction(self) -> Row:
        """What the article names, and the relations whose two ends it names."""
        names, adjectives = self._names(), self._adjectives()
        entities = [(key, self._type(key), words) for key, words in sorted(names.items())]
        entities += [(w, ADJECTIVE, {w}) for words in adjectives.values() for w in sorted(words)]
        index = {key: number for number, (key, _, _) in enumerate(entities)}
        found = close(self._triples(), self._kinds, self._mapping)
        found |= twins(found, adjectives, self._mapping)
        pairs = ((h, label, t) for h, label, t in found if h in index and t in index)
        return {
            "entities": [{"names": sorted(words), "type": kind} for _, kind, words in entities],
            "relations": sorted([index[h], label, index[t]] for h, label, t in pairs),
        }

    def _type(self, key: str) -> str:
        return self._mapping.label(self._kinds[key]) or ADJECTIVE

    def _adjectives(self) -> dict[str, set[str]]:
        """Country -> the words for its people and things."""
        countries = {
            mention.link: key
            for mention in self._reading.annotated.mentions
            if mention.kind == "kg:Country" and (key := self._key(mention))
        }
        found = demonyms(self._reading.article.text)
        return {countries[link]: found[link] for link in found if link in countries}

    def _names(self) -> dict[str, set[str]]:
        """Entity -> its names in the text."""
        names: dict[str, set[str]] = defaultdict(set)
        for mention in self._reading.annotated.mentions:
            key = self._key(mention) if mention.form is Form.NAME else None
            if key is not None and mention.text:
                names[key].add(mention.text)
        return names

    def _key(self, mention: Mention | Value) -> str | None:
        if isinstance(mention, Value):
            return None
        entity = self._identities.entity(mention, self._reading.annotated)
        return entity.id if entity else None

    def _triples(self) -> Iterator[Triple]:
        for relation in relations(self._reading, self._mapping):
            head, tail = self._key(relation.head), self._key(relation.tail)
            if head is not None and tail is not None and head != tail:
                yield head, relation.label, tail
        for place, around in self._around.items():
            for container in around:
                kinds = self._kinds[place], self._kinds[container]
                label = self._mapping.relation(CONTAINED, *kinds)
                if label is not None:
                    yield place, label, container
