"""Rows of text side by side, for a terminal."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import zip_longest
from textwrap import wrap

_LABEL = 10
NONE = "–"


def columns(sides: Sequence[Mapping[str, str]], width: int) -> Iterator[str]:
    """Lines with the cells of each label side by side; rows that no side fills are left out.

    All sides have the same labels; `width` is that of the terminal, in characters.
    """
    column = max(20, (width - _LABEL - 3) // len(sides) - 2)
    for label in (label for label in sides[0] if any(side[label] for side in sides)):
        cells = [wrap(side[label], column) or [NONE] for side in sides]
        for at, parts in enumerate(zip_longest(*cells, fillvalue="")):
            text = "  ".join(f"{part:<{column}}" for part in parts).rstrip()
            yield f"   {label if at == 0 else '':<{_LABEL}}{text}"
