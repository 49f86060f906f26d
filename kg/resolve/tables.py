"""The data files of this package."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from functools import lru_cache

from kg.annotate import word_lists


def rows(name: str) -> Iterator[list[str]]:
    """The rows of a tab-separated data file, comments left out."""
    return word_lists.rows(name, "kg.resolve")


@lru_cache(maxsize=1)
def weights() -> Mapping[str, Mapping[str, tuple[float, str]]]:
    """Family -> feature -> (weight, reason)."""
    table: dict[str, dict[str, tuple[float, str]]] = defaultdict(dict)
    for family, feature, weight, reason in rows("evidence.tsv"):
        table[family][feature] = (float(weight), reason)
    return table


@lru_cache(maxsize=1)
def given_names() -> Mapping[str, frozenset[str]]:
    """Given name -> the groups of names that may stand for each other, none for a lone one."""
    table: dict[str, set[str]] = {}
    for name, forms in rows("given_names.tsv"):
        table[name] = set(filter(None, forms.split("|")))
    for (line,) in rows("nicknames.txt"):
        for name in line.split():
            table.setdefault(name, set()).add(f"group {line.split()[0]}")
    return {name: frozenset(forms) for name, forms in table.items()}


@lru_cache(maxsize=1)
def common_surnames() -> frozenset[str]:
    """Surnames that so many people have that they tell little."""
    return frozenset(name for (name,) in rows("common_surnames.txt"))


@lru_cache(maxsize=1)
def spellings() -> tuple[tuple[re.Pattern[str], str], ...]:
    """(pattern, letters) of each step of a transliteration, in order."""
    return tuple((re.compile(pattern), letters) for pattern, letters in rows("transliteration.tsv"))


@lru_cache(maxsize=1)
def generic_words() -> tuple[frozenset[str], Mapping[str, str]]:
    """(words that tell nothing, word -> the word that it stands for)."""
    found = list(rows("generic_words.tsv"))
    drop = frozenset(word for rule, word, _ in found if rule == "drop")
    return drop, {word: other for rule, word, other in found if rule == "same"}


@lru_cache(maxsize=1)
def common_words() -> frozenset[str]:
    """Words of which the names of many bodies are made ("city", "council")."""
    return frozenset(word for rule, word, _ in rows("generic_words.tsv") if rule == "common")
