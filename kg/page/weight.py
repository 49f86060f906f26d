"""How large a page would be, without drawing it."""

from __future__ import annotations

from kg.model import Knowledge
from kg.ontology import Ontology
from kg.page.content import content_of
from kg.page.embed import as_json
from kg.page.pyvis_page import plain
from kg.page.rdf import rdf_of

# Bytes of the code and of the largest drawing, which do not grow with the knowledge.
CODE_AND_DRAWING = 1_200_000


def weight(knowledge: Knowledge, ontology: Ontology, title: str) -> int:
    """Return the bytes of the page of `knowledge`, rather too many than too few."""
    content = content_of(knowledge, ontology)
    parts = (as_json(content), as_json(rdf_of(knowledge, ontology, content)), plain(title, content))
    return CODE_AND_DRAWING + sum(len(part.encode("utf-8", "replace")) for part in parts)
