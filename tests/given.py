"""Parses written by hand, for tests that need no model, and the types of shared fixtures.

One word a line: text, lemma, part of speech, tag, label, index of the head, name label if any.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from kg.extract.sentence.view import View, views
from kg.model import (
    Annotated,
    Article,
    Block,
    BlockKind,
    Claim,
    Form,
    Mention,
    Sentence,
    Span,
    Token,
)
from kg.ontology import load

ARTICLE = "0" * 12

# From text (and its date of publication) to what is found in it.
Understand = Callable[..., tuple[Annotated, tuple[Claim, ...]]]
# ... to (subject, predicate, object, factuality) in its words.
Told = set[tuple[str, str, str, str]]
Claims = Callable[..., Told]
# ... to names with classes, or to words with what they stand for.
Words = Callable[[str], dict[str, str]]


def sentence(table: str, offset: int = 0, kind: BlockKind = BlockKind.PARAGRAPH) -> Sentence:
    rows = [line.split() for line in table.strip().splitlines()]
    tokens = tuple(_tokens(rows, offset))
    text = " ".join(row[0] for row in rows)
    return Sentence(Span(ARTICLE, offset, offset + len(text)), text, kind, tokens)


def _tokens(rows: list[list[str]], start: int) -> Iterator[Token]:
    for i, row in enumerate(rows):
        word, lemma, pos, tag, dep, head, *ner = row
        end = start + len(word)
        yield Token(i, word, lemma, pos, tag, dep, int(head), start, end, ner[0] if ner else "")
        start = end + 1


def mention(made: Sentence, first: int, last: int, kind: str, form: Form = Form.NAME) -> Mention:
    """The mention that spans tokens `first`..`last`, whose head is the last."""
    start, end = made.tokens[first].start, made.tokens[last].end
    text = made.text[start - made.span.start : end - made.span.start]
    return Mention(Span(ARTICLE, start, end), kind, text, form, made.tokens[last].start)


def view(made: Sentence, *mentions: Mention) -> View:
    return next(views(annotated([made], *mentions), load()))


def annotated(made: list[Sentence], *mentions: Mention) -> Annotated:
    text = " ".join(s.text for s in made)
    article = Article(
        ARTICLE, "a.txt", text=text, blocks=(Block(BlockKind.PARAGRAPH, 0, len(text)),)
    )
    return Annotated(article, tuple(made), mentions)


def told(claims: Iterator[Claim]) -> set[tuple[str, str, str]]:
    """Claims as (subject, predicate, object) in the words of the text."""
    return {(c.subject.text, c.predicate, getattr(c.object, "text", str(c.object))) for c in claims}
