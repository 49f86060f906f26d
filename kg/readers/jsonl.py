"""JSON lines: one article a line, read line by line."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping

from kg.errors import EmptyError, InputError, UnreadableError
from kg.model import Article
from kg.readers.article import make_article
from kg.readers.clean import clean_text
from kg.readers.feed import Feed
from kg.readers.limits import MAX_LINE_BYTES
from kg.readers.meta import read_meta

_TEXT_KEYS = ("text", "body", "content")
_NEXT_STEP = 'write each article on one line as {"text": "..."}'


def read_jsonl(feed: Feed, name: str) -> Iterator[Article | InputError]:
    """The articles of a file of JSON lines, each called "file:line".

    A bad line gives the error that says why, and the next line is read. Besides the text,
    a record may have the fields of `kg.readers.meta.FIELDS`.
    """
    for number, line in enumerate(feed.lines(), start=1):
        place = f"{name}:{number}"
        if line is not None and line.strip() in {b"[", b"{"}:
            yield UnreadableError(place, f"is JSON that spans lines; {_NEXT_STEP}")
            return
        if line is None or line.strip():
            yield _article(line, place)


def _article(line: bytes | None, place: str) -> Article | InputError:
    try:
        record = _record(line, place)
        return make_article(clean_text(_text(record, place)), place, read_meta(record))
    except InputError as error:
        return error


def _record(line: bytes | None, place: str) -> Mapping[str, object]:
    if line is None:
        raise UnreadableError(place, f"is longer than {MAX_LINE_BYTES // 1_000_000} MB; split it")
    try:
        record = json.loads(line.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        raise UnreadableError(place, "is not in UTF-8; save the file in UTF-8") from error
    except (ValueError, RecursionError) as error:
        raise UnreadableError(place, f"is not valid JSON; {_NEXT_STEP}") from error
    if not isinstance(record, dict):
        raise UnreadableError(place, f"is not a JSON object; {_NEXT_STEP}")
    return record


def _text(record: Mapping[str, object], place: str) -> str:
    given = [record[key] for key in _TEXT_KEYS if key in record]
    if not given:
        raise EmptyError(place, f'has no "text" (nor "body" or "content"); {_NEXT_STEP}')
    texts = [value for value in given if isinstance(value, str)]
    if not texts:
        raise UnreadableError(place, f'has a "text" that is not a string; {_NEXT_STEP}')
    return next((text for text in texts if text.strip()), "")
