"""The other end of `kg.query.worker`: one request on standard input, one answer out.

The request is a line of JSON and, unless that names a file, the graph as N-Triples. The answer
is a line with its kind, or the name of an error, and then the data or the message. Once the
graph is loaded no file and no connection can be opened: a second lock behind `kg.query.guard`.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pyoxigraph as ox

from kg.errors import KgError
from kg.graph.store import open_store
from kg.query.engine import evaluate
from kg.query.worker import ERRORS


def main() -> None:
    """Answer one request."""
    request = json.loads(sys.stdin.buffer.readline())
    try:
        store = _store(request["path"])
        lock()
        result = evaluate(store, request["text"], request["prefixes"])
        kind, data = result.answer.value, result.data
    except tuple(ERRORS.values()) as error:
        kind, data = _name(error), str(error).encode()
    sys.stdout.buffer.write(kind.encode() + b"\n" + data)


def lock() -> None:
    """Let this process open no further file or socket; those that are open stay so."""
    try:
        import resource  # noqa: PLC0415
    except ImportError:  # Windows has no such limit: the guard stands alone
        return
    resource.setrlimit(resource.RLIMIT_NOFILE, (0, 0))


def _store(path: str | None) -> ox.Store:
    if path is not None:
        return open_store(Path(path))
    store = ox.Store()
    store.bulk_load(sys.stdin.buffer.read(), ox.RdfFormat.N_TRIPLES)
    return store


def _name(error: KgError) -> str:
    return next(name for name, kind in ERRORS.items() if isinstance(error, kind))


if __name__ == "__main__":
    main()
