"""How old people are, by what stands beside their names."""

from __future__ import annotations

from collections.abc import Sequence

from kg.annotate.mentions.ages import old_behind
from kg.annotate.people import names_person
from kg.annotate.placed import Placed
from kg.annotate.values.numbers_read import read_number
from kg.model import Mention, Sentence, Token

# Words behind ", 34" that go on about the same person; so does what is no word at all.
_GOING_ON = frozenset({"and", "from", "of", "was", "who"})
# A lower figure is as often a place in a list, and hardly anybody is older.
_LEAST, _MOST = 10, 119


def told_ages(sentences: Sequence[Sentence], placed: Sequence[Placed]) -> dict[Mention, int]:
    """Name of a person -> age in years, where the words beside it tell one."""
    found: dict[Mention, int] = {}
    for here in placed:
        if names_person(here.mention):
            tokens = sentences[here.sentence].tokens
            age = _behind(tokens, here.mention) or _year_old(tokens, here.head)
            if age is not None:
                found[here.mention] = age
    return found


def years(number: str) -> int | None:
    """The age that "34" or "six" gives, None if it is no number."""
    read = read_number([number.lower()], 0)
    return int(read.value) if read else None


def _behind(tokens: Sequence[Token], name: Mention) -> int | None:
    """The 34 of "Ivo Lund, 34," "Ivo Lund, aged 34 and" and "Ivo Lund (34)"."""
    words = [token.text for token in tokens if token.start >= name.span.end][:5]
    words = words[words[:1] == ["."] :]  # of "Ivo Lund Jr., 34,"
    words = [word for word in words if word != "aged"]
    if len(words) < 3 or not _is_age(words[1]):
        return None
    mark, number, end = words[:3]
    bracketed = mark == "(" and end == ")"
    ends = end in _GOING_ON or not (end == "-" or end.isalnum())  # not "59-year-old"
    apposed = mark == "," and ends
    return int(number) if bracketed or apposed else None


def _is_age(word: str) -> bool:
    return word.isdecimal() and _LEAST <= int(word) <= _MOST


def _year_old(tokens: Sequence[Token], name: Token) -> int | None:
    """The 34 of "34-year-old baker Ivo Lund", else of "Ivo Lund, a 34-year-old baker"."""
    ages = [(number, old.head) for number in tokens if (old := old_behind(tokens, number))]
    above = [tokens[name.head]] if name.dep == "appos" else []
    below = [token for token in tokens if token.dep == "appos" and token.head == name.i]
    beside = {noun.i for noun in above + below if not noun.ner.endswith("PERSON")}
    told = [number for number, of in ages if of == name.i and number.i < name.i]
    told += [number for number, of in ages if of in beside]
    return years(told[0].text) if told else None
