"""How far words of one kind reach before or behind a place in a sentence."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from kg.model import Token


def run_start(tokens: Sequence[Token], end: int, belongs: Callable[[Token], bool]) -> int:
    """Where the tokens begin that stand right before `end` and all belong; `end` if none does."""
    start = end
    while start and belongs(tokens[start - 1]):
        start -= 1
    return start


def run_end(tokens: Sequence[Token], start: int, belongs: Callable[[Token], bool]) -> int:
    """Where the tokens end that stand from `start` on and all belong; `start` if none does."""
    return next((t.i for t in tokens[start:] if not belongs(t)), len(tokens))
