"""What people decided, as lines of N-Triples, and back."""

from __future__ import annotations

from collections.abc import Iterator

from kg.graph.columns import Columns, required
from kg.graph.names import last_part
from kg.graph.pen import Pen
from kg.graph.terms import iri, string, typed
from kg.model import Decision, Knowledge


def decision_lines(pen: Pen, knowledge: Knowledge) -> Iterator[str]:
    """Yield each decision with who made it, when and why.

    The time is that of the ledger, so the same ledger gives the same bytes.
    """
    for decision in knowledge.decisions:
        node, person = iri(decision.id), iri(pen.names.reviewer(decision.by))
        yield from pen.types(node, "kg:Decision")
        yield pen.line(node, "kg:action", string(decision.action))
        yield pen.line(node, "prov:wasAssociatedWith", person)
        ended = typed(decision.when, pen.ontology.iri("xsd:dateTime"))
        yield pen.line(node, "prov:endedAtTime", ended)
        if decision.why:
            yield pen.line(node, "rdfs:comment", string(decision.why))
        yield pen.line(person, "rdf:type", pen.word("prov:Agent"))
        yield pen.line(person, "dcterms:identifier", string(decision.by))


def read_decisions(columns: Columns) -> tuple[Decision, ...]:
    """Return the decisions of a store by IRI."""
    people, times = columns.texts("prov:wasAssociatedWith"), columns.texts("prov:endedAtTime")
    actions, reasons = columns.texts("kg:action"), columns.texts("rdfs:comment")
    return tuple(
        Decision(
            id=node,
            action=actions[node],
            by=last_part(required(people, node, "prov:wasAssociatedWith")),
            when=required(times, node, "prov:endedAtTime"),
            why=reasons.get(node, ""),
        )
        for node in sorted(actions)
    )
