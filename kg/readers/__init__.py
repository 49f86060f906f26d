"""Readers: files of several formats become articles.

A new format is a new file with a `Reader`, one line in READERS, and a test.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import BinaryIO

from kg.errors import InputError, UnreadableError
from kg.model import Article
from kg.readers import sniff
from kg.readers.feed import Feed
from kg.readers.html import read_html
from kg.readers.inputs import Found, expand
from kg.readers.jsonl import read_jsonl
from kg.readers.markdown import read_markdown
from kg.readers.text import read_text

Reader = Callable[[Feed, str], Iterator[Article | InputError]]
"""Takes a file and its name, yields its articles; an error that it raises ends the file."""

READERS: dict[str, Reader] = {
    ".txt": read_text,
    ".text": read_text,
    ".md": read_markdown,
    ".markdown": read_markdown,
    ".html": read_html,
    ".htm": read_html,
    ".jsonl": read_jsonl,
    ".ndjson": read_jsonl,
}


def read(paths: Iterable[str], stdin: BinaryIO | None = None) -> Iterator[Article | InputError]:
    """The articles behind `paths`, and in place of each bad input the error that says why.

    A path is a file, a folder (all files below it with a suffix in READERS; hidden ones and
    README.md are left out), a pattern such as "news/*.txt", or "-" for `stdin`. A file whose
    suffix is not in READERS, or is plainly wrong, is read as what it begins like. Sorted by
    name, in whatever order `paths` come; a text that was there before is an error.
    """
    found, missing = expand(paths, READERS)
    yield from missing
    seen: dict[str, str] = {}
    for file in found:
        for result in _read_file(file, stdin):
            yield _unless_seen(result, seen)


def _read_file(file: Found, stdin: BinaryIO | None) -> Iterator[Article | InputError]:
    try:
        if file.path is None:
            yield from _read_stream(_require(stdin, file.name), file.name, None)
        else:
            with file.path.open("rb") as stream:
                yield from _read_stream(stream, file.name, file.path.suffix.lower())
    except InputError as error:
        yield error
    except OSError as error:
        reason = error.strerror or type(error).__name__
        yield UnreadableError(file.name, f"cannot be opened ({reason}); check it and its rights")


def _read_stream(stream: BinaryIO, name: str, suffix: str | None) -> Iterator[Article | InputError]:
    feed = Feed(stream)
    known = suffix if suffix in READERS else None
    return READERS[sniff.suffix(known, feed.head)](feed, name)


def _require(stdin: BinaryIO | None, name: str) -> BinaryIO:
    if stdin is None:
        raise UnreadableError(name, "standard input is closed; pipe articles into kg")
    return stdin


def _unless_seen(result: Article | InputError, seen: dict[str, str]) -> Article | InputError:
    if isinstance(result, InputError):
        return result
    if result.id in seen:
        first = seen[result.id]
        return InputError(result.path, f"duplicate of {first}; leave one of them out")
    seen[result.id] = result.path
    return result
