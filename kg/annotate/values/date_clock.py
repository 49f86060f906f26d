"""What times are read against."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import Enum


class Lean(Enum):
    """On which side of the day of publication a day or month without a year lies."""

    BACK = "the latest before or on it"
    NEAR = "the nearest, before or after"
    AHEAD = "the first on or after it"


@dataclass(frozen=True, slots=True)
class Clock:
    """The day of publication, None if unknown, and where to look from there."""

    published: date | None
    lean: Lean = Lean.BACK
