"""Writes data/person_names.tsv, given names and surnames of the world as they are spelled in Latin.

    python -m kg.annotate.making.make_person_names PERSONS [FOLDER]

PERSONS is the file rigour/data/names/persons.txt of rigour 1.8.2 (MIT), names of Wikidata (CC0);
later versions hold it only compiled. FOLDER holds WordNet's files, as for `make_nouns`: a name
that is a word of English as well, or its plural ("Target", "Hawks"), tells too little and is left
out. The same files give the same bytes. At run time only the table is read.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

from kg.annotate.making.make_nouns import WORDNET, synsets
from kg.annotate.names.person_names import TABLE, key

HEAD = "# Names that people have, from Wikidata by way of rigour (LICENCES.md), in lower case."
_NAME = re.compile(r"[a-z]+(['-][a-z]+)*")
_SHORTEST = 4
# The indexes of WordNet that hold no proper nouns.
_INDEXES = ("index.adj", "index.adv", "index.verb")


def names(lines: Iterable[str]) -> Iterator[str]:
    """Yield the forms in Latin letters of each line "form, form => id"."""
    for line in lines:
        forms, arrow, _ = line.partition(" => ")
        if arrow:
            yield from filter(_NAME.fullmatch, map(key, forms.split(", ")))


def words(folder: Path) -> set[str]:
    """The words of WordNet that are written small."""
    nouns = {word for synset in synsets(folder).values() for word in synset.numbers}
    lines = (line for name in _INDEXES for line in _lines(folder / name))
    return nouns | {line.partition(" ")[0] for line in lines}


def _lines(file: Path) -> list[str]:
    return file.read_text(encoding="utf-8").splitlines()


def main() -> None:
    """Write the table."""
    folder = Path(sys.argv[2]) if len(sys.argv) > 2 else WORDNET
    common = words(folder)
    common |= {f"{word}s" for word in common}
    found = sorted({n for n in names(_lines(Path(sys.argv[1]))) if len(n) >= _SHORTEST} - common)
    TABLE.write_text("\n".join([HEAD, *found]) + "\n", encoding="utf-8", newline="\n")
    sys.stdout.write(f"{TABLE}: {len(found)} names\n")


if __name__ == "__main__":
    main()
