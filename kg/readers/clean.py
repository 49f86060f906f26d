"""Characters that nobody sees are taken out, so that words compare as they look."""

from __future__ import annotations

import re
import unicodedata

_NEWLINE = frozenset("\n\r\v\f\x85\u2028\u2029")
_JOINER = "\u200d"  # holds an emoji of several parts together
_REPLACEMENT = "\ufffd"


def clean_text(raw: str) -> str:
    """`raw` with "\\n" as the only line break, without invisible characters, in NFC.

    Controls, zero-width and direction marks and soft hyphens go; every kind of space becomes
    a plain one, lest a no-break space make a second name of a first; a lone surrogate, which
    no file can hold, becomes U+FFFD. All else stays.

    >>> clean_text("Phnom\\u00a0Penh\\r\\nsays\\u200b no")
    'Phnom Penh\\nsays no'
    """
    joined = raw.replace("\r\n", "\n")
    # One look-up a distinct character, not one a character: texts may be long.
    table = {ord(char): _visible(char) for char in set(joined)}
    return unicodedata.normalize("NFC", joined.translate(table))


def clean_line(raw: str | None) -> str | None:
    """`raw` cleaned and on one line; None if nothing is left.

    >>> clean_line(" Talks\\n end ")
    'Talks end'
    """
    if raw is None:
        return None
    return re.sub(r"\s+", " ", clean_text(raw)).strip() or None


def _visible(char: str) -> str:
    if char in _NEWLINE:
        return "\n"
    if char in {"\t", _JOINER}:
        return char
    category = unicodedata.category(char)
    return _BY_CATEGORY.get(category, char)


_BY_CATEGORY = {"Cc": "", "Cf": "", "Cs": _REPLACEMENT, "Zs": " "}
