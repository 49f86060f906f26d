"""Knowledge to RDF: the one place that says what a graph consists of."""

from __future__ import annotations

from collections.abc import Iterator

from kg.graph.claims import claim_lines, sentence_lines
from kg.graph.decisions import decision_lines
from kg.graph.entities import entity_lines, fact_lines
from kg.graph.names import Names
from kg.graph.pen import Pen
from kg.graph.serialise import to_turtle
from kg.graph.sources import Run, run_iri, run_lines, source_lines
from kg.model import Knowledge
from kg.ontology import Ontology


def turtle(knowledge: Knowledge, ontology: Ontology, base_iri: str, run: Run) -> bytes:
    """Return the graph of `knowledge` as Turtle: the same bytes for the same arguments.

    Plain triples for asserted facts, a claim node for every claim, no blank node, no named
    graph, no clock. Raises GraphError for text or an IRI that RDF cannot hold and for a fact
    without a claim, OntologyError for a class or predicate that is not declared.
    """
    return to_turtle(lines(knowledge, ontology, base_iri, run), ontology.prefixes, base_iri)


def lines(knowledge: Knowledge, ontology: Ontology, base_iri: str, run: Run) -> Iterator[str]:
    """Yield the graph as lines of N-Triples, unsorted and with repetitions."""
    pen = Pen(ontology, Names(base_iri))
    yield from entity_lines(pen, knowledge)
    yield from fact_lines(pen, knowledge)
    yield from claim_lines(pen, knowledge, run_iri(pen, run, knowledge.sources))
    yield from sentence_lines(pen, knowledge)
    yield from decision_lines(pen, knowledge)
    yield from source_lines(pen, knowledge.sources)
    yield from run_lines(pen, run, knowledge.sources)
