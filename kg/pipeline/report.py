"""What a build did, for its caller and as `build.json`."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from importlib.metadata import version
from pathlib import Path

from kg import __version__
from kg.model import Knowledge
from kg.pipeline.stages import Skipped
from kg.resolve.doubt_records import record
from kg.resolve.event_doubts import Doubt

# Versions that shape the graph, for the report of the build.
_LIBRARIES = ("networkx", "pyoxigraph", "rdflib", "spacy", "trafilatura")


@dataclass(frozen=True, slots=True)
class Report:
    """What a build did: `skipped` pairs a path with the reason, `violations` are those of SHACL,
    `lost` pairs the number of a decision in `ledger` with why it changed nothing, `unfit` tells
    of each claim left out because who it is about turned out to be of another kind, `doubts` are
    joins of events that a person may see otherwise."""

    articles: int
    skipped: Skipped
    counts: Mapping[str, int] = field(default_factory=dict)
    violations: tuple[str, ...] = ()
    ledger: Path | None = None
    lost: tuple[tuple[int, str], ...] = ()
    unfit: tuple[str, ...] = ()
    doubts: tuple[Doubt, ...] = ()


def write_summary(report: Report, knowledge: Knowledge, model: str, file: Path) -> None:
    """Write `build.json`; `model` is the name of the language model with its version."""
    summary = {**_summary(knowledge, report, model), "review": _review(report)}
    text = json.dumps(summary, ensure_ascii=False, indent=2, sort_keys=True) + "\n"
    file.write_text(text, encoding="utf-8", newline="\n")


def _review(report: Report) -> dict[str, object]:
    """Where the ledger is or would be, as given, what in it changed nothing, and which events
    somebody may want to join or part."""
    return {
        "events": [record(doubt) for doubt in report.doubts],
        "ledger": report.ledger and report.ledger.as_posix(),
        "lost": [{"decision": number, "reason": reason} for number, reason in report.lost],
    }


def _summary(knowledge: Knowledge, report: Report, model: str) -> dict[str, object]:
    return {
        "kg": __version__,
        "model": model,
        "libraries": {name: version(name) for name in _LIBRARIES},
        "articles": [
            {"id": source.id, "path": source.path, "title": source.title}
            for source in knowledge.sources
        ],
        "skipped": [{"path": path, "reason": reason} for path, reason in report.skipped],
        "counts": dict(report.counts),
        "unfit": list(report.unfit),
        "shacl": {"conforms": not report.violations, "violations": list(report.violations)},
    }
