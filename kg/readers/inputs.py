"""Arguments to files: folders are walked, patterns expanded, each file is taken once."""

from __future__ import annotations

import glob
import os
import re
from collections.abc import Collection, Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from kg.errors import UnreadableError
from kg.readers.clean import clean_line

STDIN = "-"
# Files that people keep articles in and kg cannot read: named, not passed over.
_DOCUMENTS = frozenset({".doc", ".docx", ".eml", ".epub", ".mhtml", ".odt", ".pdf", ".rtf"})
_ADDRESS = re.compile(r"(?:https?|ftp)://", re.I)


class Found(NamedTuple):
    """A file to read: the name that the graph keeps, and where it is (None: standard input)."""

    name: str
    path: Path | None


def expand(
    arguments: Iterable[str], suffixes: Collection[str]
) -> tuple[list[Found], list[UnreadableError]]:
    """The files behind `arguments`, sorted by name, and what could not be found.

    A folder gives the files below it with one of `suffixes`, but no hidden ones and no
    README.md; documents that kg cannot read, such as PDF, are errors. A file that is reached
    twice is taken once; the order of arguments is immaterial.
    """
    results = [result for argument in arguments for result in _results(argument, suffixes)]
    errors = {result.path: result for result in results if isinstance(result, UnreadableError)}
    found = {result for result in results if isinstance(result, Found)}
    return _once(found), [errors[path] for path in sorted(errors)]


def _once(found: set[Found]) -> list[Found]:
    by_place: dict[str, Found] = {}
    # Sorted first, so that of two names for one file the same one wins in any order.
    for file in sorted(found, key=lambda one: (one.name, str(one.path))):
        by_place.setdefault(str(file.path and file.path.resolve()), file)
    return list(by_place.values())


def _results(argument: str, suffixes: Collection[str]) -> list[Found | UnreadableError]:
    results = list(_files(argument, suffixes))
    return results or [UnreadableError(_printable(argument), _why_nothing(argument, suffixes))]


def _files(argument: str, suffixes: Collection[str]) -> Iterator[Found | UnreadableError]:
    path = Path(argument)
    if argument == STDIN:
        yield Found(STDIN, None)
    elif path.is_dir():
        yield from _walk(path, suffixes)
    elif os.path.lexists(path):
        yield Found(_printable(path.name), path)
    elif glob.has_magic(argument):
        # Path.glob takes no absolute pattern.
        for match in sorted(glob.glob(argument, recursive=True)):  # noqa: PTH207
            yield from _files(match, suffixes)


def _walk(folder: Path, suffixes: Collection[str]) -> Iterator[Found | UnreadableError]:
    closed: list[OSError] = []
    for parent, folders, names in os.walk(folder, onerror=closed.append):
        folders[:] = [name for name in folders if not name.startswith(".")]
        for name in names:
            path = Path(parent, name)
            shown = _printable(path.relative_to(folder).as_posix())
            if path.suffix.lower() in suffixes and not _is_aside(name):
                yield Found(shown, path)
            elif path.suffix.lower() in _DOCUMENTS and not name.startswith("."):
                yield UnreadableError(shown, "is no text file; save it as plain text or HTML")
    for error in closed:
        name = _printable(os.path.relpath(error.filename, folder.parent))
        yield UnreadableError(name, f"cannot be opened ({error.strerror}); check its rights")


def _is_aside(name: str) -> bool:
    return name.startswith(".") or name.lower() == "readme.md"


def _printable(name: str) -> str:
    """`name` as text: systems allow names that are not, and the graph cannot hold those."""
    return clean_line(name) or "\ufffd"


def _why_nothing(argument: str, suffixes: Collection[str]) -> str:
    if Path(argument).is_dir():
        return f"no articles in this folder; kg reads {', '.join(sorted(suffixes))}"
    if glob.has_magic(argument):
        return "no file matches this pattern; check it and the folder you are in"
    if _ADDRESS.match(argument):
        return "is a web address and kg works offline; save the page and name its file"
    return "no such file or folder; check the path"
