"""Knowledge to RDF and back: writing, reading, storing and checking a graph.

write.py      Knowledge -> Turtle, through entities, claims and sources
read.py       store -> Knowledge, its inverse
store.py      file -> Oxigraph store; face.py: file -> rdflib graph
shapes.py     what a graph must look like (SHACL)
"""

from kg.graph.face import to_rdflib
from kg.graph.names import DEFAULT_BASE
from kg.graph.read import base_iri, read_knowledge
from kg.graph.rejected import without_rejected
from kg.graph.shapes import PYSHACL, Validator, Violation, validate
from kg.graph.sources import Run
from kg.graph.store import file_base, open_store
from kg.graph.write import turtle

__all__ = [
    "DEFAULT_BASE",
    "PYSHACL",
    "Run",
    "Validator",
    "Violation",
    "base_iri",
    "file_base",
    "open_store",
    "read_knowledge",
    "to_rdflib",
    "turtle",
    "validate",
    "without_rejected",
]
