"""Progress on a terminal."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from functools import cached_property
from typing import TYPE_CHECKING, TypeVar

from kg.progress import Progress, silent

if TYPE_CHECKING:
    from rich.progress import Progress as RichProgress

T = TypeVar("T")


def progress(*, quiet: bool) -> Progress:
    """Return what shows progress on standard error: nothing if it is no terminal or `quiet`."""
    return silent if quiet or not sys.stderr.isatty() else Bars()


class Bars:
    """A bar for each piece of work under way, gone when it is done."""

    @cached_property
    def _bars(self) -> RichProgress:
        from rich.console import Console
        from rich.progress import Progress as RichProgress

        return RichProgress(console=Console(stderr=True), transient=True)

    def track(self, items: Iterable[T], label: str, total: int | None) -> Iterator[T]:
        """Yield `items` unchanged, with a bar for them while they last."""
        self._bars.start()
        task = self._bars.add_task(label, total=total)
        try:
            for item in items:
                yield item
                self._bars.advance(task)
        finally:
            self._bars.remove_task(task)
            if not self._bars.tasks:
                self._bars.stop()
