"""The file of the ledger: one ruling a line, only ever added to."""

from __future__ import annotations

import glob
from collections.abc import Iterable
from pathlib import Path

from kg.errors import LedgerError
from kg.ledger.lines import from_line, to_line
from kg.ledger.ruling import Ruling

# No article has this ending, so a build of the folder never reads it as one.
NAME = "review.ledger"


def beside(paths: Iterable[str]) -> Path | None:
    """Return where the ledger of these inputs of `kg build` is, or would be.

    That is in the folder of the articles: the one that has a ledger, else the first. None for
    standard input alone. Raises LedgerError if two folders have one.
    """
    places = list(dict.fromkeys(_folder(path) / NAME for path in paths if path != "-"))
    found = [place for place in places if place.is_file()]
    if len(found) > 1:
        names = " and ".join(map(str, found))
        raise LedgerError(f"{names} are two ledgers; choose one with --ledger")
    return next(iter([*found, *places]), None)


def read(path: Path | None) -> tuple[Ruling, ...]:
    """Return the rulings of a ledger in order, () if there is no such file.

    Empty lines are passed over. Raises LedgerError with the number of a line that is no ruling.
    """
    if path is None or not path.exists():
        return ()
    try:
        lines = path.read_text(encoding="utf-8").split("\n")
    except UnicodeDecodeError as error:
        raise LedgerError(f"{path} is not UTF-8; restore it from your backup") from error
    return tuple(_ruling(path, n, line) for n, line in enumerate(lines, 1) if line.strip())


def append(path: Path, ruling: Ruling) -> int:
    """Add `ruling` to the ledger, which is made if need be; return its number, from 1.

    Raises LedgerError if the ledger cannot be read: nothing is written then.
    """
    known = read(path)
    text = path.read_text(encoding="utf-8") if path.exists() else ""
    gap = "" if not text or text.endswith("\n") else "\n"
    with path.open("a", encoding="utf-8", newline="\n") as stream:
        stream.write(f"{gap}{to_line(ruling)}\n")
    return len(known) + 1


def _ruling(path: Path, number: int, line: str) -> Ruling:
    try:
        return from_line(line)
    except LedgerError as error:
        raise LedgerError(f"{path}, line {number}: {error}; mend or take out the line") from error


def _folder(path: str) -> Path:
    """Return the folder that an input is in; of a pattern, the part before its first sign."""
    plain = Path(path)
    if plain.is_dir():
        return plain
    while glob.has_magic(str(plain)) and plain != plain.parent:
        plain = plain.parent
    return plain if plain.is_dir() else plain.parent
