"""Remembers what was found of a word, for as long as the view of its sentence lives."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import TYPE_CHECKING, TypeVar, cast

from kg.model import Token

if TYPE_CHECKING:
    from kg.extract.view import View

Found = TypeVar("Found")


def once(work: Callable[[View, Token], Found]) -> Callable[[View, Token], Found]:
    """`work`, done once for each word of a view; what it returns must never be changed.

    A word is asked for its stance and its mentions by each verb, frame and extractor around it.
    """

    @wraps(work)
    def remembered(view: View, token: Token) -> Found:
        key = (work, token.i)
        if key not in view.memory:
            view.memory[key] = work(view, token)
        return cast("Found", view.memory[key])

    return remembered
