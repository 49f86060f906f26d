"""The words that may keep a statement from being a fact: what introduces, denies or doubts it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from kg.extract.sentence.view import View
from kg.extract.stances.introduced import FACTUALITIES
from kg.extract.stances.speakers import introducing
from kg.model import Token

_NEGATED = "kg:Negated"
_REPORTED = "kg:Reported"


@dataclass(frozen=True, slots=True)
class Cue:
    """A word, and the member of kg:Factuality that it stands for."""

    word: str
    factuality: str


def cues(view: View, head: Token) -> list[Cue]:
    """The cues at a word and on the way from it up to the root, nearest first.

    They are what stances weigh; which of them decides is shown by the statement.
    """
    found = [cue for token in (head, *view.parse.ancestors(head)) for cue in _at(view, token, head)]
    return list(dict.fromkeys(found))


def _at(view: View, token: Token, head: Token) -> Iterator[Cue]:
    entry = introducing(view, token) if token is not head else None
    if entry is not None:
        yield Cue(token.text, entry.complement or _REPORTED)
    for child in view.parse.children[token.i]:
        if child.dep == "neg":
            yield Cue(child.text, _NEGATED)
        trigger = view.triggers.get(child.i)
        marked = (e.denotes for e in trigger.entries) if trigger else iter(())
        yield from (Cue(child.text, name) for name in marked if name in FACTUALITIES)
