"""Where resolution was not sure whether two articles tell of one event: just joined, or nearly."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from kg.ledger import Anchor
from kg.model import Form, Mention, Span
from kg.resolve.event_features import table
from kg.resolve.profile import Key

# How far the score may be from the threshold for a person to be asked. Of the pairs in half of
# the train part of ECB+ that are joined by less than 0.25, 49% are one event; by 0.25 to 0.75,
# 73%; by 0.75 to 1.25, 83%. Of those that lack so little, 36%, 60% and 36% are one.
MARGIN = 1.0
# What many pairs share that are two events: of those that share nothing but a like class and the
# story, 13% are one.
_WEAK = frozenset({"class", "like class", "story"})
# Of so many a build keeps note, joined and not joined each: nobody reads more.
MOST = 50


@dataclass(frozen=True, slots=True)
class Doubt:
    """Two sets of mentions that are one event, if `joined`, or that nearly were.

    `sides` are the mentions as words of articles, first in each the one that was weighed;
    `score` and `reasons` (feature, weight) are those of that pair.
    """

    sides: tuple[tuple[Anchor, ...], tuple[Anchor, ...]]
    joined: bool
    score: float
    reasons: tuple[tuple[str, float], ...]

    @property
    def doubt(self) -> float:
        """How much the score speaks against what the graph has, at most 0; the more, the worse."""
        _, threshold = table()
        return round(-abs(self.score - threshold), 4)


def side(weighed: Mention, members: Iterable[Mention]) -> tuple[Anchor, ...]:
    """The mentions of one side, the one that was weighed first, then in the order of the text."""
    others = sorted(_anchor(mention) for mention in members if mention is not weighed)
    return (_anchor(weighed), *others)


def is_near(score: float, reasons: Iterable[tuple[str, float]]) -> bool:
    """True if a score is so near to the threshold, for such reasons, that a person may be asked."""
    _, threshold = table()
    return abs(score - threshold) <= MARGIN and not {name for name, _ in reasons} <= _WEAK


def in_graph(doubts: Iterable[Doubt], keys: Mapping[Mention, Key]) -> tuple[Doubt, ...]:
    """Those of which both weighed mentions are in the graph, one event or two as they say: the
    most doubtful of either kind. `keys` are the identities after review."""
    at: dict[Span, set[Key]] = {}
    for mention, key in keys.items():
        if mention.form is Form.EVENT:
            at.setdefault(mention.span, set()).add(key)
    held = sorted((d for d in doubts if _holds(d, at)), key=lambda d: (-d.doubt, d.sides))
    joined = [doubt for doubt in held if doubt.joined]
    return (*joined[:MOST], *[doubt for doubt in held if not doubt.joined][:MOST])


def _holds(doubt: Doubt, at: Mapping[Span, set[Key]]) -> bool:
    left, right = (at.get(anchors[0].span, set()) for anchors in doubt.sides)
    return bool(left and right) and (left == right) == doubt.joined


def _anchor(mention: Mention) -> Anchor:
    return Anchor(mention.span, mention.text)
