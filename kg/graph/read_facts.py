"""Facts back from the claims behind them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import pyoxigraph as ox

from kg.errors import GraphError
from kg.graph.claims import factuality_curie
from kg.graph.columns import Columns, Object, required
from kg.graph.names import last_part, read_span
from kg.model import Fact, Factuality, Ref, Span, Support, Term, Value, fact_key
from kg.ontology import Ontology

Thing = Ref | Value | Term
Statement = tuple[str, str, Thing]


def read_facts(columns: Columns) -> tuple[Fact, ...]:
    """Return the facts of a store in order, each with its claims by sentence."""
    claims = dict[Statement, list[Support]]()
    statements = dict(_statements(columns))
    for support in _supports(columns, statements):
        claims.setdefault(statements[support.claim], []).append(support)
    facts = (
        Fact(subject, predicate, thing, tuple(sorted(supports, key=_by_sentence)))
        for (subject, predicate, thing), supports in claims.items()
    )
    return tuple(sorted(facts, key=fact_key))


def _by_sentence(support: Support) -> tuple[Span, str]:
    return support.sentence, support.claim


def _statements(columns: Columns) -> Iterator[tuple[str, Statement]]:
    subjects, predicates = columns.texts("kg:subject"), columns.texts("kg:predicate")
    words = {iri: _curie(columns.ontology, iri) for iri in set(predicates.values())}
    known = dict[Object, Thing]()
    objects = dict[str, Thing]()
    for claim, thing in columns.pairs("kg:object"):
        if thing not in known:
            known[thing] = _thing(columns.ontology, thing)
        if objects.setdefault(claim, known[thing]) != known[thing]:
            raise GraphError(f"<{claim}> has two values of kg:object; rebuild the graph")
    for claim, _ in columns.pairs("rdf:type", "kg:Claim"):
        subject = required(subjects, claim, "kg:subject")
        predicate = words[required(predicates, claim, "kg:predicate")]
        if claim not in objects:
            raise GraphError(f"<{claim}> has no kg:object; rebuild the graph with kg build")
        yield claim, (subject, predicate, objects[claim])


def _supports(columns: Columns, claims: Mapping[str, Statement]) -> Iterator[Support]:
    targets, quotes = columns.texts("oa:hasTarget"), _quotes(columns)
    extractors, confidences = columns.texts("prov:wasAttributedTo"), columns.texts("kg:confidence")
    factualities, speakers = columns.texts("kg:factuality"), columns.texts("kg:speaker")
    subjects, objects = columns.texts("kg:subjectMention"), columns.texts("kg:objectMention")
    triggers, decisions = columns.texts("kg:trigger"), columns.texts("prov:wasInvalidatedBy")
    stances = {columns.ontology.iri(factuality_curie(one)): one for one in Factuality}
    for claim in claims:
        sentence = required(targets, claim, "oa:hasTarget")
        stance = required(factualities, claim, "kg:factuality")
        if stance not in stances:
            raise GraphError(f"<{claim}> stands as <{stance}>; use {', '.join(Factuality)}")
        yield Support(
            claim=claim,
            sentence=read_span(sentence),
            quote=required(quotes, sentence, "oa:TextQuoteSelector"),
            extractor=last_part(required(extractors, claim, "prov:wasAttributedTo")),
            confidence=float(required(confidences, claim, "kg:confidence")),
            factuality=stances[stance],
            speaker=speakers.get(claim),
            subject_span=_span(subjects.get(claim)),
            trigger_span=_span(triggers.get(claim)),
            object_span=_span(objects.get(claim)),
            decision=decisions.get(claim),
        )


def _quotes(columns: Columns) -> dict[str, str]:
    """Return the words of each sentence, through its selector."""
    exact = columns.texts("oa:exact")
    return {
        sentence: exact[selector.value]
        for sentence, selector in columns.pairs("oa:hasSelector")
        if selector.value in exact
    }


def _span(iri: str | None) -> Span | None:
    return read_span(iri) if iri is not None else None


def _thing(ontology: Ontology, term: Object) -> Thing:
    if isinstance(term, ox.Literal):
        return Value(term.value, _curie(ontology, term.datatype.value))
    curie = ontology.curie(term.value)
    return Term(curie) if curie in ontology.classes and curie else Ref(term.value)


def _curie(ontology: Ontology, iri: str) -> str:
    curie = ontology.curie(iri)
    if curie is None:
        known = ", ".join(ontology.prefixes)
        raise GraphError(f"<{iri}> is under none of the prefixes {known}; rebuild the graph")
    return curie
