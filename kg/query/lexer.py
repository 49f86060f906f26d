"""SPARQL text as tokens: enough grammar to tell a keyword from a string, IRI or comment.

The engine's parser has no token stage: it reads `5SERVICE<x>`, `service:x` and
`?a<?b)SERVICE#>` as keywords. So words are never split, and a `<` that could open an IRI as
well as compare two numbers is taken so that no word is missed, or refused.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, auto

from kg.errors import QueryError


class Kind(Enum):
    """What a token is."""

    SPACE = auto()
    COMMENT = auto()
    STRING = auto()
    IRI = auto()
    VARIABLE = auto()
    NAME = auto()  # prefix:local, where either may be empty
    WORD = auto()  # a keyword, a number, or both run together
    SIGN = auto()  # one character of punctuation


SILENT = (Kind.SPACE, Kind.COMMENT)


@dataclass(frozen=True, slots=True)
class Token:
    """A stretch of the query; `start` is its offset."""

    kind: Kind
    text: str
    start: int


# VARNAME and PN_CHARS of the SPARQL grammar, as bodies of character classes.
_VARIABLE = (
    "A-Za-z0-9_\u00b7\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u037d\u037f-\u1fff\u200c\u200d"
    "\u203f\u2040\u2070-\u218f\u2c00-\u2fef\u3001-\ud7ff\uf900-\ufdcf\ufdf0-\ufffd"
    "\U00010000-\U000effff"
)
_CHARS = _VARIABLE + "\\-"
_LOCAL = rf"(?:[{_CHARS}:.]|%[0-9A-Fa-f]{{2}}|\\[_~.\-!$&'()*+,;=/?#@%])*"
_PATTERNS = {
    Kind.SPACE: r"[ \t\r\n]+",
    Kind.COMMENT: r"#[^\r\n]*",
    Kind.STRING: r'"""(?:"{0,2}(?:[^"\\]|\\.))*"""'
    r"|'''(?:'{0,2}(?:[^'\\]|\\.))*'''"
    r'|"(?:[^"\\\r\n]|\\.)*"'
    r"|'(?:[^'\\\r\n]|\\.)*'",
    Kind.IRI: r"<(?:[^<>\"{}|^`\\\x00-\x20]|\\u[0-9A-Fa-f]{4}|\\U[0-9A-Fa-f]{8})*>",
    Kind.VARIABLE: rf"[?$][{_VARIABLE}]+",
    Kind.NAME: rf"(?:[{_CHARS}][{_CHARS}.]*)?:{_LOCAL}",
    Kind.WORD: rf"[{_CHARS}][{_CHARS}.]*",
    Kind.SIGN: r".",
}
_TOKEN = re.compile("|".join(f"(?P<{k.name}>{p})" for k, p in _PATTERNS.items()), re.DOTALL)

# A "<" opens an IRI for certain if "://" follows the scheme: no comparison can go on like that.
# Any other may be a comparison to the engine. No keyword hides in it as long as both readings
# meet again at ">": SERVICE and FROM need a "{" or "<" before the next ">", which an IRI cannot
# hold. A quote or a comment that opens inside would end elsewhere.
_CERTAIN = re.compile(r"<[A-Za-z][A-Za-z0-9+.-]*://")
_MAY_HIDE = re.compile(r"['#]")


def tokens(text: str) -> Iterator[Token]:
    """Yield the tokens of a query; together they are its text.

    Raises QueryError for a `<` that may be an IRI or a comparison, or a string without end.
    """
    start = 0
    before = ("", "")  # the last two words: what follows "PREFIX x:" is an IRI
    while match := _TOKEN.match(text, start):
        token = _token(match, declares=before[0] == "PREFIX")
        if token.kind not in SILENT:
            before = (before[1], token.text.upper())
        if token.kind is Kind.SIGN and token.text in "\"'":
            raise QueryError(f"a string that opens with {token.text} has no end")
        yield token
        start += len(token.text)


def _token(match: re.Match[str], *, declares: bool) -> Token:
    kind, text = Kind[match.lastgroup or ""], match[0]
    doubtful = kind is Kind.IRI and not declares and not _CERTAIN.match(text)
    if doubtful and _MAY_HIDE.search(text):
        raise QueryError(
            f"{text} may be an IRI or a comparison: put a space after <, or write the IRI with ://"
        )
    return Token(kind, text, match.start())
