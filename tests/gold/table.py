"""Findings as a table, as JSON and as a list of errors."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence

from .finding import MEASURES, Figure, Finding, Tally, Verdict, tally

_TOTAL = "total"


def as_text(findings: Sequence[Finding]) -> str:
    """One line an article and one for all: precision/recall/F1, a share, or a number of errors."""
    rows = [["", *MEASURES]]
    for article in _articles(findings):
        rows.append([article, *(_cell(findings, m, article) for m in MEASURES)])
    rows.append([_TOTAL, *(_cell(findings, m, None) for m in MEASURES)])
    rows.append(["right", *(f"{tally(findings, m).right}" for m in MEASURES)])
    rows.append(["spurious", *(f"{tally(findings, m).spurious}" for m in MEASURES)])
    rows.append(["missing", *(f"{tally(findings, m).missing}" for m in MEASURES)])
    rows.append(["wrong", *(f"{tally(findings, m).wrong}" for m in MEASURES)])
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    return "\n".join(
        "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip()
        for row in rows
    )


def as_json(findings: Sequence[Finding]) -> str:
    """The figures and counts of each article and of all."""
    table = {article: _figures(findings, article) for article in _articles(findings)}
    table[_TOTAL] = _figures(findings, None)
    return json.dumps(table, indent=2, ensure_ascii=False)


def errors(findings: Sequence[Finding]) -> Iterator[str]:
    """A line for all that is not right, with the sentence of the claim."""
    for finding in findings:
        if finding.verdict is not Verdict.RIGHT:
            quote = " ".join(finding.quote.split())
            parts = [finding.measure, finding.article, finding.verdict, finding.what, quote]
            yield " | ".join(part for part in parts if part)


def totals(findings: Sequence[Finding]) -> dict[str, dict[str, float]]:
    """Measure -> figure -> value, over all articles."""
    return {m: tally(findings, m).figures(figure) for m, figure in MEASURES.items()}


def _articles(findings: Sequence[Finding]) -> list[str]:
    return list(dict.fromkeys(finding.article for finding in findings if finding.article))


def _cell(findings: Sequence[Finding], measure: str, article: str | None) -> str:
    counted = tally(findings, measure, article)
    match MEASURES[measure]:
        case Figure.F1:
            return "/".join(f"{100 * x:.0f}" for x in _shares(counted))
        case Figure.SHARE:
            return f"{100 * counted.share:.0f}"
        case Figure.ERRORS:
            return f"{counted.wrong}"


def _shares(counted: Tally) -> tuple[float, float, float]:
    return counted.precision, counted.recall, counted.f1


def _figures(findings: Sequence[Finding], article: str | None) -> dict[str, dict[str, float]]:
    result = {}
    for measure, figure in MEASURES.items():
        counted = tally(findings, measure, article)
        counts = {str(verdict): getattr(counted, verdict) for verdict in Verdict}
        result[measure] = {**counted.figures(figure), **counts}
    return result
