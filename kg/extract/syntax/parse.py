"""The tokens of a sentence as a tree that can be walked both ways."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from kg.annotate.governors import governors
from kg.extract.once import Memory
from kg.model import Token


@dataclass(frozen=True)
class Parse:
    """The tokens of a sentence with the way down as well as up."""

    tokens: Sequence[Token]

    @cached_property
    def children(self) -> tuple[tuple[Token, ...], ...]:
        """The dependents of each token, in the order of the text."""
        below: list[list[Token]] = [[] for _ in self.tokens]
        for token in self.tokens:
            if token.head != token.i:
                below[token.head].append(token)
        return tuple(tuple(found) for found in below)

    @cached_property
    def words(self) -> tuple[str, ...]:
        """The words in lower case."""
        return tuple(token.text.lower() for token in self.tokens)

    @cached_property
    def vocabulary(self) -> frozenset[str]:
        """The words in lower case, for a quick no to what looks for one that is not there."""
        return frozenset(self.words)

    @cached_property
    def memory(self) -> Memory:
        """What `once` keeps: a question and the index of a word -> the answer."""
        return {}

    def head(self, token: Token) -> Token:
        """The governor of a token; a root governs itself."""
        return self.tokens[token.head]

    def below(self, token: Token, *deps: str) -> list[Token]:
        """Dependents of `token` with one of these labels."""
        if self._labels[token.i].isdisjoint(deps):
            return []
        return [child for child in self.children[token.i] if child.dep in deps]

    @cached_property
    def _labels(self) -> tuple[frozenset[str], ...]:
        """The labels below each token: most of what is looked for is not there."""
        return tuple(frozenset(child.dep for child in found) for found in self.children)

    def ancestors(self, token: Token) -> Iterator[Token]:
        """The governors of a token, nearest first."""
        return governors(self.tokens, token)

    def subtree(self, token: Token) -> list[Token]:
        """`token` and all below it, in the order of the text."""
        found = [token]
        for current in found:
            found.extend(self.children[current.i])
        return sorted(found, key=lambda t: t.i)
