"""Open triples (CaRB): a guard against parses that get lost, not a goal."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from kg.extract.syntax import Parse
from kg.model import Token
from tests.bench.articles import of_paragraphs
from tests.bench.open_triples import Triple, triples
from tests.bench.pipeline import Reading, read
from tests.bench.rows import Row


def predict(rows: Iterable[Row]) -> Iterator[Row]:
    """{"id", "sentence"} -> {"id", "extractions": [{"rel", "args"}, ...]}."""
    rows = list(rows)
    articles = (
        of_paragraphs(str(row["id"]), row["sentence"], [(0, len(row["sentence"]))]) for row in rows
    )
    for row, reading in zip(rows, read(articles), strict=True):
        yield {"id": row["id"], "extractions": list(_extractions(reading))}


def _extractions(reading: Reading) -> Iterator[Row]:
    text = reading.article.text
    for sentence in reading.annotated.sentences:
        for triple in triples(Parse(sentence.tokens)):
            yield _shown(triple, text)


def _shown(triple: Triple, text: str) -> Row:
    arguments = [_words(tokens, text) for tokens in triple.arguments]
    return {"rel": _words(triple.relation, text), "args": arguments}


def _words(tokens: Sequence[Token], text: str) -> str:
    """Words as the text has them: two tokens that touch there stay together."""
    parts = [text[tokens[0].start : tokens[0].end]]
    for before, token in pairwise(tokens):
        touching = before.end == token.start
        parts.append(("" if touching else " ") + text[token.start : token.end])
    return "".join(parts)
