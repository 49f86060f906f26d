"""Two tables for spreadsheets, zipped: nodes.csv and edges.csv."""

from __future__ import annotations

import csv
import io
import zipfile
from collections.abc import Iterable, Mapping, Sequence
from typing import BinaryIO

import pyoxigraph as ox

from kg.export.drawing import drawing
from kg.ontology import Ontology

# Names of the columns that Gephi looks for come first.
_NODE = {"id": "Id", "label": "Label"}
_EDGE = {"id": "Id", "source": "Source", "target": "Target", "label": "Label"}
# A spreadsheet runs a cell that starts with one of these as a formula.
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
# A zip needs a date; this is the first that it can hold.
_EPOCH = (1980, 1, 1, 0, 0, 0)

Row = Mapping[str, object]


def write(store: ox.Store, ontology: Ontology, target: BinaryIO) -> None:
    """Write both tables; a cell that a spreadsheet would run as a formula gets an apostrophe."""
    network = drawing(store, ontology)
    nodes = [{"id": node, **attributes} for node, attributes in network.nodes(data=True)]
    edges = [
        {"id": key, "source": source, "target": other, **attributes}
        for source, other, key, attributes in network.edges(keys=True, data=True)
    ]
    with zipfile.ZipFile(target, "w") as archive:
        for name, rows, names in (("nodes.csv", nodes, _NODE), ("edges.csv", edges, _EDGE)):
            archive.writestr(zipfile.ZipInfo(name, _EPOCH), _table(rows, names))


def safe(cell: object) -> str:
    """Return a cell that no spreadsheet takes for a formula.

    >>> safe("=1+1"), safe("Phnom Penh"), safe(3)
    ("'=1+1", 'Phnom Penh', '3')
    """
    text = str(cell)
    return f"'{text}" if text.startswith(_FORMULA) else text


def _table(rows: Iterable[Row], names: Mapping[str, str]) -> bytes:
    rows = list(rows)
    columns = _columns(rows, names)
    out = io.StringIO(newline="")
    writer = csv.writer(out)
    writer.writerow([names.get(column, column) for column in columns])
    writer.writerows([safe(row.get(column, "")) for column in columns] for row in rows)
    # With a byte order mark Excel reads UTF-8; without, it shows "SÃ£o".
    return out.getvalue().encode("utf-8-sig")


def _columns(rows: Sequence[Row], names: Mapping[str, str]) -> list[str]:
    others = {column for row in rows for column in row} - set(names)
    return [*names, *sorted(others)]
