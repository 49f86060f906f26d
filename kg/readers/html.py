"""Saved web pages: trafilatura finds the article among menus and advertising."""

from __future__ import annotations

import logging
import re
from collections.abc import Iterator

from kg.errors import UnreadableError
from kg.model import Article, Block
from kg.readers.article import make_article
from kg.readers.clean import clean_line, clean_text
from kg.readers.decode import decode
from kg.readers.feed import Feed
from kg.readers.html_dates import Element, page_date
from kg.readers.limits import MAX_PAGE_CHARS
from kg.readers.meta import Meta, read_meta
from kg.readers.pieces import assemble
from kg.readers.sniff import has_tags
from kg.readers.tags import pieces_of

_CHARSET = re.compile(rb"<meta[^>]{0,100}charset=[\"']?([\w-]{2,20})", re.I)
_INLINED = re.compile(r"data:[\w/+.-]{0,60};base64,[\w+/=]+")
_SHORT = 500  # characters; below, the extractor may have run blocks together

# It logs what it cannot parse; the reader's own errors say it better.
for _logger in ("trafilatura", "htmldate", "courlan"):
    logging.getLogger(_logger).addHandler(logging.NullHandler())


def read_html(feed: Feed, name: str) -> Iterator[Article]:
    """The article of a web page, as broken as the page may be; no script is part of it.

    Raises:
        InputError: as `make_article` and `decode` do.
        UnreadableError: the page is longer than `MAX_PAGE_CHARS`.
    """
    data = feed.whole(name)
    page = _INLINED.sub("", decode(data, name, _declared(data)))
    if not has_tags(page):
        yield make_article(clean_text(page), name, Meta())
        return
    if len(page) > MAX_PAGE_CHARS:
        most = f"a page has at most {MAX_PAGE_CHARS:,}"
        raise UnreadableError(name, f"has {len(page):,} characters; {most}: save its text instead")
    tree = _parse(page)
    text, marks = _content(page, tree)
    yield make_article(text, name, _meta(tree), marks)


def _declared(data: bytes) -> str | None:
    match = _CHARSET.search(data, 0, 4096)
    return match[1].decode() if match else None


def _parse(page: str) -> Element | None:
    # Half a CPU-second to import, which texts need not pay.
    from trafilatura import load_html  # noqa: PLC0415

    tree: Element | None = load_html(page)
    return tree


def _content(page: str, tree: Element | None) -> tuple[str, tuple[Block, ...]]:
    """The article's text and marks; all of the page's where the extractor finds too little."""
    text, marks = assemble(pieces_of(_extracted(tree)))
    if len(marks) > 1 or len(text) > _SHORT:
        return text, marks
    plain, plain_marks = assemble(pieces_of(page))
    return (plain, plain_marks) if len(plain) >= len(text) else (text, marks)


def _extracted(tree: Element | None) -> str:
    from trafilatura import extract  # noqa: PLC0415

    if tree is None:
        return ""
    found = extract(tree, output_format="html", include_comments=False, include_formatting=True)
    return found or ""


def _meta(tree: Element | None) -> Meta:
    from trafilatura import extract_metadata  # noqa: PLC0415

    if tree is None:
        return Meta()
    found = extract_metadata(tree, extensive=False)
    # Without a name for the site it fills in the host, which is no publisher's name.
    publisher = found.sitename if found.sitename != found.hostname else None
    day = page_date(tree)
    author = (clean_line(found.author) or "").replace("; ", ", ")
    return read_meta(
        {
            "title": found.title,
            "author": author,
            "publisher": publisher,
            "published": day.isoformat() if day else None,
            "url": found.url,
        }
    )
