"""Bytes to text: which encoding it is, and whether it is text at all."""

from __future__ import annotations

import codecs
import re

from kg.errors import EmptyError, UnreadableError

# Longest mark first: that of UTF-32 LE begins with that of UTF-16 LE.
_BYTE_ORDER_MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)

_KNOWN_FILES = (
    (b"%PDF", "a PDF"),
    (b"PK\x03\x04", "an Office document or a ZIP archive"),
    (b"\xd0\xcf\x11\xe0", "an old Office document"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"{\\rtf", "an RTF document"),
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
)

_CONTROLS = bytes(set(range(32)) - {9, 10, 12, 13})
_MAX_CONTROLS = 0.01  # of all bytes; a stray one is a slip of some old system
_MAX_FOREIGN = 0.15  # of all bytes; Western European prose stays far below

_NEXT_STEP = "save it as plain text in UTF-8"


def decode(data: bytes, name: str, declared: str | None = None) -> str:
    """The text in `data`: by its byte-order mark, as UTF-8, as `declared`, as Windows-1252.

    `declared` is the encoding that an HTML page names. Windows-1252 is the superset of
    Latin-1 that Western systems write; a text with too many bytes outside ASCII for it is
    refused rather than guessed at.

    Raises:
        EmptyError: nothing but white space.
        UnreadableError: the bytes are not text, or their encoding is unknown.
    """
    if not data.strip():
        raise EmptyError(name, "is empty; give it the text of an article or leave it out")
    text = _by_mark(data, name)
    if text is None:
        _refuse_binary(data, name)
        text = _utf8(data) or _as_declared(data, declared) or _western(data, name)
    if not text.strip("\ufeff \t\r\n"):
        raise EmptyError(name, "is empty; give it the text of an article or leave it out")
    return text


def _by_mark(data: bytes, name: str) -> str | None:
    for mark, encoding in _BYTE_ORDER_MARKS:
        if data.startswith(mark):
            try:
                return data.decode(encoding)
            except UnicodeDecodeError as error:
                message = f"begins like {encoding.upper()} but is not; {_NEXT_STEP}"
                raise UnreadableError(name, message) from error
    return None


def _refuse_binary(data: bytes, name: str) -> None:
    for start, what in _KNOWN_FILES:
        if data.startswith(start):
            raise UnreadableError(name, f"is not text but {what}; {_NEXT_STEP}")
    controls = len(data) - len(data.translate(None, _CONTROLS))
    if b"\0" in data or controls > len(data) * _MAX_CONTROLS:
        raise UnreadableError(name, f"is not text (binary data); {_NEXT_STEP}")


def _utf8(data: bytes) -> str | None:
    """As UTF-8, if it is: a few damaged letters do not turn a file into Windows-1252."""
    text = data.decode("utf-8", errors="replace")
    damaged = text.count("\ufffd")
    if not damaged:
        return text
    sound = len(re.findall(r"[^\x00-\x7f\ufffd]", text))
    return text if sound > damaged else None


def _as_declared(data: bytes, declared: str | None) -> str | None:
    try:
        return data.decode(declared) if declared else None
    except (LookupError, UnicodeError):  # no such encoding, or not the one declared
        return None


def _western(data: bytes, name: str) -> str:
    foreign = len(data) - len(data.decode("ascii", errors="ignore"))
    if foreign > len(data) * _MAX_FOREIGN:
        raise UnreadableError(name, f"is in an unknown encoding; {_NEXT_STEP}")
    try:
        return data.decode("cp1252")
    except UnicodeDecodeError:  # five bytes mean nothing in Windows-1252
        return data.decode("latin-1")
