"""Names to rows of the gazetteer, and the longest name that begins at a token."""

from __future__ import annotations

import re
from abc import ABC, abstractmethod
from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import takewhile

from kg.annotate.places.sorted_lines import SortedLines

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


class Names(ABC):
    """Names that lead to keys of places, and how long the names are."""

    @abstractmethod
    def keys(self, name: str) -> tuple[str, ...]:
        """The keys of the places that bear `name`, written exactly so."""

    @abstractmethod
    def longest(self, word: str) -> int:
        """The most words of a name that begins with `word`; 0 if none does."""

    def end(self, tokens: Sequence[str], start: int) -> int:
        """Where the longest name that begins at `start` ends; `start` itself if none does."""
        most = self.longest(canonical(tokens[start]).partition(" ")[0])
        for end in range(min(start + most, len(tokens)), start, -1):
            if self.keys(" ".join(tokens[start:end])):
                return end
        return start


class NameIndex(Names):
    """Names that are held in memory."""

    def __init__(self) -> None:
        """Start without names."""
        self._keys: dict[str, tuple[str, ...]] = {}
        self._longest: dict[str, int] = {}

    def add_all(self, names: Iterable[str], key: str) -> None:
        """Note that the place with a key bears each of `names`."""
        for name in names:
            known = self._keys.setdefault(canonical(name), ())
            if key not in known:
                self._keys[canonical(name)] = (*known, key)
                first, words = _first_and_length(canonical(name))
                self._longest[first] = max(words, self._longest.get(first, 0))

    def keys(self, name: str) -> tuple[str, ...]:
        """See `Names`."""
        return self._keys.get(canonical(name), ())

    def longest(self, word: str) -> int:
        """See `Names`."""
        return self._longest.get(word, 0)


class NameTable(Names):
    """Names of a sorted table: the canonical name, and the keys with | between them."""

    def __init__(self, table: SortedLines) -> None:
        """Look names up in `table`."""
        self._table = table
        # Most words of a text begin with a small letter and hardly a name does: no need to search.
        small = takewhile(lambda line: line < "{", table.since("a"))
        self._small = {_first_and_length(line.partition("\t")[0])[0] for line in small}
        # A text asks for the same words again and again.
        self._looked_up = lru_cache(maxsize=50_000)(self._look_up)
        self._measured = lru_cache(maxsize=50_000)(self._measure)

    def keys(self, name: str) -> tuple[str, ...]:
        """See `Names`."""
        return self._looked_up(canonical(name))

    def longest(self, word: str) -> int:
        """See `Names`."""
        return self._measured(word)

    def _look_up(self, name: str) -> tuple[str, ...]:
        line = self._table.get(name)
        return tuple(line.partition("\t")[2].split("|")) if line else ()

    def _measure(self, word: str) -> int:
        """A name is the word alone or goes on behind a space, and nothing else sorts between."""
        if not word or ("a" <= word[0] <= "z" and word not in self._small):
            return 0
        names = (line.partition("\t")[0] for line in self._table.since(word + "\t"))
        mine = takewhile(lambda name: name == word or name.startswith(word + " "), names)
        return max((_first_and_length(name)[1] for name in mine), default=0)


def _first_and_length(name: str) -> tuple[str, int]:
    return name.partition(" ")[0], name.count(" ") + 1
