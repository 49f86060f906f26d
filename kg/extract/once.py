"""Remembers what was found of a word, for as long as the parse or view of its sentence lives."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any, Protocol, TypeVar

from kg.model import Token

Memory = dict[tuple[Callable[..., object], int], Any]


class Remembering(Protocol):
    """What has a memory of its own: a question and the index of a word -> the answer."""

    @property
    def memory(self) -> Memory:
        """The answers so far."""
        ...


Asked = TypeVar("Asked", bound=Remembering)
Found = TypeVar("Found")


def once(work: Callable[[Asked, Token], Found]) -> Callable[[Asked, Token], Found]:
    """`work`, done once for each word of a parse or view; what it returns must never be changed.

    A word is asked for its stance and its mentions by each verb, frame and extractor around it.
    """

    @wraps(work)
    def remembered(view: Asked, token: Token) -> Found:
        key, memory = (work, token.i), view.memory
        if key not in memory:
            memory[key] = work(view, token)
        found: Found = memory[key]
        return found

    return remembered
