"""How well the stance of the text is read: the clauses of factuality.tsv.

python -m tests.gold.factuality    figures of both halves; confusion and errors of dev only
"""

from __future__ import annotations

import hashlib
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from kg.annotate import annotate
from kg.extract.sentence.view import views
from kg.extract.stances.stance import stance
from kg.model import Article, Block, BlockKind, Stance
from kg.ontology import load

FILE = Path(__file__).with_suffix(".tsv")
_MARKED = re.compile(r"\[(\w+)\]")


@dataclass(frozen=True, slots=True)
class Clause:
    """A clause; `word` is the offset of the marked word in `text`, `speaker` "?" if any will do."""

    factualities: tuple[str, ...]
    speaker: str
    marked: str

    @property
    def text(self) -> str:
        """The clause without its mark."""
        return _MARKED.sub(r"\1", self.marked)

    @property
    def word(self) -> int:
        """Where the marked word begins in `text`."""
        return self.marked.index("[")

    @property
    def dev(self) -> bool:
        """True for the half that rules may be written against."""
        return hashlib.sha256(self.marked.encode()).hexdigest()[0] < "8"


@dataclass(frozen=True, slots=True)
class Answer:
    """A clause, and how kg takes its marked word."""

    clause: Clause
    factuality: str
    speaker: str

    @property
    def right(self) -> bool:
        """True if the factuality is one of those expected."""
        return self.factuality in self.clause.factualities

    @property
    def told(self) -> bool:
        """True if the speaker is the one expected, and nobody where nobody is."""
        return self.clause.speaker in {"?", self.speaker}

    @property
    def risen(self) -> bool:
        """True for the worst of errors: what is no fact is taken for one."""
        return self.factuality == "asserted" and not self.right


def read_clauses(text: str) -> tuple[Clause, ...]:
    """The rows of a list of clauses. Raises ValueError for a row that does not mark one word."""
    lines = [line for line in text.splitlines() if line and not line.startswith("#")]
    found = []
    for line in lines:
        factuality, speaker, marked = line.split("\t")
        if len(_MARKED.findall(marked)) != 1:
            raise ValueError(f"{marked!r} has to mark one word, as in 'Police [left].'")
        found.append(Clause(tuple(factuality.split("/")), speaker, marked))
    return tuple(found)


def answers(clauses: Sequence[Clause]) -> Iterator[Answer]:
    """How kg takes each clause, read as an article of its own."""
    ontology = load()
    found = annotate(map(_article, clauses), ontology)
    for clause, annotated in zip(clauses, found, strict=True):
        stands = next(
            stance(view, token)
            for view in views(annotated, ontology)
            for token in view.sentence.tokens
            if token.start <= clause.word < token.end
        )
        yield Answer(clause, str(stands.factuality), _speaker(stands))


def _speaker(found: Stance) -> str:
    return found.speaker.text if found.speaker else "-"


def _article(clause: Clause) -> Article:
    text = clause.text
    return Article("0" * 12, "a.txt", text=text, blocks=(Block(BlockKind.PARAGRAPH, 0, len(text)),))


def share(marks: Iterable[bool]) -> float:
    """The share of marks that are true. Raises ZeroDivisionError if there are none."""
    given = list(marks)
    return sum(given) / len(given)


def report(found: Sequence[Answer]) -> Iterator[str]:
    """The figures of both halves, then a table of confusions and the errors of dev."""
    dev = [answer for answer in found if answer.clause.dev]
    for name, half in ("dev", dev), ("unseen", [a for a in found if not a.clause.dev]):
        right, told = share(a.right for a in half), share(a.told for a in half)
        risen = sum(a.risen for a in half)
        figures = f"factuality {right:.1%}, speaker {told:.1%}, wrongly asserted {risen}"
        yield f"{name:7}{len(half)} clauses, {figures}"
    yield from _confusions(dev)
    for answer in dev:
        if not (answer.right and answer.told):
            clause = answer.clause
            wanted = f"{'/'.join(clause.factualities)} {clause.speaker}"
            yield f"{clause.marked}\n    {wanted}, found {answer.factuality} {answer.speaker}"


def _confusions(found: Sequence[Answer]) -> Iterator[str]:
    """Rows are what is expected (its first word), columns what was found."""
    counts = Counter(
        (a.clause.factualities[0], a.clause.factualities[0] if a.right else a.factuality)
        for a in found
    )
    names = sorted({name for pair in counts for name in pair})
    yield f"{'':10}" + "".join(f"{name:>10}" for name in names)
    for row in names:
        yield f"{row:10}" + "".join(f"{counts[row, column]:10}" for column in names)


if __name__ == "__main__":
    print(*report(list(answers(read_clauses(FILE.read_text(encoding="utf-8"))))), sep="\n")
