"""Articles and the run that read them, as lines of N-Triples."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from kg.graph.pen import Pen
from kg.graph.terms import iri, string, typed
from kg.model import Source

# A link that a reader may follow. Anything else ("javascript:", "file:") stays out of the graph.
_WEB = re.compile(r"https?://[^\s<>\"{}|\\^`]+", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Run:
    """What made a graph: a version of kg with its options (text by name).

    `ended`, an xsd:dateTime such as "2026-11-21T10:00:00Z", is None unless the user asks for
    it: the same articles, options and version give the same bytes.
    """

    version: str
    options: Mapping[str, str] = field(default_factory=dict)
    ended: str | None = None

    def digest(self, articles: Iterable[str]) -> str:
        """Return 12 hex digits that tell this run over these articles (ids) from any other."""
        told = json.dumps([self.version, sorted(self.options.items()), sorted(articles)])
        return hashlib.sha256(told.encode()).hexdigest()[:12]


def source_lines(pen: Pen, sources: Iterable[Source]) -> Iterator[str]:
    """Yield a node for every article."""
    for source in sources:
        node = iri(pen.names.article(source.id))
        yield from pen.types(node, "kg:Article")
        for predicate, text in _texts(source):
            if text is not None:
                yield pen.line(node, predicate, string(text))
        if source.url is not None and _WEB.fullmatch(source.url):
            url = typed(source.url, pen.ontology.iri("xsd:anyURI"))
            yield pen.line(node, "schema:url", url)
        if source.published is not None:
            day = typed(source.published.isoformat(), pen.ontology.iri("xsd:date"))
            yield pen.line(node, "schema:datePublished", day)


def run_iri(pen: Pen, run: Run, sources: Iterable[Source]) -> str:
    """Return the IRI of `run` over `sources`."""
    return pen.names.run(run.digest(source.id for source in sources))


def run_lines(pen: Pen, run: Run, sources: Iterable[Source]) -> Iterator[str]:
    """Yield the run and the software that did it."""
    sources = tuple(sources)
    node, software = iri(run_iri(pen, run, sources)), iri(pen.names.software(run.version))
    yield pen.line(node, "rdf:type", pen.word("prov:Activity"))
    yield pen.line(node, "prov:wasAssociatedWith", software)
    yield pen.line(software, "rdf:type", pen.word("prov:SoftwareAgent"))
    yield pen.line(software, "dcterms:identifier", string(f"kg {run.version}"))
    for source in sources:
        yield pen.line(node, "prov:used", iri(pen.names.article(source.id)))
    if run.ended is not None:
        ended = typed(run.ended, pen.ontology.iri("xsd:dateTime"))
        yield pen.line(node, "prov:endedAtTime", ended)


def _texts(source: Source) -> tuple[tuple[str, str | None], ...]:
    return (
        ("dcterms:identifier", source.id),
        ("kg:fileName", source.path),
        ("schema:headline", source.title),
        ("kg:authorName", source.author),
        ("kg:publisherName", source.publisher),
        ("kg:dateline", source.place),
        ("schema:inLanguage", source.language),
    )
