"""The relationship map: one HTML file that opens from a disk and needs nothing outside it.

Knowledge ── backbone.py ──▶ what fits in one page
          ── content.py ──▶ what the page knows, as plain dicts
          ├─ chosen.py, drawing.py ──▶ what is drawn ──▶ layout.py: where, measures.py: how large
          └─ rdf.py ──────▶ the graph's own terms, for saving as Turtle
all ── pyvis_page.py, template.html, style/*.css, script/*.js ──▶ HTML

limits.py says how much is too much.
"""

from __future__ import annotations

from functools import partial
from pathlib import Path

from kg.graph import without_rejected
from kg.model import Knowledge
from kg.ontology import Ontology
from kg.page.backbone import fitting
from kg.page.content import content_of
from kg.page.drawing import draw
from kg.page.limits import LIMITS, Limits
from kg.page.pyvis_page import PageNetwork
from kg.page.rdf import rdf_of
from kg.page.weight import weight

__all__ = ["LIMITS", "Limits", "page_html", "write_page"]


def page_html(knowledge: Knowledge, ontology: Ontology, title: str, limits: Limits = LIMITS) -> str:
    """Return the page as text. The same knowledge, ontology, title and limits give the same text.

    What a reviewer rejected is not on it. What is too much for one page is left out of it, and
    the page says so.
    """
    knowledge = without_rejected(knowledge)
    weigh = partial(weight, ontology=ontology, title=title)
    part = fitting(knowledge, ontology, weigh, limits.bytes, limits.names)
    known = content_of(part.knowledge, ontology)
    rdf = rdf_of(part.knowledge, ontology, known)
    beyond = {"names": part.names, "facts": part.facts} if part.names else {}
    page: str = PageNetwork(title, draw(known, limits), known, rdf, beyond).generate_html()
    return page


def write_page(
    knowledge: Knowledge, ontology: Ontology, path: Path, title: str, limits: Limits = LIMITS
) -> None:
    """Write the page of `knowledge` to `path`, whose folder must exist.

    The file is UTF-8 whatever the locale; half a surrogate pair, which UTF-8 cannot hold,
    becomes a question mark.
    """
    path.write_bytes(page_html(knowledge, ontology, title, limits).encode("utf-8", "replace"))
