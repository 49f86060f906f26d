"""Relations without a word of their own: "Lena Ostrow of Oxfam", "Graz, Austria"."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from functools import lru_cache
from importlib.resources import files

from kg.extract.confidence import confidence
from kg.extract.stance import stance
from kg.extract.syntax import expand
from kg.extract.view import View
from kg.model import Claim, Form, Mention, Token

NAME = "structures"
Row = tuple[str, str, str, str]
# Larger things contain smaller ones, and two of one size lie beside each other.
_SIZES = {"kg:Facility": 0, "kg:City": 1, "kg:Place": 1, "kg:Region": 2, "kg:Country": 3}


@lru_cache(maxsize=1)
def structures() -> tuple[Row, ...]:
    """(class, how, class, predicate) of each structure in the data file, in its order."""
    text = (files("kg.extract") / "data" / "structures.tsv").read_text(encoding="utf-8")
    lines = (line for line in text.splitlines() if line and not line.startswith("#"))
    return tuple(
        (first, how, second, predicate)
        for first, how, second, predicate in csv.reader(lines, delimiter="\t")
    )


def extract(view: View) -> Iterator[Claim]:
    """A claim for each two names that a structure joins."""
    for index, mentions in view.at.items():
        first = next((m for m in mentions if m.form is Form.NAME), None)
        if first is None:
            continue
        head = view.parse.tokens[index]
        for how, second in _attached(view, first, head):
            predicate = _predicate(view, first, how, second)
            if predicate is not None:
                sure = confidence(view, "open" if how == "apposed" else "structure")
                yield Claim(
                    first,
                    predicate,
                    second,
                    view.sentence.span,
                    NAME,
                    sure,
                    stance(view, head),
                )


def _predicate(view: View, first: Mention, how: str, second: Mention) -> str | None:
    for kind, way, other, predicate in structures():
        if way == how and view.fits(first, kind) and view.fits(second, other):
            nested = predicate != "schema:containedInPlace" or _is_inside(first, second)
            return predicate if nested else None
    return None


def _is_inside(first: Mention, second: Mention) -> bool:
    return _SIZES.get(first.kind, 1) < _SIZES.get(second.kind, 1)


def _attached(view: View, first: Mention, head: Token) -> Iterator[tuple[str, Mention]]:
    """(how, name) of each name that hangs on the name `first`."""
    parse = view.parse
    for prep in parse.below(head, "prep"):
        for target in parse.below(prep, "pobj"):
            for member in expand(parse, target):
                yield from _named(view, member, prep.text.lower())
    for owner in parse.below(head, "poss"):
        yield from _named(view, owner, "poss")
    yield from _based(view, head)
    yield from _after_comma(view, first)


def _based(view: View, head: Token) -> Iterator[tuple[str, Mention]]:
    """ "the Oslo-based Norvik": "based" hangs on the name, the place on "based"."""
    for word in view.parse.below(head, "amod", "acl", "appos"):
        if word.text.lower() == "based":
            for place in view.parse.below(word, "npadvmod", "compound", "nmod", "dep"):
                yield from _named(view, place, "based")


def _after_comma(view: View, first: Mention) -> Iterator[tuple[str, Mention]]:
    """The place right behind a name and a comma, whatever the parser makes of it."""
    tokens = view.parse.tokens
    last = max((t.i for t in tokens if t.start < first.span.end), default=0)
    if [t.text for t in tokens[last + 1 : last + 2]] != [","]:
        return
    for second in view.mentions:
        starts = last + 2 < len(tokens) and second.span.start == tokens[last + 2].start
        place = second.form is Form.NAME and view.fits(second, "kg:Place")
        if starts and place and not _qualifies(view, second):
            yield "apposed", second


def _qualifies(view: View, place: Mention) -> bool:
    """True for the "Malta" of "Rita Lund, Malta's minister": it goes with the noun after it."""
    head = next(t for t in view.parse.tokens if t.start == place.head)
    return head.dep in {"poss", "compound", "amod", "nmod"}


def _named(view: View, token: Token, how: str) -> Iterator[tuple[str, Mention]]:
    for mention in view.refer(token):
        if mention.form is Form.NAME or mention in view.annotated.antecedents:
            yield how, mention
