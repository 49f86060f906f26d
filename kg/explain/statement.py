"""What is to be explained: one claim, fresh from an extractor or read from a graph."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from kg.model import Claim, Fact, Factuality, Mention, Ref, Span, Support, Term, Value


@dataclass(frozen=True, slots=True)
class Place:
    """One place of a statement: its words, and where they stand (None: not in the text)."""

    words: str
    span: Span | None = None


@dataclass(frozen=True, slots=True)
class Statement:
    """A claim in words and spans; `kind` is the class if the claim only gives one."""

    subject: Place
    predicate: str
    object: Place
    trigger: Span | None
    extractor: str
    confidence: float
    factuality: Factuality
    speaker: str | None
    kind: str | None


def of_claim(claim: Claim) -> Statement:
    """The statement of a fresh claim."""
    speaker = claim.stance.speaker
    return Statement(
        Place(claim.subject.text, claim.subject.span),
        claim.predicate,
        _place(claim.object),
        claim.trigger,
        claim.extractor,
        claim.confidence,
        claim.stance.factuality,
        speaker.text if speaker else None,
        claim.object.curie if isinstance(claim.object, Term) else None,
    )


def _place(target: Mention | Value | Term) -> Place:
    match target:
        case Mention():
            return Place(target.text, target.span)
        case Value():
            return Place(target.text)
        case Term():
            return Place(target.curie)


def of_support(fact: Fact, support: Support, names: Mapping[str, str]) -> Statement:
    """The statement of one claim behind a fact, its spans counted from the start of its quote."""
    return Statement(
        Place(names.get(fact.subject, fact.subject), _within(support.subject_span, support)),
        fact.predicate,
        Place(_object(fact, names), _within(support.object_span, support)),
        _within(support.trigger_span, support),
        support.extractor,
        support.confidence,
        support.factuality,
        names.get(support.speaker, support.speaker) if support.speaker else None,
        fact.object.curie if isinstance(fact.object, Term) else None,
    )


def _object(fact: Fact, names: Mapping[str, str]) -> str:
    match fact.object:
        case Ref(identifier):
            return names.get(identifier, identifier)
        case Term(curie):
            return curie
        case Value(text):
            return text


def _within(span: Span | None, support: Support) -> Span | None:
    if span is None:
        return None
    first = support.sentence.start
    return Span(span.article, span.start - first, span.end - first)
