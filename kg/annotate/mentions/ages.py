"""People called by their age: "the 34-year-old", "a 22-year-old"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kg.annotate.mentions.nominals import Description
from kg.model import Form, Sentence, Token

# The words behind the number, and how they hang on a verb or preposition where they are somebody.
_WORDS = ("-", "year", "-", "old")
_ARGUMENTS = frozenset({"nsubj", "nsubjpass", "dobj", "dative", "pobj", "poss", "conj"})
_KNOWN = frozenset({"the", "this", "that"})


def find_ages(sentence: Sentence) -> Iterator[Description]:
    """Each age that stands for somebody, not that of "the 34-year-old driver"."""
    tokens = sentence.tokens
    for number in tokens:
        old = old_behind(tokens, number)
        if old is None or old.dep not in _ARGUMENTS:
            continue
        known = any(t.head == old.i and t.text.lower() in _KNOWN for t in tokens[: number.i])
        kind, form = ("kg:Person", Form.NOMINAL) if known else ("kg:Group", Form.GROUP)
        yield Description(number.i, old.i + 1, old.i, kind, form)


def old_behind(tokens: Sequence[Token], number: Token) -> Token | None:
    """The "old" of "34-year-old", given the number; None if it is no age, or only the "five" of
    "thirty-five-year-old"."""
    behind = tokens[number.i + 1 : number.i + 1 + len(_WORDS)]
    if number.tag != "CD" or tuple(t.text.lower() for t in behind) != _WORDS:
        return None
    before = tokens[number.i - 1].text if number.i else ""
    return None if before == "-" else behind[-1]
