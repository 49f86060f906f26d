"""One thing that is wrong with an ontology."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """`where` names a class, predicate, frame or entry; `message` says what is wrong with it."""

    where: str
    message: str

    def __str__(self) -> str:
        """One line for a terminal."""
        return f"{self.where}: {self.message}"
