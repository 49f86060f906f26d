"""Run a query in a process of its own: the engine cannot be stopped, a process can."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import pyoxigraph as ox

from kg.errors import GraphError, KgError, QueryError
from kg.query.result import Answer, Result

# Errors that cross from the child by name.
ERRORS: Mapping[str, type[KgError]] = {"query-error": QueryError, "graph-error": GraphError}

_ROOT = Path(__file__).parents[2]


def ask(graph: ox.Store | Path, text: str, prefixes: Mapping[str, str], timeout: float) -> Result:
    """Return the answer to `text`, or raise QueryError after `timeout` seconds.

    A path is opened by the child; a store is handed over as N-Triples.
    """
    path = str(graph.resolve()) if isinstance(graph, Path) else None
    request = json.dumps({"text": text, "prefixes": dict(prefixes), "path": path})
    try:
        done = subprocess.run(
            [sys.executable, "-P", "-m", "kg.query.child"],
            input=request.encode() + b"\n" + _dump(graph),
            env={**os.environ, "PYTHONPATH": _python_path()},
            capture_output=True,
            timeout=timeout,
            check=False,
        )
    except subprocess.TimeoutExpired as error:
        raise QueryError(
            f"stopped after {timeout:g} s; narrow the query, add LIMIT, or raise --timeout"
        ) from error
    return _answer(done)


def _answer(done: subprocess.CompletedProcess[bytes]) -> Result:
    if done.returncode != 0:
        raise QueryError(f"the engine broke off (exit code {done.returncode}); simplify the query")
    kind, _, data = done.stdout.partition(b"\n")
    if (error := ERRORS.get(kind.decode())) is not None:
        raise error(data.decode())
    return Result(Answer(kind.decode()), data)


def _dump(graph: ox.Store | Path) -> bytes:
    if isinstance(graph, Path):
        return b""
    return graph.dump(format=ox.RdfFormat.N_TRIPLES, from_graph=ox.DefaultGraph()) or b""


def _python_path() -> str:
    """Return where this process finds its modules, without the current folder."""
    absolute = (entry for entry in sys.path if Path(entry).is_absolute())
    return os.pathsep.join([str(_ROOT), *absolute])
