"""The answer to a query, in the form in which it crosses from a worker process."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

import pyoxigraph as ox

Row = tuple[ox.NamedNode | ox.BlankNode | ox.Literal | ox.Triple | None, ...]


class Answer(StrEnum):
    """What a query gives back."""

    ROWS = "rows"  # SELECT
    BOOLEAN = "boolean"  # ASK
    TRIPLES = "triples"  # CONSTRUCT, DESCRIBE


@dataclass(frozen=True, slots=True)
class Result:
    """An answer; `data` is SPARQL JSON for rows and booleans, N-Triples for triples."""

    answer: Answer
    data: bytes

    @property
    def variables(self) -> tuple[str, ...]:
        """Names of the columns; () unless the answer is rows."""
        parsed = self._parse()
        if not isinstance(parsed, ox.QuerySolutions):
            return ()
        return tuple(variable.value for variable in parsed.variables)

    def rows(self) -> Iterator[Row]:
        """Yield the rows in order, None where a variable is not bound; nothing unless rows."""
        parsed = self._parse()
        if isinstance(parsed, ox.QuerySolutions):
            for solution in parsed:
                yield tuple(solution)

    @property
    def boolean(self) -> bool | None:
        """The answer to ASK; None unless the answer is a boolean."""
        parsed = self._parse()
        return bool(parsed) if isinstance(parsed, ox.QueryBoolean) else None

    def triples(self) -> Iterator[ox.Triple]:
        """Yield the triples, sorted as N-Triples; nothing unless the answer is triples."""
        if self.answer is Answer.TRIPLES:
            for quad in ox.parse(self.data, ox.RdfFormat.N_TRIPLES):
                yield quad.triple

    def _parse(self) -> ox.QuerySolutions | ox.QueryBoolean | None:
        if self.answer is Answer.TRIPLES:
            return None
        return ox.parse_query_results(self.data, ox.QueryResultsFormat.JSON)
