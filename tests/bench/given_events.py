"""Given words for events in the place of those that extraction found."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from kg.annotate.mentions.build_mentions import head_of
from kg.extract.events import draft
from kg.extract.plain_events import KIND, any_verb
from kg.extract.sentence.triggers import Trigger
from kg.extract.sentence.view import View, views
from kg.model import Claim, Form, Mention, Span, Term
from kg.ontology import load
from tests.bench.pipeline import Reading
from tests.bench.words import Stretch


def with_events(reading: Reading, given: Sequence[Stretch]) -> Reading:
    """The reading with one event for each of `given`, and no others.

    An event that kg found at those words keeps its class and roles. Any other is an event of no
    type, named by its lemma, with the participants that its grammar shows.
    """
    spans = [Span(reading.article.id, start, end) for start, end in given]
    kept = [claim for claim in reading.claims if claim.subject.form is not Form.EVENT]
    events = {c.subject: None for c in reading.claims if c.subject.form is Form.EVENT}
    for view in views(reading.annotated, load()):
        for span in spans:
            if view.sentence.span.start <= span.start < view.sentence.span.end:
                found = next((e for e in events if _overlap(e.span, span)), None)
                kept += _moved(reading, found, span) if found else _made(view, span)
    return Reading(reading.annotated, tuple(dict.fromkeys(kept)))


def _overlap(left: Span, right: Span) -> bool:
    return left.start < right.end and right.start < left.end


def _moved(reading: Reading, event: Mention, span: Span) -> Iterator[Claim]:
    """The claims of an event, on the given words; events that it involves are left out."""
    for claim in reading.claims:
        other = claim.object
        if claim.subject == event and not (isinstance(other, Mention) and other.form is Form.EVENT):
            yield replace(claim, subject=replace(event, span=span))


def _made(view: View, span: Span) -> Iterator[Claim]:
    inside = [t.i for t in view.sentence.tokens if span.start < t.end and t.start < span.end]
    head = head_of(view.sentence.tokens, inside[0], inside[-1] + 1)
    event = Mention(span, KIND, head.lemma, Form.EVENT, head.start)
    evidence = view.sentence.span
    entry = any_verb(view.ontology)
    roles = draft(view, Trigger(head, head.i, head.i + 1, (entry,)), entry).roles
    for predicate, target in dict.fromkeys([("rdf:type", Term(KIND)), *roles]):
        if not (isinstance(target, Mention) and target.form is Form.EVENT):
            yield Claim(event, predicate, target, evidence, "given", 1.0, trigger=span)
