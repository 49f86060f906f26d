"""Words that colour or carry what a sentence tells, read from the data file."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from functools import lru_cache

from kg.annotate.word_lists import rows


@lru_cache(maxsize=1)
def cue_words() -> Mapping[str, frozenset[str]]:
    """Cue -> its words in lower case (see the file's own comments)."""
    table: dict[str, set[str]] = defaultdict(set)
    for word, cue in rows("cue_words.tsv", "kg.extract"):
        table[cue].add(word)
    return {cue: frozenset(words) for cue, words in table.items()}
