"""Annotated sentences of the data sets that may be trained on."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path

Name = tuple[int, int, str]
"""First token, last token (exclusive), and PER, ORG, LOC or MISC."""


@dataclass(frozen=True, slots=True)
class Annotated:
    """A sentence of a data set: its tokens and its names."""

    tokens: tuple[str, ...]
    names: tuple[Name, ...]


@dataclass(frozen=True, slots=True)
class Source:
    """A file of annotated sentences. `other_names` says that it marks other names as MISC."""

    path: str
    read: Callable[[Iterable[str]], Iterator[Annotated]]
    other_names: bool


def read_columns(lines: Iterable[str]) -> Iterator[Annotated]:
    """CoNLL-2003: the token first, its tag last, a blank line after a sentence."""
    for rows in _paragraphs(lines):
        cells = [row.split() for row in rows]
        if cells[0][0] != "-DOCSTART-":
            yield _annotated((row[0], row[-1]) for row in cells)


def read_universal(lines: Iterable[str]) -> Iterator[Annotated]:
    """Universal NER: number, token, tag; lines that begin with "#" are comments."""
    for rows in _paragraphs(lines):
        cells = [row.split("\t") for row in rows if not row.startswith("# ")]
        yield _annotated((row[1], row[2]) for row in cells)


def read_relations(lines: Iterable[str]) -> Iterator[Annotated]:
    """CoNLL04: "#doc" and a number before each sentence; number, token, tag."""
    labels = {"Peop": "PER", "Loc": "LOC", "Org": "ORG", "Other": "MISC"}
    for is_head, rows in groupby(lines, key=lambda line: line.startswith("#doc")):
        if not is_head:
            cells = [row.split("\t") for row in rows if row.strip()]
            yield _annotated((row[1], _relabelled(row[2], labels)) for row in cells)


# What the licences of the annotations let weights be made of (see LICENCES.md of kg.annotate).
SOURCES = {
    "conllpp": Source("ner/conllpp_dev.txt", read_columns, other_names=True),
    "ewt": Source("ner/en_ewt-ud-dev.iob2", read_universal, other_names=False),
    "conll04": Source("conll04/train.txt", read_relations, other_names=True),
}


def sentences(source: Source, data: Path) -> list[Annotated]:
    """The sentences of a source, in the order of its file."""
    with (data / source.path).open(encoding="utf-8") as file:
        return list(source.read(file))


def _paragraphs(lines: Iterable[str]) -> Iterator[list[str]]:
    stripped = (line.rstrip("\n") for line in lines)
    for filled, rows in groupby(stripped, key=lambda line: bool(line.strip())):
        if filled:
            yield list(rows)


def _relabelled(tag: str, labels: Mapping[str, str]) -> str:
    return tag if tag == "O" else f"{tag[:2]}{labels[tag[2:]]}"


def _annotated(rows: Iterable[tuple[str, str]]) -> Annotated:
    tokens, tags = zip(*rows, strict=True)
    return Annotated(tuple(tokens), tuple(_names(tags)))


def _names(tags: Iterable[str]) -> Iterator[Name]:
    """Names by their tags: B-X begins one, I-X goes on."""
    found: list[list[int | str]] = []
    before = "O"
    for i, tag in enumerate(tags):
        if tag.startswith("I-") and tag[2:] == before[2:]:
            found[-1][1] = i + 1
        elif tag != "O":
            found.append([i, i + 1, tag[2:]])
        before = tag
    return ((int(a), int(b), str(kind)) for a, b, kind in found)
