"""Ask a graph in SPARQL: guarded, with a time limit, in several formats.

lexer.py, guard.py    what a query may not say
engine.py, worker.py  run it here, or in a process that can be stopped
formats.py, table.py  show the answer
named.py              the queries that ship: ontology/queries/NAME.rq
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pyoxigraph as ox

from kg.graph.store import open_store
from kg.ontology import PREFIXES
from kg.query.engine import evaluate
from kg.query.formats import FORMATS, Format, View
from kg.query.guard import check
from kg.query.named import named_queries, query_text
from kg.query.result import Answer, Result
from kg.query.worker import ask

__all__ = [
    "DEFAULT_TIMEOUT",
    "FORMATS",
    "Answer",
    "Format",
    "Result",
    "View",
    "named_queries",
    "query_text",
    "run",
]

DEFAULT_TIMEOUT = 60.0


def run(
    graph: ox.Store | Path,
    text: str,
    *,
    timeout: float | None = DEFAULT_TIMEOUT,
    prefixes: Mapping[str, str] = PREFIXES,
) -> Result:
    """Return the answer of a graph (a store, or a .ttl or .nt file) to a SPARQL query.

    SELECT, ASK, CONSTRUCT and DESCRIBE; `prefixes` need no declaration in the query. With a
    `timeout` in seconds the query runs in a process of its own, which is ended when the time
    is up; None runs it here, where nothing can stop it. Raises QueryError for a query that is
    malformed, would change the graph or reach outside it, or runs out of time; GraphError if
    there is no graph.
    """
    check(text, prefixes)  # before a process is started and a graph loaded for it
    if timeout is not None:
        return ask(graph, text, prefixes, timeout)
    return evaluate(open_store(graph) if isinstance(graph, Path) else graph, text, prefixes)
