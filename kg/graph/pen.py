"""What every part of the writer needs: CURIEs spelled out, lines put together."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from kg.errors import OntologyError
from kg.graph.names import Names
from kg.graph.terms import iri, typed
from kg.model import Ref, Term, Value
from kg.ontology import Ontology

# What a node is that no article asserts to be of a class: never of that class.
CLAIMED = {"kg:Event": "kg:ClaimedEvent", "kg:Standpoint": "kg:ClaimedStandpoint"}
REJECTED = "kg:RejectedThing"


@dataclass(frozen=True, slots=True)
class Pen:
    """Writes statements as lines of N-Triples, in the words of one ontology.

    Every method that takes a CURIE raises OntologyError if its prefix or kg: term is unknown.
    """

    ontology: Ontology
    names: Names
    _words: dict[str, str] = field(default_factory=dict, init=False, repr=False)

    def word(self, curie: str) -> str:
        """Return a class, predicate or datatype as a term."""
        if curie not in self._words:
            self._words[curie] = iri(self.ontology.iri(curie))
        return self._words[curie]

    def predicate(self, curie: str) -> str:
        """Return a declared predicate as a term; raises OntologyError if it is not declared."""
        if curie not in self.ontology.predicates:
            self.ontology.label(curie)  # names the closest declared terms
            raise OntologyError(
                f"{curie} is a class, not a predicate; `kg ontology list` shows both"
            )
        return self.word(curie)

    def types(self, subject: str, kind: str) -> Iterator[str]:
        """Yield the lines that give `subject` (a term) its class and all superclasses."""
        for curie in self.ontology.ancestors(kind):
            yield self.line(subject, "rdf:type", self.word(curie))

    def object(self, thing: Ref | Value | Term) -> str:
        """Return the object of a fact as a term."""
        match thing:
            case Ref(identifier):
                return iri(identifier)
            case Term(curie):
                return self.word(curie)
            case Value(text, datatype):
                return typed(text, self.ontology.iri(datatype))

    def line(self, subject: str, predicate: str, thing: str) -> str:
        """Return one line; `subject` and `thing` are terms, `predicate` a CURIE."""
        return f"{subject} {self.word(predicate)} {thing} ."

    def claimed(self, kind: str) -> str | None:
        """Return the class for what is only claimed to be of the class `kind`; None for things,
        which are what they are whoever tells of them."""
        known = CLAIMED.items()
        return next((c for top, c in known if c == kind or self.ontology.is_a(kind, top)), None)
