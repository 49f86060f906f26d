"""Writes data/given_names.tsv: common given names, and the short forms they share.

Run by hand with the extra `data` installed: python -m kg.resolve.make_given_names

Names are those of the United States census of 1990 (public domain, in the package `names`) that
at least `SHARE` percent of people of a gender have; short forms are those that rigour (MIT) tags.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from importlib import import_module
from importlib.resources import files
from pathlib import Path
from typing import Any

SHARE = 0.005
_FILES = ("dist.male.first", "dist.female.first")
_HEAD = """\
# Common given names and the short forms that each may have, made by make_given_names.py.
# Two different names of this list that share no form are two people's.
# name	forms
"""


def main() -> None:
    """Write the list beside the code."""
    lines = [f"{name}\t{'|'.join(_forms(name))}\n" for name in sorted(set(_census()))]
    path = Path(__file__).parent / "data" / "given_names.tsv"
    path.write_text(_HEAD + "".join(lines), encoding="utf-8", newline="\n")
    sys.stdout.write(f"{path}: {len(lines)} names\n")


def _census() -> Iterator[str]:
    for file in _FILES:
        for line in (files("names") / file).read_text(encoding="ascii").splitlines():
            name, share, *_ = line.split()
            if float(share) >= SHARE:
                yield name.lower()


def _forms(name: str) -> list[str]:
    rigour: Any = import_module("rigour.names")  # by name: nobody needs it to use kg
    found = rigour.analyze_names(rigour.NameTypeTag.PER, [name])
    symbols = {span.symbol for one in found for span in one.spans}
    return sorted(str(s.id).lower() for s in symbols if str(s.category).endswith("NICK"))


if __name__ == "__main__":
    main()
