"""What follows from relations by the definitions of a data set's guidelines."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Set

from tests.bench.mapping import Mapping as Table

Triple = tuple[str, str, str]


def close(triples: Iterable[Triple], kinds: Mapping[str, str], table: Table) -> set[Triple]:
    """`triples` with all that the rows "implies", "inverse" and "chain" make of them.

    `kinds` holds the class of each thing.
    """
    found: set[Triple] = set()
    fresh = set(triples)
    while fresh:
        found |= fresh
        fresh = (_implied(found, table) | _chained(found, kinds, table)) - found
    return found


def _implied(found: Set[Triple], table: Table) -> set[Triple]:
    implied = {(row.ours, row.theirs) for row in table.of_kind("implies")}
    inverse = {(row.ours, row.theirs) for row in table.of_kind("inverse")}
    same = {(h, new, t) for h, label, t in found for old, new in implied if old == label}
    return same | {(t, new, h) for h, label, t in found for old, new in inverse if old == label}


def _chained(found: Set[Triple], kinds: Mapping[str, str], table: Table) -> set[Triple]:
    return {
        (h, row.theirs, end)
        for row in table.of_kind("chain")
        for h, first, middle in found
        if first == row.ours and table.is_a(kinds[middle], row.object)
        for start, second, end in found
        if start == middle and second == row.subject and end != h
    }


def twins(
    triples: Iterable[Triple], adjectives: Mapping[str, Set[str]], table: Table
) -> set[Triple]:
    """The relations to "German" that go with those to Germany, and "German" to Germany itself.

    `adjectives` leads from a country to its words.
    """
    labels = {row.ours: row.theirs for row in table.of_kind("twin")}
    found = {
        (head, labels[label], word)
        for head, label, country in triples
        if label in labels
        for word in adjectives.get(country, ())
    }
    of_country = [row.theirs for row in table.of_kind("demonym")]
    own = {(w, label, c) for c, words in adjectives.items() for w in words for label in of_country}
    return found | own
