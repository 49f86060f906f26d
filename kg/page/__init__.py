"""The relationship map: one HTML file that opens from a disk and needs nothing outside it.

Knowledge ── content.py ──▶ what the page knows, as plain dicts
          ├─ drawing.py ──▶ what is drawn ── layout.py ──▶ where, measures.py ──▶ how large
          └─ rdf.py ──────▶ the graph's own terms, for saving as Turtle
all ── pyvis_page.py, template.html, style/*.css, script/*.js ──▶ HTML
"""

from __future__ import annotations

from pathlib import Path

from kg.graph import without_rejected
from kg.model import Knowledge
from kg.ontology import Ontology
from kg.page.content import content_of
from kg.page.drawing import draw
from kg.page.pyvis_page import PageNetwork
from kg.page.rdf import rdf_of

__all__ = ["page_html", "write_page"]


def page_html(knowledge: Knowledge, ontology: Ontology, title: str) -> str:
    """Return the page as text. The same knowledge, ontology and title give the same text.

    What a reviewer rejected is not on it.
    """
    knowledge = without_rejected(knowledge)
    known = content_of(knowledge, ontology)
    rdf = rdf_of(knowledge, ontology, known)
    page: str = PageNetwork(title, draw(known), known, rdf).generate_html()
    return page


def write_page(knowledge: Knowledge, ontology: Ontology, path: Path, title: str) -> None:
    """Write the page of `knowledge` to `path`, whose folder must exist.

    The file is UTF-8 whatever the locale; half a surrogate pair, which UTF-8 cannot hold,
    becomes a question mark.
    """
    path.write_bytes(page_html(knowledge, ontology, title).encode("utf-8", "replace"))
