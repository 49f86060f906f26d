"""Words that colour or carry what a sentence tells, read from the data files."""

from __future__ import annotations

from collections.abc import Mapping

from kg.annotate.word_lists import words_by_rule

Words = Mapping[str, frozenset[str]]


def cue_words() -> Words:
    """Cue -> its words in lower case (cue_words.tsv)."""
    return words_by_rule("cue_words.tsv", "kg.extract")


def supposing_words() -> Words:
    """What a word does to acts that are only spoken of -> such lemmas (supposed.tsv)."""
    return words_by_rule("supposed.tsv", "kg.extract")


def title_words() -> Words:
    """What a word of a title tells -> such lemmas (titles.tsv)."""
    return words_by_rule("titles.tsv", "kg.extract")


def standing_words() -> Words:
    """What a noun stands for -> such lemmas (standing.tsv)."""
    return words_by_rule("standing.tsv", "kg.extract")


def place_words() -> Words:
    """What a noun beside the name of a place tells of it -> such lemmas (place_words.tsv)."""
    return words_by_rule("place_words.tsv", "kg.extract")
