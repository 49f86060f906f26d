"""Texts made of given tokens, and the way back from the text to the tokens."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

Stretch = tuple[int, int]
"""Start and end, exclusive, of characters or of tokens."""

# Tokens that stand for other characters in treebanks.
_BRACKETS = {"-LRB-": "(", "-RRB-": ")", "-LSB-": "[", "-RSB-": "]", "-LCB-": "{", "-RCB-": "}"}
_WRITTEN = _BRACKETS | {"``": '"', "''": '"'}
_CLOSING = frozenset(".!?…”")
_OPENING = frozenset("“‘")


@dataclass(frozen=True, slots=True)
class Words:
    """A text and where each of its given tokens starts and ends in it."""

    text: str
    starts: tuple[int, ...]
    ends: tuple[int, ...]

    def tokens(self, start: int, end: int) -> Stretch | None:
        """The tokens that characters `start`..`end` touch, None if they touch none.

        >>> joined(["Oslo", "'s", "mayor"]).tokens(5, 9)
        (1, 3)
        """
        first, last = bisect_right(self.ends, start), bisect_left(self.starts, end)
        return (first, last) if first < last else None

    def stretch(self, first: int, last: int) -> Stretch:
        """The characters of tokens `first`..`last`, the last exclusive."""
        return self.starts[first], self.ends[last - 1]


def joined(tokens: Sequence[str], between: str = " ") -> Words:
    """Tokens with one space between them."""
    return _laid_out((_WRITTEN.get(token, token), between) for token in tokens)


def closed(tokens: Sequence[str]) -> Words:
    """As `joined`, but a full stop at the end stands behind its word and is none of the tokens.

    A treebank takes it from an abbreviation too: "in Salem , N.Y ." means "in Salem , N.Y.".
    """
    if len(tokens) < 2 or tokens[-1] != ".":
        return joined(tokens)
    words = joined(tokens[:-1])
    return Words(words.text + ".", words.starts, words.ends)


def joined_lines(sentences: Iterable[Sequence[str]]) -> tuple[Words, tuple[Stretch, ...]]:
    """Sentences one a line, and the tokens of each."""
    pieces: list[tuple[str, str]] = []
    lines: list[Stretch] = []
    for sentence in sentences:
        first = len(pieces)
        pieces += [(_WRITTEN.get(token, token), " ") for token in sentence]
        if sentence:
            pieces[-1] = (pieces[-1][0], "\n")
        lines.append((first, len(pieces)))
    return _laid_out(pieces), tuple(lines)


def as_in(text: str, tokens: Sequence[str]) -> Words:
    """Tokens with the white space that `text` has between them.

    Where sentences touch ("in OsloThe mayor"), a line break was lost: it is put back.
    """
    return _laid_out(_spaced(text, tokens))


def _spaced(text: str, tokens: Sequence[str]) -> Iterator[tuple[str, str]]:
    at = 0
    for token, following in zip(tokens, [*tokens[1:], ""], strict=True):
        end = text.index(token, at) + len(token)
        at = text.index(following, end)
        between = text[end:at]
        yield token, between or ("\n" if _is_break(token, following) else "")


def _is_break(left: str, right: str) -> bool:
    if not left or not right:
        return False
    words = left[-1].isalnum() and right[0].isalnum()
    sentences = left[-1] in _CLOSING and (right[0].isalnum() or right[0] in _OPENING)
    return words or sentences or left == right == '"'


def _laid_out(pieces: Iterable[tuple[str, str]]) -> Words:
    """Tokens, each with what follows it, in one text; what follows the last is left out."""
    parts: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    length = 0
    for token, between in pieces:
        starts.append(length)
        ends.append(length + len(token))
        parts += (token, between)
        length += len(token) + len(between)
    return Words("".join(parts[:-1]), tuple(starts), tuple(ends))
