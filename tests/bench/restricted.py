"""Runs a scorer of the data folder on a part of its documents, or asks it for the gold names.

    python restricted.py score SCORER INPUT.jsonl ARGUMENT ...   as SCORER.py, on INPUT's documents
    python restricted.py names SCORER GOLD OUTPUT.jsonl          inputs with "entities"

The scorers' folder is on the path. A program of its own: nothing of the scorers is imported by
the benchmarks.
"""

from __future__ import annotations

import importlib
import json
import sys
from collections.abc import Callable, Container, Mapping
from pathlib import Path


def score(name: str, chosen: str, *arguments: str) -> None:
    """Run the scorer's main function with all else left out of its gold."""
    lines = Path(chosen).read_text(encoding="utf-8").splitlines()
    ids = {json.loads(line)["id"] for line in lines}
    scorer = importlib.import_module(name)
    inside = vars(scorer)
    if load := inside.get("load"):
        inside["load"] = lambda *args, **named: _part(load(*args, **named), ids)
    rows = inside["read_jsonl"]
    inside["read_jsonl"] = lambda path: [row for row in rows(path) if _id(row) in ids]
    sys.argv = [name, *arguments]
    scorer.main()


def names(name: str, gold: str, out: str) -> None:
    """Write the sentences of a scorer's gold with their names."""
    rows = importlib.import_module(name).load(gold)
    kept = [{key: row[key] for key in ("id", "tokens", "entities")} for row in rows]
    text = "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in kept)
    Path(out).write_text(text, encoding="utf-8")


def _id(row: Mapping[str, object]) -> object:
    """The id of a document, a prediction, or a document of another data set's format."""
    return next((row[key] for key in ("documentId", "doc_id", "id", "doc_key") if key in row), None)


def _part(found: object, ids: Container[object]) -> object:
    """The documents among what a scorer loads; those of CaRB are numbered."""
    if isinstance(found, tuple):
        gold, order, texts = found
        return gold, [key for number, key in enumerate(order) if number in ids], texts
    assert isinstance(found, list)
    return [row for row in found if row["id"] in ids]


COMMANDS: dict[str, Callable[..., None]] = {"score": score, "names": names}

if __name__ == "__main__":
    COMMANDS[sys.argv[1]](*sys.argv[2:])
