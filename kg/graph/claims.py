"""Claims and the sentences they stand in, as lines of N-Triples."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from kg.graph.pen import Pen
from kg.graph.terms import iri, string, typed
from kg.model import Fact, Factuality, Knowledge, Span, Support


def claim_lines(pen: Pen, knowledge: Knowledge, run: str) -> Iterator[str]:
    """Yield a node for every claim of every fact; `run` is the IRI of the run that made them."""
    for fact in knowledge.facts:
        for support in fact.claims:
            yield from _claim(pen, fact, support, run)


def sentence_lines(pen: Pen, knowledge: Knowledge) -> Iterator[str]:
    """Yield each sentence that a claim stands in, with its two selectors, and each extractor."""
    supports = [support for fact in knowledge.facts for support in fact.claims]
    # A set of pairs: two claims that disagree on the words of a sentence must both be seen.
    for span, quote in {(support.sentence, support.quote) for support in supports}:
        yield from _sentence(pen, span, quote)
    for name in {support.extractor for support in supports}:
        node = iri(pen.names.extractor(name))
        yield pen.line(node, "rdf:type", pen.word("prov:SoftwareAgent"))
        yield pen.line(node, "dcterms:identifier", string(name))


def factuality_curie(factuality: Factuality) -> str:
    """Return the individual that stands for a factuality.

    >>> factuality_curie(Factuality.REPORTED)
    'kg:Reported'
    """
    return f"kg:{factuality.value.capitalize()}"


def _claim(pen: Pen, fact: Fact, support: Support, run: str) -> Iterator[str]:
    node = iri(support.claim)
    yield from pen.types(node, "kg:Claim")
    for predicate, thing in _properties(pen, fact, support, run):
        yield pen.line(node, predicate, thing)


def _properties(pen: Pen, fact: Fact, support: Support, run: str) -> Iterable[tuple[str, str]]:
    subject, predicate = iri(fact.subject), pen.predicate(fact.predicate)
    thing, sentence = pen.object(fact.object), iri(pen.names.span(support.sentence))
    yield "kg:subject", subject
    yield "kg:predicate", predicate
    yield "kg:object", thing
    yield "rdf:subject", subject
    yield "rdf:predicate", predicate
    yield "rdf:object", thing
    yield "kg:factuality", pen.word(factuality_curie(support.factuality))
    yield "kg:confidence", _decimal(pen, support.confidence)
    yield "oa:hasTarget", sentence
    yield "prov:wasDerivedFrom", sentence
    yield "prov:wasAttributedTo", iri(pen.names.extractor(support.extractor))
    yield "prov:wasGeneratedBy", iri(run)
    if support.speaker is not None:
        yield "kg:speaker", iri(support.speaker)
    if support.decision is not None:
        yield "prov:wasInvalidatedBy", iri(support.decision)
    yield from _mentions(pen, support)


def _mentions(pen: Pen, support: Support) -> Iterator[tuple[str, str]]:
    spans = (
        ("kg:subjectMention", support.subject_span),
        ("kg:trigger", support.trigger_span),
        ("kg:objectMention", support.object_span),
    )
    for predicate, span in spans:
        if span is not None:
            yield predicate, iri(pen.names.span(span))


def _sentence(pen: Pen, span: Span, quote: str) -> Iterator[str]:
    node, article = iri(pen.names.span(span)), iri(pen.names.article(span.article))
    position = iri(pen.names.selector(span, "position"))
    words = iri(pen.names.selector(span, "quote"))
    yield from pen.types(node, "kg:Sentence")
    yield pen.line(node, "oa:hasSource", article)
    yield pen.line(node, "oa:hasSelector", position)
    yield pen.line(node, "oa:hasSelector", words)
    yield pen.line(position, "rdf:type", pen.word("oa:TextPositionSelector"))
    yield pen.line(position, "oa:start", _integer(pen, span.start))
    yield pen.line(position, "oa:end", _integer(pen, span.end))
    yield pen.line(words, "rdf:type", pen.word("oa:TextQuoteSelector"))
    yield pen.line(words, "oa:exact", string(quote))


# Oxigraph turns every xsd:nonNegativeInteger into an xsd:integer, so that is what is written.
def _integer(pen: Pen, number: int) -> str:
    return typed(str(number), pen.ontology.iri("xsd:integer"))


def _decimal(pen: Pen, number: float) -> str:
    return typed(f"{number:.2f}", pen.ontology.iri("xsd:decimal"))
