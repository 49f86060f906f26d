"""What is put inside a name: 'Rolf "Hands of Iron" Durand' and "Ana (Brandt) Lund" are one person
each, by a nickname or a maiden name.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence, Set
from dataclasses import replace
from itertools import pairwise

from kg.annotate.candidates import Candidate
from kg.annotate.names.posts import is_post
from kg.annotate.runs import run_end
from kg.model import Token
from kg.ontology import Ontology

_PERSON = "kg:Person"
# What the model takes a surname for.
_TAKEN_FOR = frozenset({"kg:City", "kg:Place", "kg:Region", "kg:Organisation", _PERSON})
_QUOTES = frozenset({'"', "'", "''", "``", "“", "”", "‘", "’"})
# The words of the longest nickname.
_WORDS = 4
_BRACKETS = ("(", ")")
_QUOTED = re.compile(r"""\s(?:(["'“‘])\s?[^"“”]+?\s?(["'”’])|\([^()]+\))\s""")


def with_nicknames(
    tokens: Sequence[Token], names: Sequence[Candidate], ontology: Ontology
) -> list[Candidate]:
    """`names` in order, the two parts of a name around a nickname joined to one person."""
    joined = list(_joined(tokens, names, ontology))
    within = {i for name in joined for i in range(name.start, name.end)}
    others = [name for name in names if name.start not in within]
    return sorted([*joined, *others], key=lambda name: name.start)


def without_nickname(text: str) -> str:
    """A person's name without what stands in quotation marks or brackets inside it.

    >>> without_nickname('Rolf "Hands of Iron" Durand'), without_nickname("Sean O'Neill")
    ('Rolf Durand', "Sean O'Neill")
    >>> without_nickname("Ana (Brandt) Lund")
    'Ana Lund'
    """
    return _QUOTED.sub(" ", text)


def _joined(
    tokens: Sequence[Token], names: Sequence[Candidate], ontology: Ontology
) -> Iterator[Candidate]:
    for first, last in _quoted(tokens):
        before = _part(names, first - 1)
        after = _part(names, last + 1)
        if after not in names:
            after = replace(after, end=_end(tokens, last + 1))
        known = {part.kind for part in (before, after) if part in names}
        plain = tokens[first].text not in _BRACKETS
        if plain and known:
            one = known == {_PERSON} or _is_led(tokens, before, known)
        else:
            one = known <= {_PERSON} and _is_one_phrase(tokens, first, last)
        if one:
            start = before.start
            if before not in names:
                start = _first_of(tokens, names, start, ontology)
            yield Candidate(start, after.end, _PERSON, "model")


def _is_led(tokens: Sequence[Token], before: Candidate, known: Set[str | None]) -> bool:
    """'Rolf "Rolo" Albany': whoever has a nickname is no town, if the model has a person there."""
    return known <= _TAKEN_FOR and tokens[before.start].ner == "B-PERSON"


def _is_one_phrase(tokens: Sequence[Token], first: int, last: int) -> bool:
    """'Robert "Bob" Lund' where no name was kept, not 'the "Hope" Centre'.

    The model has all of it for one person, or all in it hangs on the end of the name: 'Robert
    "The Bear" Lund Jr'.
    """
    if all(token.ner == "I-PERSON" for token in tokens[first : last + 2]):
        return True
    head = tokens[first - 1].head
    article = first > 1 and tokens[first - 2].tag == "DT"
    inside = all(last < tokens[i].head <= head for i in (first, last)) and not article
    return inside and last < head == _end(tokens, last + 1) - 1


def _end(tokens: Sequence[Token], start: int) -> int:
    """Where the capitalised words end that begin at `start`, those with hyphens too."""
    end = run_end(tokens, start, lambda token: token.text[:1].isupper())
    tied = [token.text for token in tokens[end : end + 1]] == ["-"]
    if tied and tokens[end - 1].end == tokens[end].start:
        rest = run_end(tokens, end + 1, lambda token: token.text[:1].isupper())
        return rest if rest > end + 1 else end
    return end


def _first_of(
    tokens: Sequence[Token], names: Sequence[Candidate], start: int, ontology: Ontology
) -> int:
    """Where the proper nouns begin that hang on the same word and are no name by themselves.

    A post ("CEO") is no part of it.
    """
    while start and _part(names, start - 1) not in names:
        word = tokens[start - 1]
        proper = word.pos == "PROPN" and not is_post(word.text, ontology)
        if not proper or word.head != tokens[start].head:
            break
        start -= 1
    return start


def _quoted(tokens: Sequence[Token]) -> Iterator[tuple[int, int]]:
    """The marks around a few words, the first but "the" with a capital, between proper nouns."""
    marks = [token.i for token in tokens if token.text in _QUOTES]
    brackets = [token.i for token in tokens if token.text in _BRACKETS]
    for first, last in (*pairwise(marks), *_closed(tokens, brackets)):
        inside = [t for t in tokens[first + 1 : last] if t.i > first + 1 or t.text != "the"]
        short = 0 < len(inside) <= _WORDS and inside[0].text[:1].isupper()
        if short and first and last + 1 < len(tokens) and _is_apart(tokens, first, last):
            yield first, last


def _closed(tokens: Sequence[Token], brackets: Sequence[int]) -> Iterator[tuple[int, int]]:
    """The brackets that open and close around a name; what is all capitals is a party's."""
    for first, last in pairwise(brackets):
        closed = (tokens[first].text, tokens[last].text) == _BRACKETS
        if closed and not tokens[first + 1].text.isupper():
            yield first, last


def _is_apart(tokens: Sequence[Token], first: int, last: int) -> bool:
    """Whether names stand outside of the marks with a space, unlike "'Abd" and "Ben'".

    The tagger may take the second for a verb.
    """
    before, after = tokens[first - 1], tokens[last + 1]
    proper = before.pos == "PROPN" and (after.pos == "PROPN" or before.head >= after.i)
    proper = proper and after.text[:1].isupper()
    return proper and before.end < tokens[first].start and tokens[last].end < after.start


def _part(names: Sequence[Candidate], i: int) -> Candidate:
    """The name that token `i` is in, else the token by itself."""
    own = next((name for name in names if name.start <= i < name.end), None)
    return own or Candidate(i, i + 1, None, "model")
