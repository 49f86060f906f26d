"""Posts by what stands right beside them, where the parser takes a long title apart.

"Norvik Fleet deputy commander Rossi", "the envoy of Malta, Mr. Rossi".
"""

from __future__ import annotations

from bisect import bisect_left
from typing import NamedTuple

from kg.annotate.word_lists import name_rules
from kg.extract.sentence.view import View
from kg.model import Form, Mention

_ARTICLES = frozenset({"the", "a", "an"})
_WITHIN_NAME = frozenset({"compound", "nmod"})


class Neighbours(NamedTuple):
    """Who is named right behind a title, and the organisation or place beside both if any."""

    holder: Mention
    body: Mention | None


def neighbours(view: View, start: int, end: int) -> Neighbours | None:
    """What stands beside the title of tokens `start`..`end`; None if no person's name does."""
    holder = _person(view, _starting(view, end))
    if holder is not None:
        return Neighbours(holder, _body_before(view, start))
    if view.parse.words[end : end + 1] != ("of",):
        return None
    body = _starting(view, end + 1 + _skipped(view, end + 1, _ARTICLES))
    holder = _person_after(view, body) if body is not None and _is_body(view, body) else None
    return Neighbours(holder, body) if holder is not None else None


def _body_before(view: View, start: int) -> Mention | None:
    edge = view.sentence.tokens[start].start
    before = [m for m in view.mentions if m.form is Form.NAME and m.span.end <= edge]
    last = max(before, key=lambda m: m.span.end, default=None)
    beside = last is not None and _index(view, last.span.end) == start
    return last if last is not None and beside and _is_body(view, last) else None


def _person_after(view: View, body: Mention) -> Mention | None:
    """Behind a comma, or taken by the parser for the same name: in "the mayor of Graz Rossi met"
    the name begins a clause."""
    after = _index(view, body.span.end)
    if view.parse.words[after : after + 1] == (",",):
        titled = after + 1 + _skipped(view, after + 1, name_rules()["address"])
        return _person(view, _starting(view, after + 1) or _starting(view, titled))
    person = _person(view, _starting(view, after))
    head = view.parse.tokens[_index(view, body.head)]
    joined = person is not None and view.parse.head(head).start == person.head
    return person if joined and head.dep in _WITHIN_NAME else None


def _person(view: View, named: Mention | None) -> Mention | None:
    return named if named is not None and view.fits(named, "kg:Person") else None


def _is_body(view: View, mention: Mention) -> bool:
    return view.fits(mention, "kg:Organisation") or view.fits(mention, "kg:Place")


def _starting(view: View, index: int) -> Mention | None:
    """The name that begins with a token, None if there is none."""
    if index >= len(view.sentence.tokens):
        return None
    start = view.sentence.tokens[index].start
    named = (m for m in view.mentions if m.form is Form.NAME and m.span.start == start)
    return next(named, None)


def _skipped(view: View, index: int, words: frozenset[str]) -> int:
    return int(any(token.text in words for token in view.parse.tokens[index : index + 1]))


def _index(view: View, offset: int) -> int:
    """The index of the first token at or after an offset of the article."""
    return bisect_left([t.start for t in view.sentence.tokens], offset)
