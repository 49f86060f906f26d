"""What an article ascribes to somebody without an event: who, in which words, and what."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from kg.extract.confidence import confidence
from kg.extract.frames.fitting import fitting
from kg.extract.sentence.view import View
from kg.extract.stances.contents import Content, content_words
from kg.extract.syntax import expand
from kg.model import Claim, Mention, Stance, Term, Token, Value


@dataclass(frozen=True)
class Ascribed:
    """The words that ascribe it, the heads of the phrases for those who hold it, what they hold,
    and whom that is about."""

    mention: Mention
    holders: Sequence[Token]
    contents: Sequence[Content]
    topics: Sequence[Mention]


def claims(view: View, found: Ascribed, seen: Stance, extractor: str) -> Iterator[Claim]:
    """Its class, the words for what is held (kg:content), each holder (kg:holder, else their words
    as kg:speakerWords), and whom it is about (kg:concerns)."""
    named, here = found.mention, view.sentence.span
    sure = confidence(view, "statement")
    yield Claim(named, "rdf:type", Term(named.kind), here, extractor, sure, seen, named.span)
    for place, span in found.contents:
        words = Value(content_words((place, span)))
        yield Claim(named, "kg:content", words, place.sentence.span, extractor, sure, seen, span)
    holders = _holders(view, found.holders)
    for holder in holders:
        own = confidence(view, "statement", holder)
        yield Claim(named, "kg:holder", holder, here, extractor, own, seen, named.span)
    for topic in found.topics:
        if topic not in holders:
            own = confidence(view, "statement", topic)
            yield Claim(named, "kg:concerns", topic, here, extractor, own, seen, named.span)
    if found.holders and not holders:
        span = view.phrase(found.holders[0])
        words = Value(view.words(span))
        yield Claim(named, "kg:speakerWords", words, here, extractor, sure, seen, span)


def _holders(view: View, heads: Sequence[Token]) -> list[Mention]:
    tokens = [t for head in heads for t in expand(view.parse, head)]
    return list(dict.fromkeys(m for t in tokens for m in fitting(view, t, "kg:holder")))
