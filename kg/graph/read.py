"""RDF to Knowledge: the inverse of `kg.graph.write`."""

from __future__ import annotations

from datetime import date

import pyoxigraph as ox

from kg.errors import GraphError
from kg.graph.columns import Columns, required
from kg.graph.decisions import read_decisions
from kg.graph.read_entities import read_entities
from kg.graph.read_facts import read_facts
from kg.model import Knowledge, Source
from kg.ontology import Ontology


def read_knowledge(store: ox.Store, ontology: Ontology) -> Knowledge:
    """Return all that `store` holds, as it was written.

    Not in a graph, hence not in the result: the text of articles, the order of aliases, links
    and claims (they come sorted), addresses that are not http(s), digits of a confidence after
    the second. Raises GraphError for a graph that kg did not write.
    """
    columns = Columns(store, ontology)
    facts = read_facts(columns)
    entities, decisions = read_entities(columns, facts), read_decisions(columns)
    return Knowledge(_sources(columns), entities, facts, decisions)


def base_iri(store: ox.Store, ontology: Ontology) -> str | None:
    """Return the base IRI under which a graph was written, or None if it has no article."""
    for article, _ in Columns(store, ontology).pairs("rdf:type", "kg:Article"):
        return article.rpartition("article/")[0]
    return None


def _sources(columns: Columns) -> tuple[Source, ...]:
    identifiers, paths = columns.texts("dcterms:identifier"), columns.texts("kg:fileName")
    urls, titles = columns.texts("schema:url"), columns.texts("schema:headline")
    authors, publishers = columns.texts("kg:authorName"), columns.texts("kg:publisherName")
    days, places = columns.texts("schema:datePublished"), columns.texts("kg:dateline")
    languages = columns.texts("schema:inLanguage")
    articles = {node for node, _ in columns.pairs("rdf:type", "kg:Article")}
    sources = (
        Source(
            id=required(identifiers, node, "dcterms:identifier"),
            path=required(paths, node, "kg:fileName"),
            url=urls.get(node),
            title=titles.get(node),
            author=authors.get(node),
            publisher=publishers.get(node),
            published=_day(days.get(node)),
            place=places.get(node),
            language=required(languages, node, "schema:inLanguage"),
        )
        for node in articles
    )
    return tuple(sorted(sources, key=lambda source: source.id))


def _day(text: str | None) -> date | None:
    try:
        return date.fromisoformat(text) if text else None
    except ValueError as error:
        raise GraphError(f"publication date {text!r} is no day; rebuild the graph") from error
