"""Lines of N-Triples or N-Quads to one stable document."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

import pyoxigraph as ox

from kg.errors import GraphError

# Oxigraph writes every IRI relative to the base where it can: prefixes ("</ontology#>") and
# addresses elsewhere on the web ("<//sws.geonames.org/1>"). That is right, and unreadable.
_HEADER = (b"@base", b"@prefix")
_STRING_OR_ELSEWHERE = re.compile(rb'"(?:[^"\\]|\\.)*"|<//')


def to_turtle(lines: Iterable[str], prefixes: Mapping[str, str], base: str | None) -> bytes:
    """Return sorted, unique `lines` of N-Triples as Turtle.

    The same set of lines gives the same bytes, in whatever order they come. Raises GraphError
    for text that is no Unicode (a lone surrogate) and for an IRI that cannot be one.
    """
    return _document(lines, ox.RdfFormat.N_TRIPLES, ox.RdfFormat.TURTLE, prefixes, base)


def to_trig(lines: Iterable[str], prefixes: Mapping[str, str], base: str | None) -> bytes:
    """Return sorted, unique `lines` of N-Quads as TriG; raises as `to_turtle` does."""
    return _document(lines, ox.RdfFormat.N_QUADS, ox.RdfFormat.TRIG, prefixes, base)


def encode(lines: Iterable[str]) -> bytes:
    """Return sorted, unique `lines` as UTF-8, one a line. Raises GraphError as `to_turtle` does."""
    try:
        return "".join(f"{line}\n" for line in sorted(set(lines))).encode()
    except UnicodeEncodeError as error:
        # The surrogate is either in the text joined above or in a name that is percent-encoded.
        around = str(error.object)[max(0, error.start - 40) : error.end + 40]
        raise GraphError(
            f"text that is not Unicode (a lone surrogate) in {around!a}; "
            f"repair the article and build again"
        ) from error


def store_lines(store: ox.Store) -> list[str]:
    """Return the graph of `store` as lines of N-Triples."""
    dump = store.dump(format=ox.RdfFormat.N_TRIPLES, from_graph=ox.DefaultGraph())
    return split_lines(dump or b"")


def split_lines(data: bytes) -> list[str]:
    """Return the lines of N-Triples text; str.splitlines would cut a literal at U+2028."""
    return data.decode().split("\n")[:-1]


def _document(
    lines: Iterable[str],
    given: ox.RdfFormat,
    wanted: ox.RdfFormat,
    prefixes: Mapping[str, str],
    base: str | None,
) -> bytes:
    data = encode(lines)
    try:
        quads = ox.parse(data, given)
        out = ox.serialize(quads, format=wanted, prefixes=dict(prefixes), base_iri=base)
    except SyntaxError as error:
        raise GraphError(f"not RDF: {error.msg}; check the IRIs of entities and links") from error
    assert out is not None
    body = _body(out)
    return _header(prefixes, base) + (_absolute(body, base) if base else body)


def _header(prefixes: Mapping[str, str], base: str | None) -> bytes:
    lines = [f"@base <{base}> ."] if base else []
    lines += [f"@prefix {name}: <{prefixes[name]}> ." for name in sorted(prefixes)]
    return ("\n".join(lines) + "\n\n").encode()


def _body(document: bytes) -> bytes:
    start = 0
    while document.startswith(_HEADER, start):
        start = document.index(b"\n", start) + 1
    return document[start:]


def _absolute(body: bytes, base: str) -> bytes:
    """Return `body` with the scheme put back where only that was left out."""
    scheme = base.partition(":")[0].encode()
    return _STRING_OR_ELSEWHERE.sub(
        lambda match: b"<" + scheme + b"://" if match[0] == b"<//" else match[0], body
    )
