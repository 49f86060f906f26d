"""Queries that ship with the ontology, by name: ontology/queries/NAME.rq."""

from __future__ import annotations

import difflib
import re
from collections.abc import Mapping
from pathlib import Path

from kg.errors import QueryError

_NAME = re.compile(r"[\w-]+")
_SUFFIX = ".rq"


def named_queries(ontology_dir: Path) -> Mapping[str, str]:
    """Return the queries that ship, by name, each with its first comment line."""
    files = sorted((ontology_dir / "queries").glob(f"*{_SUFFIX}"))
    return {file.stem: _description(file) for file in files}


def query_text(wanted: str, ontology_dir: Path) -> str:
    """Return the query that `wanted` is, names or leads to: SPARQL, a name, or a .rq file.

    Raises QueryError for a name or file that is not there.
    """
    wanted = wanted.strip()
    if wanted.lower().endswith(_SUFFIX) and "\n" not in wanted:
        return _read(Path(wanted))
    if not _NAME.fullmatch(wanted):
        return wanted
    names = list(named_queries(ontology_dir))
    if wanted not in names:
        near = difflib.get_close_matches(wanted, names, n=1)
        hint = f"did you mean {near[0]}? There" if near else "there"
        raise QueryError(f"no query named {wanted!r}; {hint} are: {', '.join(names)}")
    return _read(ontology_dir / "queries" / f"{wanted}{_SUFFIX}")


def _description(file: Path) -> str:
    first = _read(file).partition("\n")[0]
    return first.removeprefix("#").strip() if first.startswith("#") else ""


def _read(file: Path) -> str:
    try:
        return file.read_text(encoding="utf-8")
    except FileNotFoundError as error:
        raise QueryError(f"no query file {file}; name one that exists") from error
    except (OSError, UnicodeDecodeError) as error:
        raise QueryError(f"{file} cannot be read as text: {error}") from error
