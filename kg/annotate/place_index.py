"""Names to places, and the longest name that begins at a token."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

_JOINTS = re.compile(r"\s*([-,/])\s*")
_REWRITTEN = frozenset("-,/’")


def canonical(name: str) -> str:
    """A name as words with single spaces, hyphens and commas being words of their own.

    So a name is found whether or not the tokenizer splits at its hyphens.

    >>> canonical("Timor-Leste"), canonical("N’Djamena"), canonical("Washington, D.C.")
    ('Timor - Leste', "N'Djamena", 'Washington , D.C.')
    """
    if _REWRITTEN.isdisjoint(name):
        return name
    return _JOINTS.sub(r" \1 ", name.replace("’", "'"))


class NameIndex:
    """Which rows of the gazetteer bear a name."""

    def __init__(self) -> None:
        """Start without names."""
        self._rows: dict[str, tuple[int, ...]] = {}
        # First word of a name -> the most words that a name with this beginning has.
        self._longest: dict[str, int] = {}

    def add_all(self, names: Iterable[str], row: int) -> None:
        """Note that a row bears each of `names`."""
        for name in names:
            key = canonical(name)
            rows = self._rows.get(key, ())
            if row not in rows:
                self._rows[key] = (*rows, row)
                self._note_length(key.partition(" ")[0], key.count(" ") + 1)
                if key != name:
                    self._note_length(name.partition(" ")[0], key.count(" ") + 1)

    def _note_length(self, first: str, words: int) -> None:
        if self._longest.get(first, 0) < words:
            self._longest[first] = words

    def rows(self, name: str) -> Sequence[int]:
        """The rows that bear `name`, written exactly so."""
        return self._rows.get(canonical(name), ())

    def end(self, tokens: Sequence[str], start: int) -> int:
        """Where the longest name that begins at `start` ends; `start` itself if none does."""
        most = self._longest.get(tokens[start])
        if most is None:
            return start
        for end in range(min(start + most, len(tokens)), start, -1):
            if canonical(" ".join(tokens[start:end])) in self._rows:
                return end
        return start
