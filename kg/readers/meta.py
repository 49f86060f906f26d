"""What is known of an article apart from its text, under the names that files give it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from kg.readers.clean import clean_line
from kg.readers.dates import parse_date

# Our name of a field: the names it goes by in front matter, header lines and JSON, best first.
FIELDS: dict[str, tuple[str, ...]] = {
    "title": ("title", "headline"),
    "author": ("author", "authors", "byline"),
    "publisher": ("publisher", "source"),
    "published": (
        "published",
        "date",
        "published_at",
        "publishedat",
        "date_published",
        "datepublished",
        "publication_date",
        "pubdate",
    ),
    "url": ("url", "link"),
}

_WEB = re.compile(r"https?://[^\s<>\"{}|\\^`]+$", re.I)


@dataclass(frozen=True, slots=True)
class Meta:
    """Fields of a source; each is None when nothing says it."""

    title: str | None = None
    author: str | None = None
    publisher: str | None = None
    published: date | None = None
    url: str | None = None


def read_meta(values: Mapping[str, object]) -> Meta:
    """The fields that `values` hold under any of their names, in any case.

    A list of authors is joined by commas, a record stands for its "name", a date that
    cannot be read and a link that is not http or https count as not given.
    """
    lowered = {key.lower(): value for key, value in values.items()}
    found = {field: _first(lowered, names) for field, names in FIELDS.items()}
    published, url = found["published"], found["url"]
    return Meta(
        title=found["title"],
        author=found["author"],
        publisher=found["publisher"],
        published=parse_date(published) if published else None,
        url=url if url and _WEB.match(url) else None,
    )


def _first(values: Mapping[str, object], names: tuple[str, ...]) -> str | None:
    return next((text for name in names if (text := _text(values.get(name)))), None)


def _text(value: object) -> str | None:
    if isinstance(value, list):
        return ", ".join(text for one in value if (text := _text(one))) or None
    if isinstance(value, dict):
        return _text(value.get("name"))
    return clean_line(value) if isinstance(value, str) else None
