"""Prefixes of the public words, and the way from an IRI to a CURIE and back."""

from __future__ import annotations

import re
from collections.abc import Mapping
from types import MappingProxyType

PREFIXES: Mapping[str, str] = MappingProxyType(
    {
        "kg": "https://kg.example/ontology#",
        "schema": "https://schema.org/",
        "sem": "http://semanticweb.cs.vu.nl/2009/11/sem/",
        "org": "http://www.w3.org/ns/org#",
        "prov": "http://www.w3.org/ns/prov#",
        "oa": "http://www.w3.org/ns/oa#",
        "skos": "http://www.w3.org/2004/02/skos/core#",
        "time": "http://www.w3.org/2006/time#",
        "geo": "http://www.w3.org/2003/01/geo/wgs84_pos#",
        "owl": "http://www.w3.org/2002/07/owl#",
        "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
        "rdfs": "http://www.w3.org/2000/01/rdf-schema#",
        "xsd": "http://www.w3.org/2001/XMLSchema#",
        "dcterms": "http://purl.org/dc/terms/",
        "ontolex": "http://www.w3.org/ns/lemon/ontolex#",
        "synsem": "http://www.w3.org/ns/lemon/synsem#",
        "lexinfo": "http://www.lexinfo.net/ontology/3.0/lexinfo#",
    }
)

_PREFIX_OF = {namespace: prefix for prefix, namespace in PREFIXES.items()}
_SPLIT = re.compile(r"(.*[/#])([A-Za-z_][\w-]*)")


def compact(iri: str) -> str | None:
    """The CURIE of `iri`, or None if no prefix fits or the local name is not a plain word.

    >>> compact("https://schema.org/worksFor")
    'schema:worksFor'
    >>> compact("https://schema.org/a/b") is None
    True
    """
    match = _SPLIT.fullmatch(iri)
    prefix = _PREFIX_OF.get(match[1]) if match else None
    return f"{prefix}:{match[2]}" if match and prefix else None


def expand(curie: str) -> str | None:
    """The IRI of `curie`, or None if its prefix is not one of PREFIXES.

    >>> expand("xsd:date")
    'http://www.w3.org/2001/XMLSchema#date'
    """
    prefix, colon, local = curie.partition(":")
    namespace = PREFIXES.get(prefix)
    return namespace + local if namespace and colon else None
