"""The publication date that a page's markup states.

Extractors guess when a page is silent, from links, pictures, copyright lines or any date in
the text. Here only markup that means publication counts; else the answer is None.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import date
from typing import Protocol

from kg.readers.dates import parse_date


class Element(Protocol):
    """As much of an lxml element as is used here; lxml ships no types."""

    text: str | None

    def get(self, key: str) -> str | None:
        """The value of an attribute; None if it is not there."""

    def iter(self, tag: str) -> Iterator[Element]:
        """This element and those below it that have this tag."""


# The names of meta elements that state publication, surest first. Those of updates are left
# out on purpose.
_META_NAMES = (
    "article:published_time",
    "og:article:published_time",
    "og:published_time",
    "datepublished",
    "article.published",
    "parsely-pub-date",
    "sailthru.date",
    "publish-date",
    "publish_date",
    "publication_date",
    "published-date",
    "published_at",
    "pubdate",
    "cxenseparse:recs:publishtime",
    "citation_publication_date",
    "dc.date.issued",
    "dcterms.issued",
    "dcterms.created",
    "dc.date",
    "dcterms.date",
    "date",
)


def page_date(page: Element) -> date | None:
    """The day on which `page` (an lxml tree) says that it was published; None if it does not.

    Metadata go first, then linked data, then <time> elements: one marked as publication, or
    all of them if they agree on one day.
    """
    for stated in (*_in_meta(page), *_in_linked_data(page), *_in_marked_time(page)):
        if day := parse_date(stated):
            return day
    days = {parse_date(time.get("datetime") or "") for time in page.iter("time")}
    return days.pop() if len(days) == 1 else None


def _in_meta(page: Element) -> Iterator[str]:
    values: dict[str, str] = {}
    for meta in page.iter("meta"):
        name = meta.get("property") or meta.get("name") or meta.get("itemprop") or ""
        values.setdefault(name.lower(), meta.get("content") or "")
    return (values[name] for name in _META_NAMES if name in values)


def _in_linked_data(page: Element) -> Iterator[str]:
    for script in page.iter("script"):
        if "ld+json" in (script.get("type") or ""):
            try:
                yield from _published(json.loads(script.text or ""))
            except (ValueError, RecursionError):
                continue


def _published(data: object) -> Iterator[str]:
    """Values of "datePublished" at the top, in a list or in a "@graph"."""
    if isinstance(data, list):
        for one in data:
            yield from _published(one)
    elif isinstance(data, dict):
        stated = data.get("datePublished")
        if isinstance(stated, str):
            yield stated
        yield from _published(data.get("@graph"))


def _in_marked_time(page: Element) -> Iterator[str]:
    for time in page.iter("time"):
        if time.get("itemprop") == "datePublished" or time.get("pubdate") is not None:
            yield time.get("datetime") or time.text or ""
