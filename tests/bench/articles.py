"""Inputs of data sets as articles, the way that a reader of `kg build` makes them."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable

from kg.errors import InputError
from kg.model import Article, Block, BlockKind
from kg.readers.article import make_article
from kg.readers.blocks import blocks
from kg.readers.meta import Meta
from tests.bench.words import Stretch


def read_text(name: str, text: str) -> Article:
    """The article that the plain-text reader makes of `text`, headings and dateline apart.

    Offsets are those of `text`. What the reader would refuse (no words, another language)
    becomes an article all the same, since each document of a data set is scored.
    """
    try:
        found = make_article(text, name, Meta())
    except InputError:
        return of_blocks(name, text, blocks(text))
    return of_blocks(name, text, found.blocks)


def of_paragraphs(name: str, text: str, stretches: Iterable[Stretch]) -> Article:
    """An article whose paragraphs are given: sentences, or passages of a page."""
    kind = BlockKind.PARAGRAPH
    return of_blocks(name, text, [Block(kind, start, end) for start, end in stretches])


def of_blocks(name: str, text: str, found: Iterable[Block]) -> Article:
    """An article of `found` blocks. Its id comes from its name: two may have one text."""
    identifier = hashlib.sha256(f"{name}\n{text}".encode()).hexdigest()[:12]
    return Article(identifier, name, text=text, blocks=tuple(found))
