"""The IRIs of what kg itself makes: articles, spans, selectors, extractors, runs.

They come from names and content hashes, never from clocks or counters.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from urllib.parse import quote, unquote

from kg.errors import GraphError
from kg.model import Span

DEFAULT_BASE = "https://kg.example/id/"

_BASE = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:[^\s<>\"{}|\\^`#?]*/")
_SPAN = re.compile(r".*/article/([^/#]+)#char=(\d+),(\d+)")


@dataclass(frozen=True, slots=True)
class Names:
    """IRIs under `base`, an absolute IRI that ends in a slash (else GraphError)."""

    base: str = DEFAULT_BASE

    def __post_init__(self) -> None:
        """Refuse a base under which the names would not be IRIs."""
        if not _BASE.fullmatch(self.base):
            raise GraphError(
                f"base IRI {self.base!r}: it must be absolute, without ? or #, and end in a "
                f"slash, as {DEFAULT_BASE} does"
            )

    def article(self, identifier: str) -> str:
        """Return the IRI of an article."""
        return f"{self.base}article/{_part(identifier)}"

    def span(self, span: Span) -> str:
        """Return the IRI of a stretch of an article (RFC 5147, code points).

        >>> Names().span(Span("a1", 120, 188))
        'https://kg.example/id/article/a1#char=120,188'
        """
        return f"{self.article(span.article)}#char={span.start},{span.end}"

    def selector(self, span: Span, kind: str) -> str:
        """Return the IRI of a selector; `kind` is "position" or "quote"."""
        return f"{self.base}selector/{_part(span.article)}-{span.start}-{span.end}-{kind}"

    def extractor(self, name: str) -> str:
        """Return the IRI of an extractor."""
        return f"{self.base}extractor/{_part(name)}"

    def software(self, version: str) -> str:
        """Return the IRI of one version of kg."""
        return f"{self.base}software/kg-{_part(version)}"

    def reviewer(self, name: str) -> str:
        """Return the IRI of a person who decides over the graph."""
        return f"{self.base}reviewer/{_part(name)}"

    def run(self, digest: str) -> str:
        """Return the IRI of a run."""
        return f"{self.base}run/{_part(digest)}"


def read_span(iri: str) -> Span:
    """Return the span that `iri` names. Raises GraphError if it names none.

    >>> read_span("https://kg.example/id/article/a1#char=120,188")
    Span(article='a1', start=120, end=188)
    """
    match = _SPAN.fullmatch(iri)
    if match is None:
        raise GraphError(f"<{iri}> is not a stretch of an article; rebuild the graph with kg build")
    return Span(unquote(match[1]), int(match[2]), int(match[3]))


def last_part(iri: str) -> str:
    """Return the name after the last slash of an IRI, decoded.

    >>> last_part("https://kg.example/id/extractor/frames%201")
    'frames 1'
    """
    return unquote(iri.rpartition("/")[2])


def _part(name: str) -> str:
    return quote(name, safe="")
