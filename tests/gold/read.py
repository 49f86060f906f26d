"""The gold list as Markdown -> rows. Its conventions stand at its top."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path

from .rows import Gold, GoldArgument, GoldArticle, GoldEntity, GoldEvent, GoldRelation

SEEDS = Path(__file__).parent / "seeds.md"
_LINE = re.compile(r"(?P<file>.+), line (?P<number>\d+)")
_ROLE = re.compile(r"(?P<role>[a-zA-Z]+): (?P<filler>.+)")
_COLUMNS = {"agent": "kg:agent", "affected": "kg:affected", "place": "sem:hasPlace"}
_ACROSS = "The same across articles"

Row = Mapping[str, str]


def read(text: str) -> Gold:
    """The rows of a gold list. Raises ValueError or KeyError if a table is malformed."""
    sections = dict(_split(text, "## "))
    across = _tables(sections.pop(_ACROSS, ""))
    return Gold(
        articles=tuple(_article(head, body) for head, body in sections.items()),
        implied=frozenset(
            (row["implied"], row["predicate"], row["object"]) for row in across if "implied" in row
        ),
        apart=frozenset(row["may stay apart"] for row in across if "may stay apart" in row),
    )


def read_seeds() -> Gold:
    """The gold list of the articles in seeds/."""
    return read(SEEDS.read_text(encoding="utf-8"))


def _article(head: str, body: str) -> GoldArticle:
    tables = {name: _tables(part) for name, part in _split(body, "### ")}
    line = _LINE.fullmatch(head)
    return GoldArticle(
        path=f"{line['file']}:{line['number']}" if line else head,
        entities=tuple(map(_entity, tables.get("entities", ()))),
        relations=tuple(map(_relation, tables.get("relations", ()))),
        events=tuple(map(_event, tables.get("events", ()))),
    )


def _split(text: str, mark: str) -> list[tuple[str, str]]:
    """(heading, text below it) of one level of headings."""
    parts = re.split(rf"^{mark}", text, flags=re.MULTILINE)[1:]
    return [(head.strip(), body) for head, _, body in (part.partition("\n") for part in parts)]


def _tables(text: str) -> list[Row]:
    """The rows of all tables of a text, as column -> cell; a table begins after other text."""
    rows: list[Row] = []
    header: list[str] | None = None
    for line in text.splitlines():
        if not line.startswith("| "):
            header = None
        elif header is None:
            header = _cells(line)
        elif not line.startswith("| ---"):
            rows.append(dict(zip(header, _cells(line), strict=True)))
    return rows


def _cells(line: str) -> list[str]:
    return [cell.strip() for cell in line.strip().strip("|").split("|")]


def _values(cell: str, mark: str = ";") -> tuple[str, ...]:
    return () if cell == "-" else tuple(part.strip() for part in cell.split(mark))


def _said(cell: str) -> str | None:
    return None if cell == "-" else cell


def _entity(row: Row) -> GoldEntity:
    return GoldEntity(
        name=row["name"],
        classes=_values(row["class"], "/"),
        link=_said(row["link"]),
        names=_values(row["names"]),
        described=_values(row["described"]),
    )


def _relation(row: Row) -> GoldRelation:
    return GoldRelation(
        id=row["id"].rstrip("?"),
        subject=row["subject"],
        predicates=_values(row["predicate"], "/"),
        object=row["object"],
        factualities=_values(row["factuality"], "/"),
        optional=row["id"].endswith("?"),
    )


def _event(row: Row) -> GoldEvent:
    pairs = [(role, v) for column, role in _COLUMNS.items() for v in _values(row[column])]
    return GoldEvent(
        id=row["id"].rstrip("?"),
        classes=_values(row["class"], "/"),
        trigger=row["trigger"],
        arguments=tuple(GoldArgument(r, _values(v, "/")) for r, v in pairs + _others(row["other"])),
        time=_said(row["time"]),
        factualities=_values(row["factuality"], "/"),
        speakers=tuple(s for part in _values(row["speaker"]) for s in _values(part, "/")),
        optional=row["id"].endswith("?"),
    )


def _others(cell: str) -> list[tuple[str, str]]:
    """ "origin: Malta; about: v1; v2" -> three pairs of role and filler."""
    pairs: list[tuple[str, str]] = []
    for part in _values(cell):
        named = _ROLE.fullmatch(part)
        role = f"kg:{named['role']}" if named else pairs[-1][0]
        pairs.append((role, named["filler"] if named else part))
    return pairs
