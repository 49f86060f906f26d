"""Refuse what reaches outside the graph, before the engine sees it."""

from __future__ import annotations

import difflib
from collections.abc import Iterator, Mapping
from itertools import pairwise

from kg.errors import QueryError
from kg.query.lexer import SILENT, Kind, Token, tokens

# Legal in a query, and they reach out: to an address, or to a graph that is not there.
REACHES_OUT = {
    "SERVICE": "asks another server; load what you need into the graph instead",
    "FROM": "names another graph; there is one graph and it needs no FROM",
}
UPDATES = frozenset(
    {"ADD", "CLEAR", "COPY", "CREATE", "DELETE", "DROP", "INSERT", "LOAD", "MOVE", "USING"}
)
# The engine's parser recurses, and ends the whole process when the stack is full.
MAX_DEPTH = 100


def check(text: str, known: Mapping[str, str]) -> None:
    """Raise QueryError if a query reaches out, changes the graph, nests too deep or uses an
    unknown prefix.

    `known` maps the prefixes that need no declaration. The text itself is never changed.
    """
    query = [token for token in tokens(text) if token.kind not in SILENT]
    for token in query:
        _refuse(token)
    _measure(query)
    declared = set(_declared(query))
    for token in query:
        prefix = token.text.partition(":")[0]
        if token.kind is Kind.NAME and prefix not in declared and not _known(prefix, known):
            raise QueryError(_unknown(prefix, [*known, *declared]))


def _refuse(token: Token) -> None:
    if token.kind is Kind.WORD and token.text.upper() in UPDATES:
        raise QueryError(f"{token.text}: a query cannot change the graph; kg build makes it")
    if token.kind not in (Kind.WORD, Kind.NAME):
        return
    # The engine takes "service:x" and "5SERVICE" for the keyword, so a part of a word counts;
    # what follows the colon of a name is safe.
    word = token.text.partition(":")[0].upper()
    for keyword, reason in REACHES_OUT.items():
        if keyword in word:
            hint = "; rename the prefix" if token.kind is Kind.NAME else ""
            raise QueryError(f"{keyword} is not allowed: it {reason}{hint}")


def _measure(query: list[Token]) -> None:
    depth = 0
    for token in query:
        if token.kind is Kind.SIGN:
            depth += (token.text in "([{") - (token.text in ")]}")
        if depth > MAX_DEPTH:
            raise QueryError(f"brackets nest deeper than {MAX_DEPTH}; simplify the query")


def _declared(query: list[Token]) -> Iterator[str]:
    for word, name in pairwise(query):
        if word.text.upper() == "PREFIX" and name.kind is Kind.NAME:
            yield name.text.partition(":")[0]


def _known(prefix: str, known: Mapping[str, str]) -> bool:
    return prefix in known or prefix == "_"  # "_:x" is a blank node


def _unknown(prefix: str, valid: list[str]) -> str:
    near = difflib.get_close_matches(prefix, valid, n=1)
    hint = f"did you mean {near[0]}:? " if near else ""
    return f"unknown prefix {prefix}: {hint}Declare it with PREFIX; known: {', '.join(valid)}"
