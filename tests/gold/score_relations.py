"""Relations: subject, predicate, object, and whether they may stand as facts."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kg.model import Factuality

from .finding import Finding, Verdict
from .naming import Naming
from .rows import Gold, GoldRelation
from .told import Edge

_ASSERTED = str(Factuality.ASSERTED)
# A verb that the ontology has no predicate for: the list holds no full account of them.
_OPEN = "kg:relatedTo"


def relations(naming: Naming, gold: Gold) -> Iterator[Finding]:
    """Relations of an article that the list expects, and those that the graph asserts."""
    edges = naming.graph.relations.get(naming.article.path, ())
    told: list[Edge] = []
    for row in naming.article.relations:
        found = [edge for edge in edges if _says(naming, edge, row)]
        told += found
        yield from _row(naming, row, found)
    for edge in edges:
        if edge not in told and not _is_neutral(naming, edge, gold):
            what = " ".join((_shown(naming, edge.subject), edge.predicate, _end(naming, edge)))
            yield _finding("relations", naming, Verdict.SPURIOUS, what, [edge])


def _shown(naming: Naming, node: str) -> str:
    """The name of an entity in the list, else its own; a value as it is."""
    if node not in naming.graph.entities:
        return node
    gold = naming.gold(node)
    return gold.name if gold else naming.graph.entities[node].name


def _end(naming: Naming, edge: Edge) -> str:
    return _shown(naming, edge.object)


def _says(naming: Naming, edge: Edge, row: GoldRelation) -> bool:
    if edge.predicate not in row.predicates:
        return False
    ends = {(row.subject, row.object)}
    if naming.graph.ontology.predicates[edge.predicate].symmetric:
        ends.add((row.object, row.subject))
    return (_shown(naming, edge.subject), _end(naming, edge)) in ends


def _row(naming: Naming, row: GoldRelation, found: Sequence[Edge]) -> Iterator[Finding]:
    what = f"{row.id} {row.subject} {'/'.join(row.predicates)} {row.object}"
    right = [edge for edge in found if edge.factualities & set(row.factualities)]
    asserted = [edge for edge in found if _ASSERTED in edge.factualities]
    if _ASSERTED not in row.factualities:
        if asserted:
            yield _finding("relations_asserted", naming, Verdict.WRONG, what, asserted)
            yield _finding("relations", naming, Verdict.SPURIOUS, what, asserted)
    elif not row.optional and _is_countable(naming, row):
        verdict = Verdict.RIGHT if right else Verdict.MISSING
        yield _finding("relations", naming, verdict, what, right)


def _is_countable(naming: Naming, row: GoldRelation) -> bool:
    """False if an end is neither in the table nor a date: then nothing can be compared."""
    known = naming.article.expected
    return row.subject in known and (row.object in known or row.object[0].isdigit())


def _is_neutral(naming: Naming, edge: Edge, gold: Gold) -> bool:
    """True for what the list neither expects nor rules out."""
    if _ASSERTED not in edge.factualities or edge.predicate == _OPEN:
        return True
    if (_shown(naming, edge.subject), edge.predicate, _end(naming, edge)) in gold.implied:
        return True
    return any(
        naming.gold(node) is None and naming.is_described(node)
        for node in (edge.subject, edge.object)
        if node in naming.graph.entities
    )


def _finding(
    measure: str, naming: Naming, verdict: Verdict, what: str, edges: Sequence[Edge]
) -> Finding:
    quote = edges[0].supports[0].quote if edges else ""
    return Finding(measure, naming.article.path, verdict, what, quote)
