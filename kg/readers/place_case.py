"""Place names in capitals, as they are written elsewhere."""

from __future__ import annotations

import re

_JOINING = frozenset(
    ("al", "au", "da", "de", "del", "do", "du", "el", "es", "la", "le", "les", "of", "sur", "the")
)


def ordinary_case(name: str) -> str:
    """`name` with small letters behind the first of each word.

    >>> ordinary_case("RIO DE JANEIRO"), ordinary_case("N'DJAMENA"), ordinary_case("D.C.")
    ('Rio de Janeiro', "N'Djamena", 'D.C.')
    """
    parts = re.split(r"([ -])", name)
    return "".join(_word(part, first=i == 0) for i, part in enumerate(parts))


def _word(word: str, *, first: bool) -> str:
    if word.lower() in _JOINING and not first:
        return word.lower()
    if re.fullmatch(r"(?:\w\.)+", word):
        return word
    # "N'DJAMENA" has a capital on both sides of its apostrophe, "XI'AN" on one.
    head = 3 if word[1:2] in {"'", "’"} else 1
    return word[:head] + word[head:].lower()
