"""What the other stages ask of the ontology."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Mapping, Set
from dataclasses import dataclass, field
from pathlib import Path

from kg.errors import OntologyError
from kg.ontology.lexicon import Entry, Frame
from kg.ontology.prefixes import PREFIXES, compact, expand
from kg.ontology.terms import OntClass, Predicate

# The classes of everything.
_ANYTHING = frozenset({"owl:Thing", "rdfs:Resource"})


@dataclass(frozen=True, slots=True, eq=False)
class Ontology:
    """Classes, predicates and words, read-only. `kg.ontology.load` makes one.

    `factualities` are the CURIEs of the members of kg:Factuality; `labels` holds the label of
    every declared term. A CURIE that is not declared raises OntologyError, which names the
    closest ones.
    """

    directory: Path
    classes: Mapping[str, OntClass]
    predicates: Mapping[str, Predicate]
    factualities: tuple[str, ...]
    labels: Mapping[str, str]
    frames: Mapping[str, Frame]
    entries: tuple[Entry, ...]
    _ancestors: dict[str, tuple[str, ...]] = field(default_factory=dict, init=False, repr=False)
    _words: dict[tuple[str, str], tuple[Entry, ...]] = field(
        default_factory=dict, init=False, repr=False
    )
    _in_phrases: set[str] = field(default_factory=set, init=False, repr=False)

    def __post_init__(self) -> None:
        """Index the entries by word."""
        for entry in self.entries:
            key = (entry.lemma, entry.pos)
            self._words[key] = (*self._words.get(key, ()), entry)
            if " " in entry.lemma:
                self._in_phrases.update(entry.lemma.split(" "))

    @property
    def prefixes(self) -> Mapping[str, str]:
        """Prefix to namespace; the same for every ontology."""
        return PREFIXES

    def iri(self, curie: str) -> str:
        """The IRI of `curie`. The kg: namespace is closed: its terms must be declared."""
        iri = expand(curie)
        if iri is None:
            raise OntologyError(f"unknown prefix in {curie!r}; known: {', '.join(self.prefixes)}")
        if curie.startswith("kg:") and curie not in self.labels:
            raise self._unknown(curie, self.labels)
        return iri

    def curie(self, iri: str) -> str | None:
        """The CURIE of `iri`, or None if no prefix fits."""
        return compact(iri)

    def label(self, curie: str) -> str:
        """The plain English name of a class, predicate or factuality."""
        if curie not in self.labels:
            raise self._unknown(curie, self.labels)
        return self.labels[curie]

    def ancestors(self, curie: str) -> tuple[str, ...]:
        """The class and all its superclasses, breadth first, so the most specific come first."""
        if curie not in self._ancestors:
            self._ancestors[curie] = self._walk(curie)
        return self._ancestors[curie]

    def superclasses(self, curie: str) -> tuple[str, ...]:
        """All superclasses of a class, sorted, without the class."""
        return tuple(sorted(self.ancestors(curie)[1:]))

    def is_a(self, curie: str, ancestor: str) -> bool:
        """True if class `curie` is `ancestor` or below it; both must be declared."""
        if ancestor not in self.classes:
            raise self._unknown(ancestor, self.classes)
        return ancestor in self.ancestors(curie)

    def is_any(self, curie: str, ancestors: Iterable[str]) -> bool:
        """True if class `curie` is one of `ancestors` or below one; all must be declared."""
        return any(self.is_a(curie, ancestor) for ancestor in ancestors)

    def fits(self, curie: str, wanted: str | None) -> bool:
        """True if a thing of class `curie` may stand where a domain or range asks for `wanted`;
        None and the classes of everything ask for nothing."""
        return wanted is None or wanted in _ANYTHING or wanted in self.ancestors(curie)

    @property
    def in_phrases(self) -> Set[str]:
        """The words that lemmas of several words are made of: others need no longer look."""
        return self._in_phrases

    def by_lemma(self, lemma: str, pos: str) -> tuple[Entry, ...]:
        """The entries of a lower-case lemma, () if it has none; words are joined by one space."""
        return self._words.get((lemma, pos), ())

    def _walk(self, curie: str) -> tuple[str, ...]:
        if curie not in self.classes:
            raise self._unknown(curie, self.classes)
        found = [curie]
        for current in found:
            parents = self.classes[current].parents if current in self.classes else ()
            found.extend(p for p in dict.fromkeys(parents) if p not in found)
        return tuple(found)

    def _unknown(self, curie: str, valid: Mapping[str, object]) -> OntologyError:
        near = difflib.get_close_matches(curie, valid, n=3)
        hint = f"did you mean {', '.join(near)}? " if near else ""
        return OntologyError(
            f"{curie!r} is not declared in {self.directory / 'kg.ttl'}; "
            f"{hint}`kg ontology list` shows what is"
        )
