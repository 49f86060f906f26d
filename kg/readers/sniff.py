"""What a file is when its name does not tell, or tells it wrong."""

from __future__ import annotations

import codecs
import json
import re

# A page, not a text that merely talks of tags: only what stands at the very start counts.
_PAGE = re.compile(
    r"\s*(<\?xml[^>]*>\s*)?(<!--.*?-->\s*)*<(!doctype html|html|head|body)\b", re.I | re.S
)
_TAGGED = re.compile(r"\s*<(!--|(article|div|h1|main|meta|p|section|table)\b)", re.I)
_ANY_TAG = re.compile(r"<[a-zA-Z!/]")


def suffix(given: str | None, head: bytes) -> str:
    """The suffix of the reader for a file that is called *`given` and begins with `head`.

    `given` is None where there is no name, or none that READERS knows.

    >>> suffix(".txt", b"<!DOCTYPE html><title>Talks</title>")
    '.html'
    >>> suffix(None, b'{"text": "Talks ended."}')
    '.jsonl'
    >>> suffix(None, b"Talks ended.")
    '.txt'
    """
    start = _peek(head)
    if given in {".jsonl", ".ndjson", ".html", ".htm"}:
        return given
    if _PAGE.match(start) or (given is None and _TAGGED.match(start)):
        return ".html"
    if _is_record(start) if given else start.lstrip()[:1] in {"{", "["}:
        return ".jsonl"
    return given or ".txt"


def has_tags(page: str) -> bool:
    """True if `page` holds anything like a tag; a page without one is plain text."""
    return _ANY_TAG.search(page) is not None


def _peek(head: bytes) -> str:
    if head.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return head[: len(head) // 2 * 2].decode("utf-16", errors="ignore")
    return head.decode("utf-8-sig", errors="replace")


def _is_record(start: str) -> bool:
    try:
        return isinstance(json.loads(start), dict)
    except (ValueError, RecursionError):
        return False
