"""Plain text, below header lines ("Title: ...") if there are any."""

from __future__ import annotations

from collections.abc import Iterator

from kg.model import Article
from kg.readers.article import make_article
from kg.readers.clean import clean_text
from kg.readers.decode import decode
from kg.readers.feed import Feed
from kg.readers.header import split_header


def read_text(feed: Feed, name: str) -> Iterator[Article]:
    """The one article of a text file, word for word.

    Raises:
        InputError: as `make_article` and `decode` do.
    """
    meta, body = split_header(clean_text(decode(feed.whole(name), name)))
    yield make_article(body, name, meta)
