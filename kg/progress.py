"""How long work tells how far it is, without a stage knowing who listens."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Protocol, TypeVar

T = TypeVar("T")


class Progress(Protocol):
    """Whoever shows the progress of a run."""

    def track(self, items: Iterable[T], label: str, total: int | None) -> Iterator[T]:
        """Yield `items` unchanged; `label` says what is done, `total` None if unknown."""
        ...


class Silent:
    """Shows nothing: for libraries, pipes and tests.

    >>> list(silent.track("ab", "reading", 2))
    ['a', 'b']
    """

    def track(self, items: Iterable[T], label: str, total: int | None) -> Iterator[T]:
        """Yield `items` unchanged."""
        del label, total
        yield from items


silent: Progress = Silent()
