"""Run a query in this process."""

from __future__ import annotations

import re
from collections.abc import Mapping

import pyoxigraph as ox

from kg.errors import QueryError
from kg.query.guard import check
from kg.query.result import Answer, Result

_PLACE = re.compile(r"error at (\d+):(\d+)")
_SENTENCE = re.compile(r"The SELECT [a-z ]+")


def evaluate(store: ox.Store, text: str, prefixes: Mapping[str, str]) -> Result:
    """Return the answer of `store` to `text`; `prefixes` need no declaration.

    Raises QueryError if the query is unsafe, malformed or fails.
    """
    check(text, prefixes)
    try:
        return _result(store.query(text, prefixes=dict(prefixes)))
    except SyntaxError as error:
        raise QueryError(_tidy(error, text)) from error
    except (OSError, RuntimeError, ValueError) as error:
        raise QueryError(f"the query failed: {error}") from error


def _result(found: ox.QuerySolutions | ox.QueryBoolean | ox.QueryTriples) -> Result:
    if isinstance(found, ox.QueryTriples):
        data = found.serialize(format=ox.RdfFormat.N_TRIPLES) or b""
        lines = sorted(set(data.splitlines(keepends=True)))
        return Result(Answer.TRIPLES, b"".join(lines))
    answer = Answer.BOOLEAN if isinstance(found, ox.QueryBoolean) else Answer.ROWS
    return Result(answer, found.serialize(format=ox.QueryResultsFormat.JSON) or b"")


def _tidy(error: SyntaxError, text: str) -> str:
    """Return where the query goes wrong; of what the engine says more, only its sentences help."""
    said = error.msg or ""
    why = _SENTENCE.search(said)
    where = _PLACE.match(said)
    if where is None:
        return f"the query is not SPARQL: {said}"
    line, column = int(where[1]), int(where[2])
    lines = text.split("\n")
    near = lines[line - 1][max(0, column - 30) : column + 10].strip() if line <= len(lines) else ""
    reason = f": {why[0]}" if why else ""
    return f"the query is not SPARQL at line {line}, column {column}, near {near!r}{reason}"
