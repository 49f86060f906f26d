"""RDF terms as N-Triples text, in the form that Oxigraph keeps.

A term is text on the hot path: no object is made per triple.
"""

from __future__ import annotations

import re
from functools import lru_cache
from urllib.parse import quote

import pyoxigraph as ox

# What RFC 3987 allows beside ASCII: `ucschar`. Planes 1 to 14 lack their last two code points.
_BEYOND_ASCII = "\u00a0-\ud7ff\uf900-\ufdcf\ufdf0-\uffef" + "".join(
    f"{chr(plane * 0x10000 + (0x1000 if plane == 14 else 0))}-{chr(plane * 0x10000 + 0xFFFD)}"
    for plane in range(1, 15)
)
_NOT_IN_IRI = re.compile(
    rf"[^A-Za-z0-9\-._~:/?#@!$&'()*+,;=%{_BEYOND_ASCII}]|%(?![0-9A-Fa-f]{{2}})"
)
_ESCAPES = str.maketrans({"\\": "\\\\", '"': '\\"', "\n": "\\n", "\r": "\\r"})
_XSD_STRING = "http://www.w3.org/2001/XMLSchema#string"


def escape_iri(text: str) -> str:
    """Return `text` with every character that an IRI may not hold percent-encoded.

    >>> escape_iri("https://kg.example/id/a b#c#d")
    'https://kg.example/id/a%20b#c%23d'
    """
    head, mark, fragment = text.partition("#")
    whole = head + mark + fragment.replace("#", "%23")
    return _NOT_IN_IRI.sub(lambda match: quote(match[0], safe=""), whole)


@lru_cache(maxsize=65_536)
def iri(text: str) -> str:
    """Return an IRI as a term.

    >>> iri("https://schema.org/worksFor")
    '<https://schema.org/worksFor>'
    """
    return f"<{escape_iri(text)}>"


def string(text: str) -> str:
    r"""Return a plain string as a term.

    >>> print(string('a "b"\n'))
    "a \"b\"\n"
    """
    return f'"{text.translate(_ESCAPES)}"'


@lru_cache(maxsize=65_536)
def typed(text: str, datatype: str) -> str:
    """Return a literal as a term, in the form that Oxigraph keeps (it rewrites "0.70" to "0.7").

    `datatype` is an IRI. Text that does not fit its datatype is left as it is: the shapes
    report it.

    >>> typed("0.70", "http://www.w3.org/2001/XMLSchema#decimal")
    '"0.7"^^<http://www.w3.org/2001/XMLSchema#decimal>'
    """
    if datatype == _XSD_STRING:
        return string(text)
    kept = _kept(ox.Literal(text, datatype=ox.NamedNode(datatype)))
    return f"{string(kept.value)}^^{iri(kept.datatype.value)}"


def _kept(literal: ox.Literal) -> ox.Literal:
    anything = ox.NamedNode("urn:x")
    store = ox.Store()
    store.add(ox.Quad(anything, anything, literal))
    kept = next(iter(store)).object
    assert isinstance(kept, ox.Literal)
    return kept
