"""What stands above an article in the same file: front matter, or lines such as "Date: ..."."""

from __future__ import annotations

import re

from kg.readers.meta import FIELDS, Meta, read_meta

_FENCE = re.compile(r"\s*---[ \t]*\n(?P<lines>.*?)^(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.S | re.M)
_PAIR = re.compile(r"(?P<key>[A-Za-z][\w -]{0,30}?):[ \t]+(?P<value>\S.{0,300})$", re.M)
_MAX_HEADER_CHARS = 10_000
_NAMES = frozenset(name for names in FIELDS.values() for name in names)


def split_header(text: str) -> tuple[Meta, str]:
    """What the head of `text` says of it, and the text below the head.

    The head is front matter between two lines of "---", or one or more lines at the very
    top of the form "Title: ..." with a name that `FIELDS` knows. Without either, the text
    comes back whole.

    >>> meta, body = split_header("Title: Talks end\\nSource: Gazette\\n\\nTalks ended.")
    >>> meta.title, meta.publisher, body
    ('Talks end', 'Gazette', 'Talks ended.')
    """
    match = _FENCE.match(text, 0, _MAX_HEADER_CHARS)
    values = dict(_pairs(match["lines"])) if match else {}
    if match and values:  # two rules around a text are no front matter
        return read_meta(values), text[match.end() :]
    return _split_lines(text)


def _split_lines(text: str) -> tuple[Meta, str]:
    values: dict[str, str] = {}
    body = text.lstrip("\n")
    while (match := _PAIR.match(body)) and match["key"].lower() in _NAMES - values.keys():
        values[match["key"].lower()] = match["value"]
        body = body[match.end() + 1 :]
    return (read_meta(values), body.lstrip("\n")) if values else (Meta(), text)


def _pairs(lines: str) -> list[tuple[str, str | list[str]]]:
    """The pairs of simple YAML; values that span lines are passed over."""
    matches = [_PAIR.match(line) for line in lines.split("\n")]
    return [(match["key"], _value(match["value"])) for match in matches if match]


def _value(raw: str) -> str | list[str]:
    raw = raw.strip()
    if raw.startswith("[") and raw.endswith("]"):
        return [_unquote(one) for one in raw[1:-1].split(",")]
    return _unquote(raw)


def _unquote(raw: str) -> str:
    raw = raw.strip()
    quoted = len(raw) > 1 and raw[0] == raw[-1] and raw[0] in "\"'"
    return raw[1:-1] if quoted else raw
