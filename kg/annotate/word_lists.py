"""Words and organisations that decide what a name is, read from the data files."""

from __future__ import annotations

import csv
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files


@dataclass(frozen=True, slots=True)
class KnownOrganisation:
    """An organisation that news names without explaining: its usual name and class."""

    name: str
    kind: str


def rows(name: str, package: str = "kg.annotate") -> Iterator[list[str]]:
    """The rows of a tab-separated data file of a package, comments left out."""
    text = (files(package) / "data" / name).read_text(encoding="utf-8")
    lines = (line for line in text.splitlines() if line.strip() and not line.startswith("# "))
    return csv.reader(lines, delimiter="\t", quoting=csv.QUOTE_NONE)


@lru_cache(maxsize=8)
def words_by_rule(name: str, package: str = "kg.annotate") -> Mapping[str, frozenset[str]]:
    """Rule -> the words under it, of a data file of words and rules (see its own comments)."""
    table: dict[str, set[str]] = {}
    for word, rule in rows(name, package):
        table.setdefault(rule, set()).add(word)
    return {rule: frozenset(words) for rule, words in table.items()}


def name_rules() -> Mapping[str, frozenset[str]]:
    """Rule -> the words that decide what may be a name."""
    return words_by_rule("name_rules.tsv")


@lru_cache(maxsize=1)
def known_organisations() -> dict[tuple[str, ...], KnownOrganisation]:
    """Words of each name and alias -> the organisation."""
    table: dict[tuple[str, ...], KnownOrganisation] = {}
    for name, kind, aliases in rows("organisations.tsv"):
        known = KnownOrganisation(name, kind)
        for form in (name, *filter(None, aliases.split("|"))):
            table[tuple(form.split())] = known
    return table


@lru_cache(maxsize=1)
def seats() -> dict[str, str]:
    """Name of an organisation -> the gazetteer's id of the country that it is in."""
    return {name: f"iso:{code}" for code, names in rows("seats.tsv") for name in names.split("|")}
