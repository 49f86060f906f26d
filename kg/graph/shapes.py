"""Check a graph against ontology/shapes.ttl (SHACL)."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

import pyoxigraph as ox

from kg.errors import GraphError, OntologyError

if TYPE_CHECKING:
    import rdflib

SHAPES = "shapes.ttl"


@dataclass(frozen=True, slots=True, order=True)
class Violation:
    """One thing that is wrong: `focus` is the node, `path` the predicate and `value` the value
    concerned ("" if the node as a whole)."""

    focus: str
    path: str
    value: str
    message: str

    def __str__(self) -> str:
        """Return one line: node, predicate and value, then what is expected of them."""
        return f"{' '.join(filter(None, (self.focus, self.path, self.value)))}: {self.message}"


class Validator(Protocol):
    """Anything that knows SHACL Core."""

    def __call__(
        self, turtle: bytes, shapes: bytes, only: Collection[str] | None
    ) -> list[Violation]:
        """Return what is wrong with `turtle`, in a stable order; `only`: of these nodes."""
        ...


def pyshacl_violations(
    turtle: bytes, shapes: bytes, only: Collection[str] | None = None
) -> list[Violation]:
    """Return what pySHACL finds: the reference, at some 10,000 triples a second."""
    # Two slow imports that only a build needs.
    import pyshacl  # noqa: PLC0415
    import rdflib  # noqa: PLC0415

    _, report, text = pyshacl.validate(
        _rdflib(turtle),
        shacl_graph=_rdflib(shapes),
        focus_nodes=sorted(only) if only is not None else None,
        inplace=True,  # the graph is ours: no copy
    )
    if not isinstance(report, rdflib.Graph):
        raise GraphError(f"the shapes could not be applied: {text}")
    return _violations(report)


PYSHACL: Validator = pyshacl_violations


def validate(
    turtle: bytes,
    ontology_dir: Path,
    *,
    only: Collection[str] | None = None,
    validator: Validator = PYSHACL,
) -> list[Violation]:
    """Return what is wrong with a graph, [] if it conforms.

    `only` (IRIs) checks these nodes alone: what a build has added to a large graph. Raises
    OntologyError if the folder holds no shapes.ttl, GraphError if a file is not Turtle.
    """
    path = ontology_dir / SHAPES
    if not path.is_file():
        raise OntologyError(f"no shapes at {path}; restore it from the package")
    if only is not None and not only:
        return []  # pySHACL takes an empty list for no limit
    try:
        return validator(turtle, path.read_bytes(), only)
    except SyntaxError as error:
        raise GraphError(f"graph or {path} is not Turtle: {error.msg}") from error


def _rdflib(turtle: bytes) -> rdflib.Graph:
    """Return an rdflib graph; Oxigraph reads the Turtle, faster and with better errors."""
    import rdflib  # noqa: PLC0415

    quads = ox.parse(turtle, ox.RdfFormat.TURTLE)
    data = ox.serialize(quads, format=ox.RdfFormat.N_TRIPLES) or b""
    return rdflib.Graph().parse(data=data, format="nt")


def _violations(report: rdflib.Graph) -> list[Violation]:
    from rdflib.namespace import RDF, SH  # noqa: PLC0415

    def text(node: rdflib.term.Node, predicate: rdflib.URIRef) -> str:
        value = report.value(node, predicate)
        return "" if value is None else str(value)

    found = (
        Violation(
            focus=text(node, SH.focusNode),
            path=text(node, SH.resultPath),
            value=text(node, SH.value),
            message=text(node, SH.resultMessage),
        )
        for node in report.subjects(RDF.type, SH.ValidationResult)
    )
    return sorted(found)
