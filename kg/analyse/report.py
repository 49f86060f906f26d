"""The report: what the analyses found, as one text for reporters and a CSV file a table."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from kg.analyse import ANALYSES
from kg.analyse.analysis import Analysis, Material, Row
from kg.analyse.markdown import table
from kg.analyse.spreadsheet import write_csv
from kg.graph import without_rejected
from kg.model import Knowledge
from kg.network import to_networkx
from kg.ontology import Ontology

# Rows of a table that a reader can take in; the file has them all.
SHOWN = 15

# The folder of the CSV files, next to the report.
TABLES = "tables"

INTRODUCTION = """\
# What the articles say

Made by a program from the articles listed at the end. It can misread them: follow a line to
its sentence before you use it. The network counts only what an article itself asserts; what is
alleged, denied, reported or planned has a table of its own. Each table is also a file for a
spreadsheet."""


def write_report(knowledge: Knowledge, ontology: Ontology, directory: Path) -> None:
    """Write `report.md` and the folder `tables` with a CSV file a table into `directory`.

    The folder is made if it is not there; files of an older report are replaced. What a
    reviewer rejected is not in it.
    """
    knowledge = without_rejected(knowledge)
    material = Material(knowledge, ontology, to_networkx(knowledge, ontology, asserted_only=True))
    (directory / TABLES).mkdir(parents=True, exist_ok=True)
    parts = [INTRODUCTION]
    for name, analysis in ANALYSES.items():
        rows = list(analysis.rows(material))
        write_csv(directory / TABLES / f"{name}.csv", analysis.columns, rows)
        parts.append(section(name, analysis, rows))
    text = "\n\n".join(parts) + "\n"
    (directory / "report.md").write_text(text, "utf-8", "replace", "\n")


def section(name: str, analysis: Analysis, rows: Sequence[Row]) -> str:
    """Return one part of the report: title, explanation, the first rows, where the rest is."""
    file = f"{TABLES}/{name}.csv"
    head = f"## {analysis.title}\n\n{analysis.explanation}"
    if not rows:
        return f"{head}\n\nNone found."
    which = f"The first {SHOWN} of {len(rows)}. All:" if len(rows) > SHOWN else "As a file:"
    return f"{head}\n\n{table(analysis.columns, rows[:SHOWN])}\n\n{which} [{file}]({file})"
