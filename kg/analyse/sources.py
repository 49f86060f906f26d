"""The articles that the graph rests on."""

from __future__ import annotations

from collections import Counter

from kg.analyse.analysis import Analysis, Row
from kg.model import Knowledge
from kg.network import source_name


def sources(knowledge: Knowledge) -> list[Row]:
    """Return (article, publisher, published, file, address, claims) by date, undated ones last.

    What an article does not tell is "".
    """
    claims = Counter(claim.sentence.article for fact in knowledge.facts for claim in fact.claims)
    rows = [
        (
            source_name(source),
            source.publisher or "",
            source.published.isoformat() if source.published else "",
            source.path,
            source.url or "",
            claims[source.id],
        )
        for source in knowledge.sources
    ]
    return sorted(rows, key=lambda row: (not row[2], row[2], row))


SOURCES = Analysis(
    title="Sources",
    explanation="The articles that all of this comes from, by date of publication.",
    columns=("article", "publisher", "published", "file", "address", "claims"),
    rows=lambda material: sources(material.knowledge),
)
