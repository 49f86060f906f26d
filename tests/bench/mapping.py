"""From the ontology's words to those of a data set. The tables are in mappings/.

A table is a TSV file of five columns. A row of each kind says:

    kind       ours               subject        object         theirs
    class      class                                            label of a thing
    predicate  predicate          class          class          relation
    post       words of a title   class          class          relation of holder and place
    roles      class of event     role           role           relation of the two fillers
    event      class of event                                   type of event
    role       role               class of event                role
    implies    relation                                         relation of the same two
    inverse    relation                                         relation the other way round
    chain      relation           next relation  class between  relation from end to end
    twin       relation                                         relation to the demonym
    demonym                                                     relation of demonym and country
    within     relation: if it holds of a place, then of the places around it
    alone      predicate                                        relation that excludes its others
    dateline                      agency         place          relation of the two
    alias                         class of names in brackets behind another that share relations,
                                  and of those that a text gives something as another
    repeated                      relation that is marked of each mention of the place it ends in
    signature  relation           label of head  label of tail

A class covers all below it, the nearest row deciding; "-" stands for anything. Of the rows for
a predicate or title the first that fits is taken. "none" says that the data set has no such
thing, and "^" before a relation that it goes from object to subject.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from kg.ontology import Ontology, load

_FOLDER = Path(__file__).parent / "mappings"
ANY = "-"
_NONE = "none"


@dataclass(frozen=True, slots=True)
class Row:
    """One line of a table."""

    kind: str
    ours: str
    subject: str
    object: str
    theirs: str


class Mapping:
    """The table of one track."""

    def __init__(self, rows: Sequence[Row], ontology: Ontology) -> None:
        """Take rows in order. Raises OntologyError if one names a class that is not there."""
        self._rows = rows
        self._ontology = ontology

    def of_kind(self, kind: str) -> Iterator[Row]:
        """The rows of one kind, in order."""
        return (row for row in self._rows if row.kind == kind)

    def label(self, kind: str) -> str | None:
        """The label of a class of things."""
        return self._nearest("class", kind)

    def event(self, kind: str) -> str | None:
        """The type of a class of events."""
        return self._nearest("event", kind)

    def role(self, kind: str, role: str) -> str | None:
        """What a role is called in events of a class."""
        found = {row.subject: row.theirs for row in self.of_kind("role") if row.ours == role}
        return self._first(found, kind)

    def relation(self, predicate: str, subject: str, target: str) -> str | None:
        """What a predicate is called between things of two classes."""
        rows = (row for row in self.of_kind("predicate") if row.ours == predicate)
        return self._fitting(rows, subject, target)

    def post(self, title: str, holder: str, place: str) -> str | None:
        """What holding a post of this title is called."""
        rows = (row for row in self.of_kind("post") if _speaks_of(title, row.ours))
        return self._fitting(rows, holder, place)

    def is_a(self, kind: str, wanted: str) -> bool:
        """True if a class is `wanted` or below it, or anything is wanted."""
        return wanted == ANY or self._ontology.is_a(kind, wanted)

    def _nearest(self, row_kind: str, kind: str) -> str | None:
        return self._first({row.ours: row.theirs for row in self.of_kind(row_kind)}, kind)

    def _first(self, found: dict[str, str], kind: str) -> str | None:
        chain = (*self._ontology.ancestors(kind), ANY)
        return _known(next((found[above] for above in chain if above in found), _NONE))

    def _fitting(self, rows: Iterator[Row], subject: str, target: str) -> str | None:
        for row in rows:
            if self.is_a(subject, row.subject) and self.is_a(target, row.object):
                return _known(row.theirs)
        return None


def read(text: str) -> tuple[Row, ...]:
    """The rows of a table, comments left out. Raises TypeError if one has not five columns."""
    lines = (line for line in text.splitlines() if line.strip() and not line.startswith("#"))
    return tuple(Row(*row) for row in csv.reader(lines, delimiter="\t", quoting=csv.QUOTE_NONE))


@cache
def of_track(track: str) -> Mapping:
    """The table of a track, with the ontology that ships with kg."""
    return Mapping(read((_FOLDER / f"{track}.tsv").read_text(encoding="utf-8")), load())


def _known(label: str) -> str | None:
    return None if label == _NONE else label


def _speaks_of(title: str, words: str) -> bool:
    return words == ANY or re.search(rf"\b{re.escape(words)}\b", title, re.I) is not None
