"""IRIs and labels of entities, from their names."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping

from kg.ontology import Ontology

# The part of an IRI that says what is named, by class, the first that fits.
SEGMENTS = (
    ("kg:Person", "person"),
    ("kg:Organisation", "organisation"),
    ("kg:Country", "country"),
    ("kg:Place", "place"),
    ("kg:Group", "group"),
    ("kg:Item", "item"),
    ("kg:Unidentified", "unidentified"),
    ("kg:Event", "event"),
    ("kg:Standpoint", "standpoint"),
    ("org:Membership", "membership"),
    ("org:Role", "role"),
)
OTHER = "thing"
# Of two entities of one name, all but the first carry a part of the hash of their key.
_SUFFIX = 6


def segment(kind: str, ontology: Ontology) -> str:
    """The path segment for a class."""
    return next((name for k, name in SEGMENTS if ontology.is_a(kind, k)), OTHER)


def digest(*parts: str, length: int = 16) -> str:
    """The first hex digits of the SHA-256 of some words."""
    return hashlib.sha256("\x1f".join(parts).encode()).hexdigest()[:length]


def assign(base: str, wanted: Mapping[tuple[str, ...], str]) -> dict[tuple[str, ...], str]:
    """Key -> IRI, for keys with names. Equal names are told apart by their keys."""
    taken: set[str] = set()
    result = {}
    for key in sorted(wanted):
        iri = f"{base}{wanted[key]}"
        if iri in taken:
            iri = f"{iri}-{digest(*key, length=_SUFFIX)}"
        taken.add(iri)
        result[key] = iri
    return result


def best_name(names: Iterable[str]) -> str:
    """The form to show of several: most frequent of the full ones, then the longest.

    >>> best_name(["CPP", "Cambodian People's Party", "CPP"])
    "Cambodian People's Party"
    """
    counted: dict[str, int] = {}
    for name in names:
        counted[name] = counted.get(name, 0) + 1
    return min(counted, key=lambda n: (_is_acronym(n), " " not in n, -counted[n], -len(n), n))


def _is_acronym(name: str) -> bool:
    return name.isupper() and " " not in name
