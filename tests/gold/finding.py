"""What a comparison finds, and what follows in figures."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum


class Verdict(StrEnum):
    """How one thing stands to the gold list."""

    RIGHT = "right"
    SPURIOUS = "spurious"
    MISSING = "missing"
    WRONG = "wrong"


class Figure(StrEnum):
    """What a measure comes to: precision, recall and F1; a share; a number of errors."""

    F1 = "f1"
    SHARE = "share"
    ERRORS = "errors"


MEASURES: Mapping[str, Figure] = {
    "names": Figure.F1,
    "typed": Figure.F1,
    "links": Figure.SHARE,
    "relations": Figure.F1,
    "events": Figure.F1,
    "arguments": Figure.F1,
    "factuality": Figure.SHARE,
    "speaker": Figure.SHARE,
    "time": Figure.SHARE,
    "duplicates": Figure.ERRORS,
    "merges": Figure.ERRORS,
    "relations_asserted": Figure.ERRORS,
    "events_asserted": Figure.ERRORS,
}


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing compared; `quote` is the sentence of the graph's claim, if there is one."""

    measure: str
    article: str
    verdict: Verdict
    what: str
    quote: str = ""


@dataclass(frozen=True, slots=True)
class Tally:
    """How often each verdict was given."""

    right: int = 0
    spurious: int = 0
    missing: int = 0
    wrong: int = 0

    @property
    def precision(self) -> float:
        """The share of what was found that is right; 1 if nothing was found."""
        return _share(self.right, self.spurious)

    @property
    def recall(self) -> float:
        """The share of what is expected that was found; 1 if nothing is expected."""
        return _share(self.right, self.missing)

    @property
    def f1(self) -> float:
        """The harmonic mean of the two."""
        return _share(2 * self.right, self.spurious + self.missing)

    @property
    def share(self) -> float:
        """The share of what was compared that is right; 1 if nothing was."""
        return _share(self.right, self.wrong)

    def figures(self, figure: Figure) -> dict[str, float]:
        """The figures of a measure, shares rounded to four digits."""
        if figure is Figure.ERRORS:
            return {"errors": self.wrong}
        names = ("precision", "recall", "f1") if figure is Figure.F1 else ("share",)
        return {name: round(getattr(self, name), 4) for name in names}


def tally(findings: Iterable[Finding], measure: str, article: str | None = None) -> Tally:
    """The count of one measure, in one article or in all."""
    counts = dict.fromkeys(Verdict, 0)
    for finding in findings:
        if finding.measure == measure and article in {None, finding.article}:
            counts[finding.verdict] += 1
    return Tally(**{str(verdict): count for verdict, count in counts.items()})


def _share(right: int, other: int) -> float:
    return right / (right + other) if right + other else 1.0
