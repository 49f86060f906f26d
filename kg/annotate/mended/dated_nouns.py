"""Parses in which a date before a noun hangs on it: "for the April 4, 1968, killing of Lund".

The parser takes April for the object of "for", and the killing for another name of it: the killing
was of no time, and what it was of nobody's.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from kg.annotate.mended.reparsed import reparsed
from kg.model import Sentence, Token


def with_dates_below(sentence: Sentence) -> Sentence:
    """The sentence, with such dates under their nouns."""
    return reparsed(sentence, dict(_changed(sentence.tokens)))


def _changed(tokens: Sequence[Token]) -> Iterator[tuple[int, Token]]:
    """(index, token as it is to be): the noun in the place of the month, the month below it."""
    for noun in tokens:
        if noun.dep == "appos" and noun.pos == "NOUN" and noun.head < noun.i:
            month = tokens[noun.head]
            if _is_date(tokens, month, noun):
                yield noun.i, replace(noun, head=month.head, dep=month.dep)
                yield month.i, replace(month, head=noun.i, dep="nmod")


def _is_date(tokens: Sequence[Token], month: Token, noun: Token) -> bool:
    """True if nothing but a day and a year stand between, and one article before both.

    "On April 4, 1968, the day of the vote" has another article, or none before April.
    """
    between = tokens[month.i + 1 : noun.i]
    article = month.i > 0 and tokens[month.i - 1].tag == "DT"
    numbers = bool(between) and all(t.text == "," or t.tag == "CD" for t in between)
    return article and numbers and month.ner[2:] == "DATE" and month.head != month.i
