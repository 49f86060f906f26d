"""Lines of plain text, and which of them are parts of one paragraph broken to fit a width."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import zip_longest
from typing import NamedTuple

from kg.readers.wording import is_title_case

# Widths that people and programs break paragraphs at. Below, lines are lists or verse;
# above, each line is a paragraph of its own.
_MIN_WIDTH = 50
_MAX_WIDTH = 120

_BULLET = re.compile(r"([-*•·▪◦‣●○–]|\(?\d{1,2}[.)])(?=\s|$)")
_HASHES = re.compile(r"#{1,6}(?=\s)")
_ENDS_SENTENCE = re.compile(r"[.!?:…][\"'”’»)\]]*$")


class Line(NamedTuple):
    """A line without the white space around it; `end` is exclusive."""

    start: int
    end: int
    words: str

    @property
    def is_row(self) -> bool:
        """True for a row of a table drawn with pipes."""
        return self.words.startswith("|") and self.words.count("|") > 1

    @property
    def bullet(self) -> int:
        """The length of the bullet or number that the line starts with, else 0."""
        return _length(_BULLET.match(self.words))

    @property
    def hashes(self) -> int:
        """The length of the marks of a Markdown heading that the line starts with, else 0."""
        return _length(_HASHES.match(self.words))


def chunks(text: str, start: int, end: int) -> Iterator[list[Line]]:
    """The lines of text[start:end], in lists that blank lines part."""
    chunk: list[Line] = []
    for line in _lines(text, start, end):
        if line.words:
            chunk.append(line)
        elif chunk:
            yield chunk
            chunk = []
    if chunk:
        yield chunk


def paragraphs(chunk: list[Line]) -> Iterator[list[Line]]:
    """The lines of a chunk, in lists that each make one paragraph, item, heading or row."""
    width = max(line.end - line.start for line in chunk)
    group = chunk[:1]
    for line, after in zip_longest(chunk[1:], chunk[2:]):
        if line and _continues(group, line, after, width):
            group.append(line)
        elif line:
            yield group
            group = [line]
    yield group


def _lines(text: str, start: int, end: int) -> Iterator[Line]:
    while start < end:
        stop = text.find("\n", start, end)
        stop = end if stop < 0 else stop
        raw = text[start:stop]
        words = raw.strip()
        left = start + len(raw) - len(raw.lstrip())
        yield Line(left, left + len(words), words)
        start = stop + 1


def _continues(group: list[Line], line: Line, after: Line | None, width: int) -> bool:
    last = group[-1]
    if _stands_alone(last) or _stands_alone(line) or line.bullet:
        return False
    if line.words[0].islower():
        return not _ENDS_SENTENCE.search(last.words) or _is_full(last, line, width)
    if len(group) == 1 and is_title_case(last.words.split()):
        return False  # a heading right above its text
    # What comes after a full line is full too, or ends its paragraph; a byline is neither.
    goes_on = after is not None and _is_full(line, after, width)
    return _is_full(last, line, width) and (goes_on or bool(_ENDS_SENTENCE.search(line.words)))


def _stands_alone(line: Line) -> bool:
    return line.is_row or bool(line.hashes) or line.bullet == len(line.words)


def _is_full(line: Line, following: Line, width: int) -> bool:
    """True if the first word of the following line had no room on this one."""
    first_word = following.words.split(None, 1)[0]
    room = width - (line.end - line.start)
    return _MIN_WIDTH <= width <= _MAX_WIDTH and len(first_word) + 1 > room


def _length(match: re.Match[str] | None) -> int:
    return match.end() if match else 0
