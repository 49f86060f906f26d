"""Lines that a site prints around articles: they stay in the text, but nothing is read in them."""

from __future__ import annotations

import re
from fnmatch import translate
from functools import cache
from importlib import resources

_MAX_CHARS = 200  # what is longer is prose, whatever it starts with
_EDGES = " \t\n.:!>»›→*_-–—"


def is_boilerplate(words: str) -> bool:
    """True if data/boilerplate.txt lists this line.

    >>> is_boilerplate("GO DEEPER:"), is_boilerplate("Police went deeper.")
    (True, False)
    """
    if len(words) > _MAX_CHARS:
        return False
    line = re.sub(r"\s+", " ", words).strip(_EDGES).lower()
    return _listed().match(line) is not None


@cache
def _listed() -> re.Pattern[str]:
    text = resources.files("kg.readers").joinpath("data/boilerplate.txt").read_text("utf-8")
    lines = [line for line in text.split("\n") if line and not line.startswith("#")]
    return re.compile("|".join(translate(line) for line in lines))
