"""Tables as Markdown, in which a name from an article is text and nothing else."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from kg.analyse.analysis import Cell

# What would start a link, emphasis, code, a cell or an element.
_MARKUP = re.compile(r"([\\|*_`\[\]<>~])")


def escape(cell: Cell) -> str:
    r"""Return `cell` as plain text on one line of Markdown.

    >>> escape("<b>\nAcme | Sons")
    '\\<b\\> Acme \\| Sons'
    """
    return _MARKUP.sub(r"\\\1", " ".join(str(cell).split())).replace("&", "&amp;")


def table(columns: Sequence[str], rows: Iterable[Sequence[Cell]]) -> str:
    """Return a pipe table, figures to the right."""
    rows = list(rows)
    figures = [bool(rows) and isinstance(cell, int | float) for cell in (rows or [columns])[0]]
    rule = ["--:" if figure else "---" for figure in figures]
    body = ([escape(cell) for cell in row] for row in rows)
    return "\n".join(f"| {' | '.join(cells)} |" for cells in (columns, rule, *body))
